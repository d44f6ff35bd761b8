package wortlaut.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.explanation.ArticleExplanation;
import wortlaut.enrich.explanation.DecisionLog;
import wortlaut.enrich.explanation.MarkedWords;
import wortlaut.enrich.explanation.NamedCandidate;
import wortlaut.enrich.explanation.QuoteExplanation;
import wortlaut.enrich.explanation.Weight;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.Doubt;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.Reason;

/** What was heard while a text was analysed, put beside its quotes. */
final class Explanations {
    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_FACTORS = 6;

    private final Document document;
    private final DecisionLog log;

    Explanations(Document document, DecisionLog log) {
        this.document = document;
        this.log = log;
    }

    ArticleExplanation of(List<FoundQuote> quotes) {
        List<QuoteExplanation> why = new ArrayList<>();
        for (FoundQuote quote : quotes) {
            why.add(of("q" + (why.size() + 1), quote.attribution()));
        }
        return new ArticleExplanation(
                why, log.weighed().stream().map(words -> marked(words, quotes)).toList());
    }

    private QuoteExplanation of(String id, Attribution said) {
        DecisionLog.Ranking ranking = said.cue() == null ? null : ranking(said);
        List<NamedCandidate> candidates = ranking == null
                ? List.of()
                : ranking.candidates().stream()
                        .limit(MOST_CANDIDATES)
                        .map(candidate -> new NamedCandidate(
                                words(candidate.span()),
                                isWhoSpeaks(candidate.span(), said),
                                candidate.sum(),
                                candidate.weights()))
                        .toList();
        return new QuoteExplanation(
                id, factors(said.reason()), said.confidence(), candidates, ranking == null ? 0 : ranking.least());
    }

    /** The last ranking for the quote's cue that has its speaker; the last of all if none has. */
    private DecisionLog.Ranking ranking(Attribution said) {
        DecisionLog.Ranking last = null;
        boolean has = false;
        for (DecisionLog.Ranking ranking :
                log.rankings(document.tokenFrom(said.cue().start()))) {
            boolean speaks = ranking.candidates().stream().anyMatch(candidate -> isWhoSpeaks(candidate.span(), said));
            last = speaks || !has ? ranking : last;
            has |= speaks;
        }
        return last;
    }

    private static boolean isWhoSpeaks(TokenSpan span, Attribution said) {
        return said.span() != null && said.span().first() == span.first();
    }

    /** The rule's prior, its doubts, and the same of what it goes on with; far back, all that is left in one. */
    private static List<Weight> factors(Reason decided) {
        List<Weight> factors = new ArrayList<>();
        for (Reason reason = decided; reason != null; reason = reason.before()) {
            if (factors.size() >= MOST_FACTORS) {
                factors.add(new Weight("before", reason.confidence()));
                return factors;
            }
            factors.add(new Weight(name(reason.rule()), reason.rule().prior()));
            for (Doubt doubt : reason.doubts()) {
                factors.add(new Weight(name(doubt), doubt.factor()));
            }
        }
        return factors;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private MarkedWords marked(DecisionLog.Weighed weighed, List<FoundQuote> quotes) {
        CharSpan words = weighed.words();
        boolean isQuote = quotes.stream().anyMatch(quote -> quote.spans().contains(words));
        return new MarkedWords(
                document.codePoint(words.start()),
                document.codePoint(words.end()),
                document.text(words),
                isQuote,
                weighed.sum(),
                weighed.weights());
    }

    private String words(TokenSpan span) {
        return document.text(document.chars(span));
    }
}
