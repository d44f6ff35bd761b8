package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

/**
 * Surnames with particles, "von der Aue", wherever a full name of the text has them: "Ada von der Aue … sagte von der Aue". A model
 * takes such a surname alone for a place or leaves its particles out. Looks back at most {@value #MOST_PARTICLES} tokens at each one
 * whose word ends a surname.
 */
final class ParticleNames {
    private static final int MOST_PARTICLES = 4;

    private final Passage passage;
    private final Document document;

    /** The surnames that end with a word, each as its folded words with single spaces. */
    private final Map<String, Set<String>> surnames = new HashMap<>();

    private ParticleNames(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
    }

    /** The mentions of a document in order, with such surnames as people. */
    static List<NameMention> of(Passage passage, List<NameMention> mentions) {
        ParticleNames names = new ParticleNames(passage);
        mentions.forEach(names::learn);
        return names.surnames.isEmpty() ? mentions : names.withSurnames(mentions);
    }

    private void learn(NameMention mention) {
        int end = mention.span().end();
        int first = start(end - 1, mention.span().first() + 1);
        if (mention.type() == EntityType.PERSON && first < end - 1 && document.isCapitalised(end - 1)) {
            surnames.computeIfAbsent(Name.fold(passage.word(end - 1)), key -> new HashSet<>())
                    .add(folded(first, end));
        }
    }

    /** Where the particles right before a token begin, at the earliest at {@code from}; the token itself if there are none. */
    private int start(int last, int from) {
        int first = last;
        while (first > from && last - first < MOST_PARTICLES && isParticle(first - 1)) {
            first--;
        }
        return first;
    }

    /** "von", and what may stand between it and the name: "der". */
    private boolean isParticle(int token) {
        return passage.isParticle(token);
    }

    private String folded(int first, int end) {
        StringBuilder folded = new StringBuilder();
        for (int token = first; token < end; token++) {
            folded.append(Name.fold(passage.word(token))).append(' ');
        }
        return folded.toString();
    }

    private List<NameMention> withSurnames(List<NameMention> mentions) {
        List<NameMention> all = new ArrayList<>();
        List<NameMention> found = new ArrayList<>();
        int token = 0;
        for (NameMention mention : mentions) {
            addBetween(token, mention.span().first(), found);
            NameMention alone = widened(mention);
            if (alone == null) {
                all.add(mention);
            } else {
                found.add(alone);
            }
            token = Math.max(token, mention.span().end());
        }
        addBetween(token, document.tokens(), found);
        all.addAll(found);
        all.sort(NameMention.IN_ORDER);
        return all;
    }

    private void addBetween(int from, int end, List<NameMention> found) {
        for (int token = from; token < end; token++) {
            int first = surnameStart(token, from);
            if (first >= 0) {
                found.add(new NameMention(new TokenSpan(first, token + 1), EntityType.PERSON));
            }
        }
    }

    /** The surname that a mention is the end of; null if it is another thing. */
    private NameMention widened(NameMention mention) {
        int last = mention.span().end() - 1;
        int first = surnameStart(last, 0);
        return first < 0 || first > mention.span().first()
                ? null
                : new NameMention(new TokenSpan(first, last + 1), EntityType.PERSON);
    }

    /** Where the surname that ends with a token begins; -1 if none does, or if what stands before it has it: "Schloss von der Aue". */
    private int surnameStart(int last, int from) {
        Set<String> known = surnames.get(Name.fold(passage.word(last)));
        if (known == null || !document.isCapitalised(last)) {
            return -1;
        }
        int first = start(last, from);
        while (first < last && !known.contains(folded(first, last + 1))) {
            first++;
        }
        return first == last || belongsToNoun(first - 1) ? -1 : first;
    }

    private boolean belongsToNoun(int before) {
        return before >= 0
                && document.isCapitalised(before)
                && document.sentence(document.sentenceOf(before)).first() != before
                && passage.role(before) == null;
    }
}
