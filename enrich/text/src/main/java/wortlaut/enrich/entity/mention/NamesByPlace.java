package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.limit.AnalysisLimits;
import wortlaut.events.EntityType;

/**
 * Names in a language without a trained model: what its list has, and people by a known first name, a role or title before the name, or a cue
 * beside it. Nouns must not have capitals. A name of one word that only its capital shows is not found.
 */
final class NamesByPlace {
    private static final int MOST_LISTED = 5;
    private static final int MOST_NAME = 4;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final BitSet named = new BitSet();
    private final Set<String> surnames = new HashSet<>();
    private final List<NameMention> found = new ArrayList<>();

    private NamesByPlace(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
    }

    /** The mentions of a document in order. */
    static List<NameMention> of(Passage passage) {
        NamesByPlace names = new NamesByPlace(passage);
        names.listed();
        names.people();
        names.surnames();
        names.found.sort(NameMention.IN_ORDER);
        return names.found;
    }

    private void add(EntityType type, int first, int end) {
        AnalysisLimits.check("mentions", found.size() + 1, AnalysisLimits.MAX_MENTIONS);
        found.add(new NameMention(new TokenSpan(first, end), type));
        named.set(first, end);
    }

    /** The longest name of the list at each token. */
    private void listed() {
        for (int token = 0; token < document.tokens(); token++) {
            int most = Math.min(document.tokens(), token + MOST_LISTED);
            for (int end = most; end > token && document.isCapitalised(token) && !named.get(token); end--) {
                EntityType type = listed(token, end);
                if (type != null && !isPartOfAName(token, end)) {
                    add(type, token, end);
                }
            }
        }
    }

    private EntityType listed(int first, int end) {
        document.budget().charge(1);
        return language.knownName(document.text(), document.start(first), document.end(end - 1));
    }

    /** "Jean Lille", "Tours Duval": a capital right beside a place says that it is somebody's name. */
    private boolean isPartOfAName(int first, int end) {
        boolean before = first > 0 && passage.isFirstName(first - 1) && document.isCapitalised(first - 1);
        boolean self = end - first == 1 && passage.isFirstName(first) && end < document.tokens() && isNamePart(end);
        return before || self;
    }

    private void people() {
        for (int token = 0; token < document.tokens(); token++) {
            int end = nameEnd(token);
            boolean full = end - token > 1 && (isFirstName(token) || isBesideCue(token, end));
            if (full || (end > token && isBehindRole(token))) {
                person(token, end);
            }
        }
    }

    private void person(int first, int end) {
        add(EntityType.PERSON, first, end);
        surnames.add(passage.word(end - 1));
    }

    /** The end of the capitalised words from here on, with particles between them; the token itself where none stands here. */
    private int nameEnd(int first) {
        if (!isNamePart(first)) {
            return first;
        }
        int end = first + 1;
        int token = end;
        while (token < document.tokens() && token - first < MOST_NAME && isSameSentence(first, token)) {
            if (isNamePart(token)) {
                end = token + 1;
            } else if (!isBetween(token)) {
                break;
            }
            token++;
        }
        return end;
    }

    private boolean isSameSentence(int first, int token) {
        return document.sentenceOf(first) == document.sentenceOf(token);
    }

    /** "de", "Le": what may stand between the parts of a name, before one. */
    private boolean isBetween(int token) {
        boolean article = document.isCapitalised(token) && passage.classOf(token) != WordClass.OPEN;
        return (passage.isParticle(token) || article) && token + 1 < document.tokens() && isNamePart(token + 1);
    }

    private boolean isNamePart(int token) {
        return !named.get(token)
                && document.isCapitalised(token)
                && Character.isLetter(document.first(token))
                && passage.classOf(token) == WordClass.OPEN
                && passage.role(token) == null
                && !passage.isTime(token)
                && !passage.isBody(token);
    }

    /** "Ada", "Jean-Luc": known, or joined of what is. */
    private boolean isFirstName(int token) {
        String word = passage.word(token);
        int hyphen = word.indexOf('-');
        return passage.isFirstName(token) || (hyphen > 0 && language.isFirstName(word.substring(0, hyphen)));
    }

    /** "la ministre Kern", "M. Kern". */
    private boolean isBehindRole(int token) {
        return token > 0 && passage.role(token - 1) != null && isSameSentence(token - 1, token);
    }

    /** "a déclaré Ada Kern", "selon Ada Kern", "Ada Kern a déclaré": whoever stands so speaks. */
    private boolean isBesideCue(int first, int end) {
        boolean behind = first > 0 && passage.cue(first - 1) != null;
        int next = end;
        while (next < document.tokens() && passage.classOf(next) == WordClass.AUXILIARY) {
            next++;
        }
        return behind || (next < document.tokens() && passage.cue(next) != null && !document.isCapitalised(next));
    }

    /** "Kern" behind "Ada Kern": the surname by itself. */
    private void surnames() {
        for (int token = 0; token < document.tokens(); token++) {
            if (isNamePart(token) && surnames.contains(passage.word(token))) {
                add(EntityType.PERSON, token, token + 1);
            }
        }
    }
}
