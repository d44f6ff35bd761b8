package wortlaut.enrich.quote.speaker;

import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.GrammaticalNumber;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.cue.FoundCue;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.phrase.Agreement;
import wortlaut.enrich.quote.phrase.DescribedNames;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;
import wortlaut.events.SpeakerKind;

/** Makes attributions of noun phrases: with their appositions, and pronouns with whom they stand for. */
final class Attributions {
    private static final int LONGEST_APPOSITION = 30;

    private final Passage passage;
    private final Document document;
    private final NounPhraseReader reader;
    private final PronounResolver pronouns;
    private final Agreement agreement;

    Attributions(Passage passage, Quoted quoted, NounPhraseReader reader) {
        this.passage = passage;
        this.document = passage.document();
        this.reader = reader;
        this.pronouns = new PronounResolver(passage, reader);
        this.agreement = new Agreement(passage, quoted);
    }

    /** Whom a phrase names, as sure as the rule; {@code phrase} and {@code cue} may be null. */
    Attribution of(NounPhrase phrase, FoundCue cue, AttributionRule rule) {
        return of(phrase, cue, Reason.of(rule));
    }

    /** Whom a phrase names, for the quote that a cue announces; {@code phrase} and {@code cue} may be null. */
    Attribution of(NounPhrase phrase, FoundCue cue, Reason reason) {
        CharSpan cueSpan = cue == null ? null : new CharSpan(document.start(cue.token()), document.end(cue.token()));
        if (phrase == null) {
            return Attribution.unknown(cueSpan);
        }
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            NameEntity person = phrase.entity() == null && !isPlural(cue)
                    ? pronouns.resolve(phrase.span().first())
                    : phrase.entity();
            Doubt doubt = person == null ? Doubt.PRONOUN_OF_NOBODY : Doubt.PRONOUN;
            return new Attribution(SpeakerKind.PRONOUN, phrase.span(), person, cueSpan, reason.doubted(doubt));
        }
        TokenSpan span = withApposition(phrase.span(), cue);
        boolean named = phrase.entity() != null && phrase.kind() != NounPhrase.Kind.ROLE;
        if (!named) {
            return described(phrase, span, cue, cueSpan, reason);
        }
        List<NameEntity> others = reader.namesakes(phrase);
        Reason thing = phrase.kind() == NounPhrase.Kind.OTHER ? reason.doubted(Doubt.THING) : reason;
        Reason sure = others.isEmpty() ? thing : thing.doubted(Doubt.SHARED_NAME);
        return new Attribution(SpeakerKind.NAMED, span, phrase.entity(), cueSpan, sure, others, null);
    }

    private Attribution described(NounPhrase phrase, TokenSpan span, FoundCue cue, CharSpan cueSpan, Reason reason) {
        DescribedNames.Found found = isPlural(cue) ? null : reader.described(phrase);
        if (found != null) {
            Doubt doubt = found.stated() ? Doubt.DESCRIBED_AS_STATED : Doubt.DESCRIBED_ONLY;
            return new Attribution(SpeakerKind.DESCRIBED, span, found.entity(), cueSpan, reason.doubted(doubt));
        }
        Reason sure = phrase.kind() == NounPhrase.Kind.OTHER ? reason.doubted(Doubt.THING) : reason;
        return new Attribution(SpeakerKind.DESCRIBED, span, null, cueSpan, sure);
    }

    /** "forderten sie", "hätten sie erklärt": the verb has the form of several. */
    private boolean isPlural(FoundCue cue) {
        return cue != null && agreement.ofVerb(cue.token()) == GrammaticalNumber.PLURAL;
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

    /** "der als Kritiker gilt": in German what ends with a verb is a clause and no part of who it is about. */
    private boolean isRelativeClause(int last) {
        return passage.grammar().endsClausesWithVerb() && Character.isLowerCase(document.first(last));
    }
}
