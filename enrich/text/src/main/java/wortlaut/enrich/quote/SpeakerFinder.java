package wortlaut.enrich.quote;

import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.SpeakerKind;

/** Finds who says a quote: by a cue behind or before it, in the sentence before it, or as the quote before it. */
final class SpeakerFinder {
    private static final int NEAR = 4;
    private static final int LONGEST = 80;
    private static final int MOST_SENTENCES = 4;
    private static final int LONGEST_APPOSITION = 30;
    private static final int LONGEST_SIGNATURE = 12;
    private static final String DASHES = "―—–-";

    private final Document document;
    private final Language language;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final SubjectFinder subjects;
    private final PronounResolver pronouns;

    SpeakerFinder(Document document, Language language, Entities entities, Quoted quoted, CueFinder cues) {
        this.document = document;
        this.language = language;
        this.cues = cues;
        this.reader = new NounPhraseReader(document, language, entities, quoted);
        this.subjects = new SubjectFinder(document, language);
        this.pronouns = new PronounResolver(document, language, reader);
    }

    /** Whoever the sentence of the quote or its neighbourhood names; {@code last} is the quote before in the same paragraph or null. */
    Attribution find(Frame frame, FoundQuote last) {
        FoundCue before = cues.lastIn(frame.beforeFirst(), frame.first());
        FoundCue after = cues.firstIn(frame.end(), frame.afterEnd());
        Attribution found = bySignature(frame);
        if (found.isKnown()) {
            return found;
        } else if (after != null && after.token() - frame.end() < NEAR) {
            found = bySentence(frame, after, "cue-after", 0.9);
        } else if (before != null) {
            found = bySentence(
                    frame,
                    before,
                    frame.hasColon(document) ? "cue-before-colon" : "cue-before",
                    frame.hasColon(document) ? 0.87 : 0.77);
        }
        if (!found.isKnown() && after != null) {
            found = bySentence(frame, after, "cue-in-sentence", 0.65);
        }
        if (!found.isKnown() && frame.hasColon(document)) {
            found = bySubject(frame);
        }
        return found.isKnown() ? found : byNeighbours(frame, last, found);
    }

    private Attribution bySentence(Frame frame, FoundCue cue, String rule, double confidence) {
        List<NounPhrase> phrases = reader.read(frame.beforeFirst(), frame.first());
        phrases.addAll(reader.read(frame.end(), frame.afterEnd()));
        boolean behind = cue.token() >= frame.end();
        boolean comma = behind && document.is(frame.end(), ',');
        NounPhrase enclosed = comma ? enclosed(frame, cue, phrases) : null;
        NounPhrase subject = enclosed == null ? subjects.of(cue, phrases, frame.beforeFirst(), behind) : enclosed;
        Attribution said = attribution(subject, cue, rule, confidence);
        return said.isKnown() ? said.or(subjects.others(subject, cue, phrases, frame.beforeFirst(), behind)) : said;
    }

    /** "„…“, Alma Reuter, die Leiterin, sagte": a person right behind the quote's comma, with the cue behind it. */
    private NounPhrase enclosed(Frame frame, FoundCue cue, List<NounPhrase> phrases) {
        for (NounPhrase phrase : phrases) {
            int gap = phrase.span().first() - frame.end();
            boolean between = gap >= 0 && phrase.span().end() <= cue.token();
            if (between && gap <= 2 && phrase.subject() && phrase.kind() == NounPhrase.Kind.PERSON) {
                return phrase;
            }
        }
        return null;
    }

    /** "“…” ― Ada Kern": a name behind a dash that ends the paragraph. */
    private Attribution bySignature(Frame frame) {
        int first = frame.end() + 1;
        boolean dashed = first < document.tokens() && DASHES.indexOf(document.first(frame.end())) >= 0;
        if (!dashed || isParagraphBreak(first)) {
            return Attribution.unknown(null);
        }
        List<NounPhrase> phrases = reader.read(first, Math.min(document.tokens(), first + LONGEST_SIGNATURE));
        boolean signed = !phrases.isEmpty()
                && phrases.get(0).span().first() == first
                && phrases.get(0).kind() != NounPhrase.Kind.PRONOUN
                && endsParagraph(phrases.get(0).span().end());
        return signed ? attribution(phrases.get(0), null, "signature", 0.85) : Attribution.unknown(null);
    }

    private boolean endsParagraph(int token) {
        int next = token < document.tokens() && document.is(token, '.') ? token + 1 : token;
        return next >= document.tokens() || isParagraphBreak(next);
    }

    /** Whether a paragraph begins at this token. */
    private boolean isParagraphBreak(int token) {
        return document.paragraphOf(document.start(token)) != document.paragraphOf(document.start(token - 1));
    }

    /** Whoever the sentence around the words is about: a guess for words that nothing announces. */
    Attribution bySentence(Frame frame) {
        List<NounPhrase> phrases = reader.read(frame.beforeFirst(), frame.first());
        phrases.addAll(reader.read(frame.end(), frame.afterEnd()));
        return bySubject(phrases, "subject-of-sentence", 0.4);
    }

    /** Whom the nearest sentence between two is about that is about somebody. */
    Attribution bySubjectBefore(int sentence, int after) {
        Attribution found = Attribution.unknown(null);
        for (int s = sentence - 1; !found.isKnown() && s > Math.max(after, sentence - MOST_SENTENCES); s--) {
            int first = document.sentence(s).first();
            int end = Math.min(document.sentence(s).end(), first + LONGEST);
            found = bySubject(reader.read(first, end), "subject-before", 0.6);
        }
        return found;
    }

