package wortlaut.enrich.quote.speaker;

import java.util.Locale;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Nominatives;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.NounKind;
import wortlaut.enrich.language.word.ReportingWord;

/**
 * What a speaker without a name is called: the words of the text, in the nominative where they stand in another case and it can be told:
 * "der Sprecher der Polizei" for "dem Sprecher der Polizei", "die Polizei" for "Polizeiangaben".
 */
public final class SpeakerLabels {
    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Nominatives nominatives;

    public SpeakerLabels(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.nominatives = language.nominatives();
    }

    /** The label of the speaker that stands at these tokens. */
    public String of(TokenSpan span) {
        String exact = document.text(document.chars(span));
        if (!language.grammar().inflectsNouns()) {
            return exact;
        }
        String source = span.size() == 1 ? nominatives.source(passage.word(span.first())) : null;
        if (source != null) {
            return source;
        }
        boolean dative = isBehindDative(span);
        StringBuilder label = new StringBuilder();
        int from = span.first();
        for (int token = span.first() + 1; token < span.end(); token++) {
            if (passage.isAnd(token) && token + 1 < span.end()) {
                label.append(part(from, token, dative)).append(between(token - 1, token + 1));
                from = token + 1;
            }
        }
        return label.append(part(from, span.end(), dative)).toString();
    }

    /** "laut", "von" before it, "zufolge" behind it, or the noun whose genitive it is: "Angaben der Polizei". */
    private boolean isBehindDative(TokenSpan span) {
        int before = span.first() - 1;
        int behind = span.end();
        boolean led = before >= 0
                && (passage.classOf(before) == WordClass.PREPOSITION
                        || passage.reporting(before) == ReportingWord.SOURCE_BEFORE
                        || passage.isSourceNoun(before));
        return led
                || (behind < document.tokens()
                        && (passage.reporting(behind) == ReportingWord.SOURCE_AFTER
                                || (passage.isSourceNoun(behind - 1)
                                        && passage.reporting(behind) == ReportingWord.SOURCE_NOUN_BEFORE)));
    }

    /** The words of [first, end), a determiner, adjectives, a noun and what belongs to it, with all up to the noun in the nominative. */
    private String part(int first, int end, boolean dative) {
        WordClass type = passage.classOf(first);
        boolean determined =
                type.isDeterminer() && nominatives.determiner(passage.word(first), NounKind.MASCULINE) != null;
        int noun = noun(determined ? first + 1 : first, end);
        if (noun < 0) {
            return plain(first, end);
        }
        Nominatives.Noun named = determined
                ? named(passage.word(first).toLowerCase(Locale.ROOT), passage.word(noun), dative)
                : bare(first, noun, dative);
        if (named == null) {
            return plain(first, end);
        }
        StringBuilder words = new StringBuilder();
        String determiner = determined ? nominatives.determiner(passage.word(first), named.kind()) : null;
        for (int token = first; token <= noun; token++) {
            String word = passage.word(token);
            words.append(token == first ? "" : between(token - 1, token));
            if (token == first && determined) {
                words.append(determiner);
            } else {
                words.append(token == noun ? adjectival(named, determiner) : adjective(word, determiner, named.kind()));
            }
        }
        return noun + 1 < end
                ? words.append(between(noun, noun + 1))
                        .append(plain(noun + 1, end))
                        .toString()
                : words.toString();
    }

    private String adjective(String word, String determiner, NounKind kind) {
        if (word.isEmpty()) {
            return word;
        }
        boolean inhabitant = Character.isUpperCase(word.charAt(0))
                && word.endsWith("er")
                && language.naming().adjectiveStem(word) == null;
        boolean inflected = !inhabitant && (determiner != null || nominatives.isAdjectiveLike(word));
        return inflected && Character.isLetterOrDigit(word.charAt(0))
                ? nominatives.adjective(word, determiner, kind)
                : word;
    }

    /** "ein Vorsitzender" beside "der Vorsitzende". */
    private String adjectival(Nominatives.Noun noun, String determiner) {
        boolean inflected = noun.kind() == NounKind.MASCULINE && nominatives.isAdjectival(noun.word() + "n");
        return inflected && determiner != null && !determiner.startsWith("d") ? noun.word() + "r" : noun.word();
    }

    /** The noun behind a determiner, by the determiner's form; null where it stands in the nominative, or nobody can tell. */
    private Nominatives.Noun named(String determiner, String noun, boolean dative) {
        if (determiner.endsWith("em") || determiner.endsWith("es")) {
            return determiner.equals("dies") ? null : nominatives.masculineOrNeuter(noun);
        }
        if (determiner.endsWith("en")) {
            boolean plural = dative && nominatives.mayBePlural(noun);
            return plural
                    ? new Nominatives.Noun(nominatives.plural(noun), NounKind.PLURAL)
                    : nominatives.masculineOrNeuter(noun);
        }
        boolean feminine = dative && determiner.endsWith("er");
        if (!feminine) {
            return null;
        }
        String base = nominatives.isAdjectival(noun) ? noun.substring(0, noun.length() - 1) : noun;
        return new Nominatives.Noun(base, nominatives.isGenitivePlural(noun) ? NounKind.PLURAL : NounKind.FEMININE);
    }

    /** "Lokalen Medien", "Medienberichten": plurals without a determiner, which have -n. */
    private Nominatives.Noun bare(int first, int noun, boolean dative) {
        String word = passage.word(noun);
        boolean adjectives = noun > first && !passage.word(noun - 1).endsWith("e");
        boolean plural = dative && nominatives.mayBePlural(word);
        boolean changes = plural && (adjectives || !nominatives.plural(word).equals(word));
        return changes ? new Nominatives.Noun(nominatives.plural(word), NounKind.PLURAL) : null;
    }

    /** The first noun, behind adjectives; -1 if there is none. */
    private int noun(int from, int end) {
        for (int token = from; token < end; token++) {
            boolean adjective = isSmall(token) || isAge(token, end) || isCapitalAdjective(token, end);
            if (!adjective) {
                return Character.isLetterOrDigit(document.first(token)) ? token : -1;
            }
            if (passage.classOf(token) == WordClass.PREPOSITION) {
                return -1;
            }
        }
        return -1;
    }

    /** A word without a capital: "ehemaligen", not "dpa-Meldung". */
    private boolean isSmall(int token) {
        String word = passage.word(token);
        int hyphen = word.lastIndexOf('-');
        boolean noun = hyphen >= 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
        return Character.isLowerCase(document.first(token)) && !noun;
    }

    /** "58-jährigen" before a noun. */
    private boolean isAge(int token, int end) {
        return Character.isDigit(document.first(token)) && passage.word(token).endsWith("igen") && token + 1 < end;
    }

    /** "Deutschen Wetterdienstes", "Lokalen Medien": with a capital because of its place or name, and a noun behind it. */
    private boolean isCapitalAdjective(int token, int end) {
        String word = passage.word(token);
        boolean inflected = word.endsWith("en") || word.endsWith("er") || word.endsWith("em");
        if (!inflected || token + 1 >= end || !document.isCapitalised(token + 1)) {
            return false;
        }
        return language.naming().adjectiveStem(word) != null
                || document.sentence(document.sentenceOf(token)).first() == token
                || (word.endsWith("er")
                        && passage.role(token) == null
                        && nominatives.masculineOrNeuter(passage.word(token + 1)) != null);
    }

    private String plain(int first, int end) {
        return document.text(document.chars(new TokenSpan(first, end)));
    }

    private String between(int one, int other) {
        return document.text().substring(document.end(one), document.start(other));
    }
}
