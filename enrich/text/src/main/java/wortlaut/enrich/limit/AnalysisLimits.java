package wortlaut.enrich.limit;

/**
 * What one article may hold and cost. The numbers are ours: the longest of 850 Wikinews articles has 3,022 tokens, so they leave room for a book in
 * one article, and keep two articles under way at once within 512 MB.
 */
public final class AnalysisLimits {
    /** The longest text, in UTF-16 units. */
    public static final int MAX_TEXT = 4 << 20;

    /** The most tokens: six times as many as the longest text has when it is prose. */
    public static final int MAX_TOKENS = 1_000_000;

    /** The most stretches in quotation marks, quotes or not. */
    public static final int MAX_MARKED = 200_000;

    /** The most mentions of entities. */
    public static final int MAX_MENTIONS = 100_000;

    /** The most entities. */
    public static final int MAX_ENTITIES = 50_000;

    /** The most quotes; an article with as many is 25 MB of JSON. */
    public static final int MAX_QUOTES = 30_000;

    /** The most that all annotations together repeat of the text, in UTF-16 units. */
    public static final int MAX_ANNOTATED = 4 * MAX_TEXT;

    private static final long LEAST_STEPS = 20_000_000;
    private static final long STEPS_PER_CHARACTER = 100;

    private AnalysisLimits() {}

    /** The steps that a text of so many UTF-16 units may take. */
    public static long steps(int characters) {
        return LEAST_STEPS + STEPS_PER_CHARACTER * characters;
    }

    /**
     * The count itself if it is within its limit.
     *
     * @param what is counted, as in "tokens"
     * @throws LimitExceededException naming the limit
     */
    public static int check(String what, int count, int limit) {
        if (count > limit) {
            throw new LimitExceededException(
                    String.format("the article has %,d %s or more; one article may have %,d", count, what, limit));
        }
        return count;
    }
}
