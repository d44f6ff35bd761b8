package wortlaut.enrich.entity.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.tagger.Labels;
import wortlaut.enrich.entity.tagger.Scratch;
import wortlaut.enrich.entity.tagger.Tagger;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.limit.AnalysisLimits;
import wortlaut.events.EntityType;
import wortlaut.events.WortlautException;

/**
 * Finds names with the trained model of the language's folder, {@code entities.model}, and the dictionary beside it, {@code
 * dictionary.words}, without which it finds somewhat fewer; in a language without a model by lists and places alone. They are loaded when the first document of its language comes.
 */
public final class TaggedMentionFinder implements MentionFinder {
    /** In the order of {@link Labels#TYPES}. */
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);

    /** The longest name in UTF-16 units; twice as long as the longest that the corpora have. */
    private static final int LONGEST = 300;

    private final Map<String, Optional<Model>> models = new ConcurrentHashMap<>();

    @Override
    public List<NameMention> find(Passage passage) {
        Document document = passage.document();
        Language language = passage.language();
        Optional<Model> model = models.computeIfAbsent(language.tag(), tag -> load(language));
        Optional<List<NameMention>> found = model.isPresent()
                ? model.map(tagger -> mentions(document, tagger.tag(document)))
                : Optional.of(language).filter(Language::findsNames).map(listed -> NamesByPlace.of(passage));
        return found
                .map(mentions -> RunOnMentions.parted(passage, mentions))
                .map(mentions -> Nicknames.joined(passage, mentions))
                .map(mentions -> SpokenMentions.removed(passage, mentions))
                .map(mentions -> CourtesyMentions.of(passage, mentions))
                .map(mentions -> OwnedNames.of(passage, mentions))
                .map(mentions -> FirmNames.of(passage, mentions))
                .map(mentions -> CapitalNames.of(passage, mentions))
                .map(mentions -> ParticleNames.of(passage, mentions))
                .map(mentions -> ListedMentions.of(passage, mentions))
                .map(mentions -> SurnameMentions.of(passage, mentions))
                .map(mentions -> DatelineMentions.of(document, MentionConsistency.of(document, mentions)))
                .orElse(List.of())
                .stream()
                .map(mention -> withoutTitle(mention, passage))
                .filter(mention -> !isTitle(mention, passage))
                .filter(mention -> !passage.isGenderForm(mention.span().end() - 1))
                .toList();
    }

    /** A title or role in front is no part of a person's name: "Lt. Gen. Paul Rehm" is Paul Rehm. */
    private static NameMention withoutTitle(NameMention mention, Passage passage) {
        Document document = passage.document();
        int first = mention.span().first();
        int end = mention.span().end();
        while (mention.type() == EntityType.PERSON
                && first + 1 < end
                && !passage.isFirstName(first)
                && (passage.role(first) != null
                        || passage.isTitle(first)
                        || document.is(first, '-')
                        || isTradeBeforeName(first, end, passage))) {
            first++;
        }
        return first == mention.span().first() ? mention : new NameMention(new TokenSpan(first, end), mention.type());
    }

    /** "Dipl.", "a. D.": nothing but titles. */
    private static boolean isTitle(NameMention mention, Passage passage) {
        Document document = passage.document();
        int token = mention.span().first();
        while (token < mention.span().end() && (passage.isTitle(token) || document.is(token, '-'))) {
            token++;
        }
        return token == mention.span().end();
    }

    /** "Koch Ada Kern": what comes before a known first name and a surname is neither. */
    private static boolean isTradeBeforeName(int first, int end, Passage passage) {
        Document document = passage.document();
        return first + 2 < end
                && passage.isFirstName(first + 1)
                && document.end(first) - document.start(first) > 2
                && !passage.isParticle(first)
                && passage.word(first).chars().allMatch(Character::isLetter);
    }

    private static Optional<Model> load(Language language) {
        String tag = language.tag();
        try (InputStream in = resource(tag, "entities.model");
                InputStream words = resource(tag, "dictionary.words")) {
            if (in == null && language.hasModel()) {
                throw new WortlautException(
                        "wortlaut/language/" + tag + "/entities.model is missing, which language.properties names as "
                                + language.model() + "; train it, or take the setting out");
            }
            if (in == null) {
                return Optional.empty();
            }
            Tagger tagger = Tagger.load(in);
            return Optional.of(new Model(words == null ? tagger : tagger.withDictionary(words)));
        } catch (IOException e) {
            throw new UncheckedIOException("the entity model of " + tag + " cannot be read from the class path", e);
        }
    }

    private static InputStream resource(String tag, String name) {
        return Tagger.class.getResourceAsStream("/wortlaut/language/" + tag + "/" + name);
    }

    private static List<NameMention> mentions(Document document, byte[] labels) {
        List<NameMention> mentions = new ArrayList<>();
        int token = 0;
        while (token < labels.length) {
            int end = token + 1;
            if (labels[token] != Labels.OUTSIDE) {
                while (end < labels.length && labels[end] != Labels.OUTSIDE && !Labels.isBegin(labels[end])) {
                    end++;
                }
                add(
                        new NameMention(new TokenSpan(token, end), TYPES.get(Labels.type(labels[token]))),
                        document,
                        mentions);
            }
            token = end;
        }
        return mentions;
    }

    /** What is longer than any name is none: the cost of comparing names grows faster than they do. */
    private static void add(NameMention mention, Document document, List<NameMention> mentions) {
        if (document.chars(mention.span()).length() <= LONGEST) {
            AnalysisLimits.check("mentions", mentions.size() + 1, AnalysisLimits.MAX_MENTIONS);
            mentions.add(mention);
        }
    }

    /** A tagger with working memory that is used again by whichever thread comes next. */
    private static final class Model {
        private final Tagger tagger;
        private final ConcurrentLinkedQueue<Scratch> idle = new ConcurrentLinkedQueue<>();

        Model(Tagger tagger) {
            this.tagger = tagger;
        }

        byte[] tag(Document document) {
            Scratch polled = idle.poll();
            Scratch scratch = polled == null ? tagger.scratch() : polled;
            byte[] labels = tagger.tag(document, scratch);
            idle.add(scratch);
            return labels;
        }
    }
}
