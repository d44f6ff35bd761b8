package wortlaut.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wortlaut.enrich.confidence.Evidence;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.limit.AnalysisLimits;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.SpeakerLabels;
import wortlaut.events.Addressee;
import wortlaut.events.Alternative;
import wortlaut.events.Cue;
import wortlaut.events.Entity;
import wortlaut.events.Mention;
import wortlaut.events.Quote;
import wortlaut.events.Span;
import wortlaut.events.Speaker;
import wortlaut.events.SpeakerKind;

/** What the analysis found, as the contract has it: offsets in code points, ids in the order of the text. */
final class Annotations {
    private static final double HUNDREDTHS = 100;

    private final Document document;
    private final Language language;
    private final SpeakerLabels labels;
    private int units;

    Annotations(Passage passage) {
        this.document = passage.document();
        this.language = passage.language();
        this.labels = new SpeakerLabels(passage);
    }

    List<Entity> entities(Entities entities) {
        List<Entity> wire = new ArrayList<>();
        for (NameEntity entity : entities.list()) {
            List<Mention> mentions = new ArrayList<>();
            for (TokenSpan mention : entity.mentions()) {
                CharSpan span = document.chars(mention);
                mentions.add(new Mention(start(span), end(span), exact(span)));
            }
            wire.add(new Entity(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    entity.aliases(),
                    entity.salience(),
                    mentions,
                    entity.externalId()));
        }
        return wire;
    }

    List<Quote> quotes(List<FoundQuote> found) {
        List<Quote> wire = new ArrayList<>();
        for (FoundQuote quote : found) {
            wire.add(quote(quote, wire.size() + 1));
        }
        return wire;
    }

    private Quote quote(FoundQuote quote, int number) {
        Attribution said = quote.attribution();
        Quote sure = new Quote(
                "q" + number,
                quote.type(),
                quote.spans().stream()
                        .map(span -> new Span(start(span), end(span)))
                        .toList(),
                joined(quote.spans()),
                wording(quote.contents()),
                speaker(said),
                said.cue() == null ? null : new Cue(start(said.cue()), end(said.cue()), exact(said.cue())),
                said.addressee() == null ? null : addressee(said.addressee()),
                quote.parent() < 0 ? null : "q" + (quote.parent() + 1),
                said.confidence(),
                said.rule().wireName(),
                alternatives(said, said.confidence()));
        double stated = language.calibration().of(Evidence.of(sure));
        return sure.withConfidence(hundredths(stated), alternatives(said, stated));
    }

    private static double hundredths(double share) {
        return Math.round(share * HUNDREDTHS) / HUNDREDTHS;
    }

    /** What the speaker leaves over, in halves: half for the first of the others, half of the rest for the next. */
    private static List<Alternative> alternatives(Attribution said, double confidence) {
        List<Alternative> alternatives = new ArrayList<>();
        double left = 1 - confidence;
        for (NameEntity other : said.others()) {
            left /= 2;
            alternatives.add(new Alternative(other.name(), other.id(), hundredths(left)));
        }
        return alternatives;
    }

    /** What was said, with {@code […]} where words that are not the speaker's stand between two spans. */
    private String wording(List<CharSpan> contents) {
        StringBuilder wording = new StringBuilder(exact(contents.get(0)));
        for (int i = 1; i < contents.size(); i++) {
            boolean words = document.text()
                    .substring(contents.get(i - 1).end(), contents.get(i).start())
                    .chars()
                    .anyMatch(Character::isLetterOrDigit);
            wording.append(words ? " […] " : " ").append(exact(contents.get(i)));
        }
        return wording.toString();
    }

    private String joined(List<CharSpan> spans) {
        return spans.stream().map(this::exact).collect(Collectors.joining(" "));
    }

    private Speaker speaker(Attribution said) {
        if (!said.isKnown()) {
            return Speaker.unknown();
        }
        CharSpan span = document.chars(said.span());
        NameEntity entity = said.entity();
        String described = said.kind() == SpeakerKind.DESCRIBED ? labels.of(said.span()) : null;
        return new Speaker(
                said.kind(),
                entity == null ? described : entity.name(),
                entity == null ? null : entity.id(),
                start(span),
                end(span),
                exact(span));
    }

    private Addressee addressee(NounPhrase phrase) {
        CharSpan span = document.chars(phrase.span());
        NameEntity entity = phrase.entity();
        return new Addressee(
                entity == null ? null : entity.name(),
                entity == null ? null : entity.id(),
                start(span),
                end(span),
                exact(span));
    }

    /** The text of a span. One phrase may speak for every quote, so that annotations can be far longer than their text. */
    private String exact(CharSpan span) {
        units = AnalysisLimits.check(
                "UTF-16 units of annotations", units + span.length(), AnalysisLimits.MAX_ANNOTATED);
        return document.text(span);
    }

    private int start(CharSpan span) {
        return document.codePoint(span.start());
    }

    private int end(CharSpan span) {
        return document.codePoint(span.end());
    }
}
