package wortlaut.enrich.entity;

import java.util.HashSet;
import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/** Names of people by what stands with them: a first name, a title or role, a verb of saying. */
final class PersonRules {
    private static final int LONGEST = 4;

    private final Document document;
    private final Language language;
    private final ListMentionFinder.NameMarks marks;
    private Set<String> determined;

    PersonRules(Document document, Language language, ListMentionFinder.NameMarks marks) {
        this.document = document;
        this.language = language;
        this.marks = marks;
    }

    void mark() {
        for (int token = 0; token < document.tokens(); token++) {
            if (isNamePart(token)) {
                int end = endOfName(token);
                if (isPerson(token, end)) {
                    marks.mark(new TokenSpan(token, end), EntityType.PERSON);
                    token = end - 1;
                }
            }
        }
    }

    private boolean isPerson(int first, int end) {
        boolean firstName = language.isFirstName(document, first);
        if (firstName && end - first > 1) {
            return true;
        }
        if (isTitled(first)) {
            return end - first > 1 || !looksCommon(first);
        }
        return end - first <= 3 && isBare(first) && !looksCommon(end - 1) && isSaidBy(first, end);
    }

    /** Whether a role or title stands right before. */
    private boolean isTitled(int first) {
        return first > 0
                && sameSentence(first - 1, first)
                && document.isCapitalised(first - 1)
                && language.role(document, first - 1) != null;
    }

    /** Whether a verb of saying stands right before the name or after it. */
    private boolean isSaidBy(int first, int end) {
        return (isSaying(first - 1, first) && (isBareName(first, end) || standsAlone(first, end)))
                || (isSaying(end, first) && (startsSentence(first) || isBareName(first, end)));
    }

    /** A single name behind a verb that is not plural, with the sentence's end or a word of a closed class behind it. */
    private boolean standsAlone(int first, int end) {
        if (language.capitalisesNouns() && document.word(first - 1).endsWith("en")) {
            return false;
        }
        if (end >= document.tokens() || !sameSentence(first, end)) {
            return true;
        }
        return switch (language.classOf(document, end)) {
            case OPEN -> !Character.isLetterOrDigit(document.first(end));
            case PREPOSITION, ADVERB, CONJUNCTION -> true;
            default -> false;
        };
    }

    private boolean isBareName(int first, int end) {
        return end - first > 1;
    }

    private boolean isSaying(int token, int name) {
        if (token < 0 || token >= document.tokens() || !sameSentence(token, name) || document.isCapitalised(token)) {
            return false;
        }
        String cue = language.cue(document, token);
        return cue != null && (cue.equals("say") || cue.endsWith(" say") || cue.contains("so"));
    }

    /** Whether nothing before it makes it a common noun: no determiner, adjective or preposition. */
    private boolean isBare(int first) {
        if (startsSentence(first)) {
            return true;
        }
        WordClass before = language.classOf(document, first - 1);
        return !isDeterminer(before) && before != WordClass.PREPOSITION;
    }

    private boolean startsSentence(int token) {
        return document.sentence(document.sentenceOf(token)).first() == token;
    }

    /** The words that a determiner stands before somewhere in the text: common nouns in German. */
    private Set<String> determined() {
        if (determined == null) {
            determined = new HashSet<>();
            for (int token = 1; token < document.tokens(); token++) {
                if (document.isCapitalised(token) && isDeterminer(language.classOf(document, token - 1))) {
                    determined.add(document.word(token));
                }
            }
        }
        return determined;
    }

    private static boolean isDeterminer(WordClass type) {
        return type == WordClass.DETERMINER || type == WordClass.OBLIQUE_DETERMINER;
    }

    /** Whether a capitalised word is rather a common noun, by its ending. */
    private boolean looksCommon(int token) {
        String word = document.word(token);
        return NounEndings.isCommon(word, language.capitalisesNouns())
                || language.cue(document, token) != null
                || determined().contains(word);
    }

    private int endOfName(int first) {
        int end = first + 1;
        while (end < document.tokens() && end - first < LONGEST && sameSentence(first, end)) {
            if (isNamePart(end)) {
                end++;
            } else if (isParticleBeforeName(end, first)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isParticleBeforeName(int token, int first) {
        boolean first2 = language.isFirstName(document, first) || isTitled(first);
        return first2
                && !document.isCapitalised(token)
                && language.isParticle(document, token)
                && isNamePart(token + 1)
                && sameSentence(token, token + 1)
                && !isDateOrPlaceParticle(token);
    }

    /** "von" and "zu" also say where somebody is from; before a known place they end a name. */
    private boolean isDateOrPlaceParticle(int token) {
        return language.names().match(document, token + 1) != null;
    }

    /** A capitalised word, not in another name, that is no closed class word and no role. */
    private boolean isNamePart(int token) {
        if (!marks.isFree(token) || !document.isCapitalised(token)) {
            return false;
        }
        WordClass type = language.classOf(document, token);
        boolean known = language.isFirstName(document, token);
        return (type == WordClass.OPEN || known)
                && (known || language.role(document, token) == null)
                && language.notion(document, token) == null
                && !document.in(language.tokenRules().months(), token)
                && !isAcronym(token);
    }

    private boolean isAcronym(int token) {
        String word = document.word(token);
        if (word.length() < 2 || word.endsWith(".")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameSentence(int a, int b) {
        return a >= 0 && b < document.tokens() && document.sentenceOf(a) == document.sentenceOf(b);
    }
}
