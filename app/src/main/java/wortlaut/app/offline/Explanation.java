package wortlaut.app.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wortlaut.enrich.explanation.ArticleExplanation;
import wortlaut.enrich.explanation.MarkedWords;
import wortlaut.events.Addressee;
import wortlaut.events.Alternative;
import wortlaut.events.Quote;
import wortlaut.events.Span;
import wortlaut.events.Speaker;

/**
 * Why a quote is one and has the speaker that it has, in lines that a person reads: what decided, and the weights that counted. Offsets are
 * code points of the article's text.
 */
final class Explanation {
    private Explanation() {}

    /** What decided on a quote of the article. */
    static List<String> of(Quote quote, ArticleExplanation explained) {
        List<String> lines = of(quote);
        for (MarkedWords words : explained.marked()) {
            if (quote.spans().contains(new Span(words.start(), words.end()))) {
                lines.add((words.sum() > 0 ? "a quote: " : "a quote by what it is joined to: ") + sum(words));
            }
        }
        explained.quotes().stream()
                .filter(why -> why.id().equals(quote.id()))
                .forEach(why -> Scores.of(why, quote.confidence(), lines));
        return lines;
    }

    /** The words in marks that are no quotes, and why; nothing where there are none. */
    static List<String> ofNoQuotes(ArticleExplanation explained) {
        return explained.marked().stream()
                .filter(words -> !words.isQuote())
                .map(words ->
                        "in marks, but no quote: " + at(words.exact(), words.start(), words.end()) + ": " + sum(words))
                .toList();
    }

    private static String sum(MarkedWords words) {
        return Scores.sum(words.weights(), words.sum());
    }

    /** What the quote itself tells. */
    static List<String> of(Quote quote) {
        List<String> lines = new ArrayList<>();
        Speaker speaker = quote.speaker();
        lines.add(quote.spans().stream()
                        .map(span -> span.start() + "–" + span.end())
                        .collect(Collectors.joining(" and ", quote.id() + " at ", ""))
                + (quote.parent() == null ? "" : " inside " + quote.parent()));
        lines.add("speaker " + speaker.kind().wireName()
                + (speaker.exact() == null ? "" : ": " + at(speaker.exact(), speaker.start(), speaker.end())));
        if (quote.cue() != null) {
            lines.add("cue: "
                    + at(quote.cue().exact(), quote.cue().start(), quote.cue().end()));
        }
        Addressee whom = quote.addressee();
        if (whom != null) {
            lines.add("said to: " + at(whom.exact(), whom.start(), whom.end()));
        }
        if (quote.rule() != null) {
            lines.add("decided by: " + quote.rule());
        }
        if (!quote.alternatives().isEmpty()) {
            lines.add(quote.alternatives().stream()
                    .map(Explanation::alternative)
                    .collect(Collectors.joining(", ", "or: ", "")));
        }
        return lines;
    }

    private static String at(String exact, int start, int end) {
        return "“" + exact.replaceAll("\\s+", " ") + "” at " + start + "–" + end;
    }

    private static String alternative(Alternative other) {
        return other.name() + " (" + other.confidence() + ")";
    }
}
