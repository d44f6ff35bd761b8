package wortlaut.enrich.quote.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.quote.interview.InterviewTurns;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.events.QuoteType;

/** Gives words that the article shows twice, in a paragraph of their own and where somebody says them, to who says them. */
public final class PullQuotes {
    private static final int LEAST = 3;
    private static final int MOST_ALIKE = 8;

    private final Document document;

    public PullQuotes(Document document) {
        this.document = document;
    }

    /** The quotes of a list in the order of the text, each in its place. */
    public List<FoundQuote> of(List<FoundQuote> ordered) {
        Map<String, List<FoundQuote>> said = new HashMap<>();
        for (FoundQuote quote : ordered) {
            boolean announced = isDirect(quote) && quote.attribution().cue() != null;
            if (quote.attribution().isKnown() && (announced || InterviewTurns.isTurn(quote))) {
                String words = words(quote);
                List<FoundQuote> alike = said.computeIfAbsent(start(words), start -> new ArrayList<>());
                if (alike.size() < MOST_ALIKE) {
                    alike.add(quote);
                }
            }
        }
        return said.isEmpty()
                ? ordered
                : ordered.stream()
                        .map(quote -> isPulled(quote) ? saidAs(quote, said) : quote)
                        .toList();
    }

    private FoundQuote saidAs(FoundQuote quote, Map<String, List<FoundQuote>> said) {
        String words = words(quote);
        if (words.isEmpty() || words.split(" ", -1).length < LEAST) {
            return quote;
        }
        for (FoundQuote other : said.getOrDefault(start(words), List.of())) {
            if ((words(other) + " ").startsWith(words + " ")) {
                Attribution attribution = other.attribution();
                return quote.saidBy(attribution.goneOn(AttributionRule.PULL_QUOTE));
            }
        }
        return quote;
    }

    private static boolean isDirect(FoundQuote quote) {
        return quote.type() == QuoteType.DIRECT && quote.parent() < 0;
    }

    /** Words that nothing announces and that start a paragraph. */
    private boolean isPulled(FoundQuote quote) {
        int start = quote.span().start();
        return isDirect(quote)
                && quote.attribution().cue() == null
                && document.paragraphs().get(document.paragraphOf(start)).start() == start;
    }

    /** The words in lower case, of all spans together, without marks and punctuation. */
    private String words(FoundQuote quote) {
        StringBuilder words = new StringBuilder();
        for (CharSpan span : quote.contents()) {
            words.append(document.text(span)).append(' ');
        }
        return words.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String start(String words) {
        int end = -1;
        for (int i = 0; i < LEAST; i++) {
            int next = words.indexOf(' ', end + 1);
            if (next < 0) {
                return words;
            }
            end = next;
        }
        return words.substring(0, end);
    }
}
