package wortlaut.app.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wortlaut.events.Addressee;
import wortlaut.events.Alternative;
import wortlaut.events.Quote;
import wortlaut.events.Speaker;

/** Why a quote has the speaker that it has, in lines that a person reads. Offsets are code points of the article's text. */
final class Explanation {
    private Explanation() {}

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
