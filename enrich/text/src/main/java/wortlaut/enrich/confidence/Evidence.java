package wortlaut.enrich.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.SpeakerKind;

/**
 * What tells how likely a quote and its speaker are right.
 *
 * @param confidence of the rule that found it, 0 to 1, before any calibration
 * @param signs what else is seen of it, in {@link Calibration}'s names
 */
public record Evidence(double confidence, List<String> signs) {
    /** Marked words that are this short are often no quote at all. */
    private static final int[] SHORT = {1, 2, 5};

    private static final int SHORT_CLAUSE = 5;
    private static final int LONG_CLAUSE = 24;
    /** In code points: within a sentence, and within two or three. */
    private static final int NEAR = 40;

    private static final int FAR = 150;

    private static final Pattern SIGN = Pattern.compile(
            "build\\.[a-zA-Z]+\\.[a-z-]+|speaker\\.(named|described|pronoun|pronoun\\.unresolved|unknown)|words\\.[125]"
                    + "|clause\\.(short|long)|distance\\.(far|near|beside)|alternatives|inside|interrupted");

    public Evidence {
        signs = List.copyOf(signs);
    }

    /** The evidence of a quote that still has its rule's own confidence. */
    public static Evidence of(Quote quote) {
        List<String> signs = new ArrayList<>();
        signs.add("build." + quote.type().wireName() + "." + quote.rule());
        signs.add("speaker." + speaker(quote));
        String length = length(quote);
        if (length != null) {
            signs.add(length);
        }
        if (quote.speaker().start() != null) {
            signs.add("distance." + distance(quote));
        }
        if (!quote.alternatives().isEmpty()) {
            signs.add("alternatives");
        }
        if (quote.parent() != null) {
            signs.add("inside");
        }
        if (quote.spans().size() > 1) {
            signs.add("interrupted");
        }
        return new Evidence(quote.confidence(), signs);
    }

    /** Whether a name is a sign's: what follows {@code build.} names a type and a rule. */
    public static boolean isSign(String name) {
        return SIGN.matcher(name).matches();
    }

    private static String speaker(Quote quote) {
        boolean open =
                quote.speaker().kind() == SpeakerKind.PRONOUN && quote.speaker().entity() == null;
        return quote.speaker().kind().wireName() + (open ? ".unresolved" : "");
    }

    private static String length(Quote quote) {
        int words = words(quote.text());
        if (quote.type() != QuoteType.DIRECT) {
            return words <= SHORT_CLAUSE ? "clause.short" : words > LONG_CLAUSE ? "clause.long" : null;
        }
        for (int most : SHORT) {
            if (words <= most) {
                return "words." + most;
            }
        }
        return null;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length() && words <= LONG_CLAUSE; i++) {
            boolean starts = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            words += starts && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    /** How far from the quote its speaker is named. */
    private static String distance(Quote quote) {
        int behind = quote.speaker().start()
                - quote.spans().get(quote.spans().size() - 1).end();
        int before = quote.spans().get(0).start() - quote.speaker().end();
        int gap = Math.max(behind, before);
        return gap > FAR ? "far" : gap > NEAR ? "near" : "beside";
    }
}
