package wortlaut.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import wortlaut.enrich.limit.Budget;
import wortlaut.enrich.limit.LimitExceededException;
import wortlaut.enrich.version.IdentifiedQuote;
import wortlaut.enrich.version.QuoteDiff;
import wortlaut.events.Article;
import wortlaut.events.Quote;
import wortlaut.events.QuoteType;
import wortlaut.events.Span;
import wortlaut.events.Speaker;

/**
 * Whatever a text repeats, it costs in proportion to its length: in steps, and in bytes, which also show what makes copies that no step
 * stands for. Counted, not timed. With {@value #TIMES} times the text, a cost that grows with the square would be three times what is allowed.
 */
class EffortPropertiesTest {
    private static final Enricher ENRICHER = Shared.ENRICHER;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int SHORT = 4_000;

    /** How many times as long the longer of two texts is. */
    private static final int TIMES = 8;

    /** So much more than {@value #TIMES} times as much may it cost: some rules begin to work with the second sentence or name. */
    private static final double MORE = 2.5;

    private static final long STEPS_AT_LEAST = 20_000;
    private static final long BYTES_AT_LEAST = 2_000_000;

    private record Cost(long steps, long bytes) {}

    @Provide
    Arbitrary<String> units() {
        return HostileTexts.units();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void whateverIsRepeatedCostsInProportion(@ForAll("units") String unit, @ForAll boolean german) {
        isInProportion(unit, german ? "de" : "en");
    }

    @Example
    void whatOnceGrewWithTheSquareCostsInProportion() {
        for (String unit : List.of(
                "Bank of ",
                "İ",
                "\u0301\u0327",
                "Karin A-",
                "ABCDEFGHIJ ruht. ",
                "„Ja“, sagte der 5 Jahre alte. ",
                "“Yes,” said Ada Kern. ",
                "said ",
                ", $C Hausmit‘»")) {
            isInProportion(unit, "de");
            isInProportion(unit, "en");
        }
    }

    /** What it takes to label tokens must not grow with the longest sentence, nor what is copied of a word with the longest word. */
    @Example
    void aSentenceOrWordWithoutEndNeedsLittleMemory() {
        Enricher fresh = Enricher.create();
        fresh.enrich(Article.ofText("urn:warm", "sagte Kern ", "de"));
        for (String text : List.of("sagte ".repeat(400_000), "Er sagte, " + "A".repeat(2_400_000) + " sei hier.")) {
            long bytes = allocated();

            fresh.enrich(Article.ofText("urn:effort", text, "de"));

            assertThat(allocated() - bytes).as(text.substring(0, 20)).isLessThan(20L * text.length());
        }
    }

    /** "“…,” said Kern. “…” “…”": one quote of ever more spans. */
    @Example
    void speechThatGoesOnCostsInProportion() {
        String start = "“Yes, this is what we want,” said Ada Kern. ";
        String more = "“It is what all of us want and shall have.” ";
        Cost once = cost(start + more.repeat(1_000), "en");

        Cost longer = cost(start + more.repeat(TIMES * 1_000), "en");

        assertThat((double) longer.bytes()).isLessThan(MORE * TIMES * Math.max(BYTES_AT_LEAST, once.bytes()));
    }

    private static void isInProportion(String unit, String language) {
        String text = unit.repeat(SHORT / unit.length() + 1);
        cost(text, language);
        Cost once = cost(text, language);

        Cost more = cost(text.repeat(TIMES), language);
        if (!isInProportion(once, more)) {
            // A rule may begin to work in the longer text only; what grows with the square goes on to grow.
            once = more;
            more = cost(text.repeat(TIMES * TIMES), language);
        }

        assertThat(isInProportion(once, more))
                .as("%s: from %s to %s", unit, once, more)
                .isTrue();
    }

    private static boolean isInProportion(Cost once, Cost more) {
        return more.steps() < MORE * TIMES * Math.max(STEPS_AT_LEAST, once.steps())
                && more.bytes() < MORE * TIMES * Math.max(BYTES_AT_LEAST, once.bytes());
    }

    /** Also between one and many names, quotes and marks that all differ, where a table could grow. */
    @Example
    void whatNeverRepeatsCostsInProportion() {
        for (String pattern : List.of(
                "„Wort%d geht“, sagte Karin Weber%d. ",
                "Karin Aa%d-Bb%d lacht. ",
                "Die AB%d Gesellschaft (AB%d) ruht. ",
                "Er sagte, Haus%d sei %d Jahre alt.\n",
                "“Word%d goes,” said Ada Kern%d to Leo Fuhr. “It does.” ")) {
            Cost once = cost(numbered(pattern, SHORT), "de");
            Cost more = cost(numbered(pattern, SHORT * TIMES), "de");

            assertThat((double) more.steps()).as(pattern).isLessThan(MORE * TIMES * once.steps());
            assertThat((double) more.bytes())
                    .as(pattern)
                    .isLessThan(MORE * TIMES * Math.max(BYTES_AT_LEAST, once.bytes()));
        }
    }

    @Example
    void twentyThousandQuotesAreComparedWithAsManyInProportion() {
        for (String words : List.of("Ja", "Ja %d", "Wir gehen heute %d Schritte weit und kommen wieder")) {
            assertThat(diff(words, 20_000)).as(words).isLessThan(MORE * TIMES * Math.max(20_000, diff(words, 2_500)));
        }
    }

    @Example
    void equalQuotesGetTheirIdsInProportion() {
        assertThat(fresh(20_000)).isLessThan(MORE * TIMES * fresh(2_500));
    }

    private static double fresh(int count) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            quotes.add(quote(i, "Ja"));
        }
        long bytes = allocated();
        QuoteDiff.between("urn:fresh", List.of(), quotes);
        return allocated() - bytes;
    }

    /** The steps of comparing quotes with others of which every one is a little different. */
    private static double diff(String words, int count) {
        List<IdentifiedQuote> before = new ArrayList<>();
        List<Quote> after = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            before.add(new IdentifiedQuote("id" + i, quote(i, String.format(words, i))));
            after.add(quote(i, String.format(words, i) + " nun"));
        }
        Budget budget = Budget.unlimited();
        long bytes = allocated();
        QuoteDiff.between("urn:diff", before, after, budget);
        return budget.spent() + (allocated() - bytes) / 1_000.0;
    }

    private static Quote quote(int number, String words) {
        return new Quote(
                "q" + number,
                QuoteType.DIRECT,
                List.of(new Span(number, number + 1)),
                words,
                words,
                Speaker.unknown(),
                null,
                null,
                null,
                0.5,
                null,
                List.of());
    }

    private static Cost cost(String text, String language) {
        Budget budget = Budget.unlimited();
        long bytes = allocated();
        assertThatCode(() -> enrich(text, language, budget)).doesNotThrowAnyException();
        return new Cost(budget.spent(), allocated() - bytes);
    }

    private static void enrich(String text, String language, Budget budget) {
        try {
            ENRICHER.enrich(Article.ofText("urn:effort", text, language), budget);
        } catch (LimitExceededException e) {
            assertThat(e).hasMessageContaining("one article may have");
        }
    }

    private static String numbered(String pattern, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(String.format(pattern, i, i));
        }
        return text.toString();
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