    private Attribution bySubject(Frame frame) {
        return bySubject(reader.read(frame.beforeFirst(), frame.first()), "subject-before-colon", 0.75);
    }

    private Attribution bySubject(List<NounPhrase> phrases, String rule, double confidence) {
        NounPhrase described = null;
        for (NounPhrase phrase : phrases) {
            if (phrase.subject() && phrase.kind() != NounPhrase.Kind.OTHER) {
                return attribution(phrase, null, rule, confidence);
            }
            described = described == null && isDescribed(phrase) ? phrase : described;
        }
        return attribution(described, null, rule, confidence);
    }

    /** "Das Gericht kam zu dem Ergebnis": somebody without a name or a known role. */
    private boolean isDescribed(NounPhrase phrase) {
        return phrase.subject()
                && phrase.kind() == NounPhrase.Kind.OTHER
                && language.classOf(document, phrase.span().first()) == WordClass.DETERMINER;
    }

    private Attribution byNeighbours(Frame frame, FoundQuote last, Attribution sofar) {
        if (frame.beforeFirst() == 0) {
            return sofar;
        }
        int sentence = document.sentenceOf(frame.beforeFirst() - 1);
        boolean sameParagraph = document.paragraphOf(document.start(frame.beforeFirst() - 1))
                == document.paragraphOf(document.start(frame.first()));
        if (!sameParagraph) {
            return frame.startsSentence() ? byParagraphBefore(sentence, sofar) : sofar;
        }
        if (last != null && last.attribution().isKnown() && isAdjacent(last, sentence)) {
            return last.attribution().because("continues", last.attribution().confidence() * 0.95);
        }
        Attribution before = bySentencesBefore(sentence, frame);
        if (before.isKnown()) {
            return before;
        }
        return last != null && last.attribution().isKnown()
                ? last.attribution()
                        .because("same-paragraph", last.attribution().confidence() * 0.7)
                : sofar;
    }

    /** A quote that is a paragraph of its own belongs to whoever spoke in the sentence before. */
    private Attribution byParagraphBefore(int sentence, Attribution sofar) {
        Attribution before = bySentenceBefore(sentence);
        return before.isKnown() && before.cue() != null ? before.because("paragraph-before", 0.4) : sofar;
    }

    /** Whether the last quote ends in that sentence. */
    private boolean isAdjacent(FoundQuote last, int sentence) {
        int end = Math.max(0, document.tokenFrom(last.span().end()) - 1);
        return document.sentenceOf(end) == sentence;
    }

    /** The nearest sentence before, in the same paragraph, that names somebody. */
    private Attribution bySentencesBefore(int sentence, Frame frame) {
        int paragraph = document.paragraphOf(document.start(frame.first()));
        Attribution found = Attribution.unknown(null);
        for (int s = sentence; !found.isKnown() && s > sentence - MOST_SENTENCES && s >= 0; s--) {
            if (document.paragraphOf(document.start(document.sentence(s).first())) < paragraph) {
                return found;
            }
            found = bySentenceBefore(s);
        }
        return found;
    }

    private Attribution bySentenceBefore(int sentence) {
        int end = document.sentence(sentence).end();
        int first = Math.max(document.sentence(sentence).first(), end - LONGEST);
        FoundCue cue = cues.lastIn(first, end);
        List<NounPhrase> phrases = reader.read(first, end);
        if (cue != null) {
            NounPhrase subject = subjects.of(cue, phrases, first, false);
            boolean person = subject != null && subject.kind() != NounPhrase.Kind.OTHER;
            return attribution(person ? subject : null, cue, "cue-in-sentence-before", 0.5);
        }
        return Attribution.unknown(null);
    }

    /** Whom a phrase names, for the quote that a cue announces. */
    Attribution attribution(NounPhrase phrase, FoundCue cue, String rule, double confidence) {
        CharSpan cueSpan = cue == null ? null : new CharSpan(document.start(cue.token()), document.end(cue.token()));
        if (phrase == null) {
            return Attribution.unknown(cueSpan);
        }
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            NameEntity person = pronouns.resolve(phrase.span().first());
            double sure = person == null ? confidence * 0.6 : confidence * 0.85;
            return new Attribution(SpeakerKind.PRONOUN, phrase.span(), person, cueSpan, rule, sure);
        }
        TokenSpan span = withApposition(phrase.span(), cue);
        boolean named = phrase.kind() == NounPhrase.Kind.PERSON || phrase.kind() == NounPhrase.Kind.ORGANIZATION;
        SpeakerKind kind = named ? SpeakerKind.NAMED : SpeakerKind.DESCRIBED;
        double sure = phrase.kind() == NounPhrase.Kind.OTHER ? confidence * 0.7 : confidence;
        return new Attribution(kind, span, named ? phrase.entity() : null, cueSpan, rule, sure);
    }

    /** "der als Kritiker gilt": in German what ends with a verb is a clause and no part of who it is about. */
    private boolean isRelativeClause(int last) {
        return language.capitalisesNouns() && Character.isLowerCase(document.first(last));
    }

    /** "Ada Kern, Leiterin des Amtes und Autorin, sagte": all up to the comma before the cue. */
    private TokenSpan withApposition(TokenSpan span, FoundCue cue) {
        boolean enclosed = cue != null
                && span.end() + 1 < cue.token()
                && cue.token() - span.end() <= LONGEST_APPOSITION
                && document.is(span.end(), ',')
                && document.is(cue.token() - 1, ',')
                && document.sentenceOf(span.first()) == document.sentenceOf(cue.token())
                && !isRelativeClause(cue.token() - 2);
        return enclosed ? new TokenSpan(span.first(), cue.token() - 1) : span;
    }
}
