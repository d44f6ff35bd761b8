package wortlaut.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.page.body.BodyText;
import wortlaut.ingest.page.body.Clues;
import wortlaut.ingest.page.fallback.ReadabilityText;

/**
 * Chooses among the texts of a page: the one that the site gives for machines, the one that the own rules find in what is shown, and Readability's.
 *
 * <p>The site's own is the measure: where the shown text has all of it, the shown lines are taken, with their paragraphs, subheadings and lead; lines
 * that it does not know go, unless it is only the beginning. Where the shown text lacks some of it, it is looked for among all lines of the page, and
 * given as it is if it is not there. Without it, the rules' text is taken unless it is short beside Readability's and says less of the summary.
 */
final class TextChoice {
    private static final int ENOUGH = 200;
    private static final int SHORT = 600;
    private static final double ALL = 0.9;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double LINE = 0.6;
    private static final int SUBHEADING = 120;

    private final Document page;
    private final BodyText shown;
    private final Clues clues;

    TextChoice(Document page, BodyText shown, Clues clues) {
        this.page = page;
        this.shown = shown;
        this.clues = clues;
    }

    /** @param given the site's own text for machines */
    String text(Optional<String> given) {
        String own = shown.text();
        if (given.isPresent() && given.get().length() >= ENOUGH) {
            return withGiven(own, given.get());
        }
        return own.length() < SHORT ? longer(own) : own;
    }

    private String withGiven(String own, String given) {
        Shingles site = Shingles.of(given);
        Shingles rules = Shingles.of(own);
        double known = site.within(rules);
        double supported = rules.within(site);
        boolean beginning = supported < HALF && known > HALF;
        if (known >= ALL) {
            return supported >= MOST || beginning ? own : trimmed(shown.lines(), site);
        } else if (beginning && given.length() < own.length()) {
            return own;
        }
        String found = supported(shown.around(), site);
        return site.within(Shingles.of(found)) >= ALL ? found : given.length() > own.length() * HALF ? given : own;
    }

    /** The lines that the site's text has, each once, and the headings between them. */
    private static String supported(List<Line> lines, Shingles site) {
        Set<String> kept = new LinkedHashSet<>();
        List<String> headings = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text();
            boolean heading = line.element().normalName().matches("h[2-6]") && text.length() <= SUBHEADING;
            if (Shingles.of(text).within(site) >= LINE && !kept.contains(text)) {
                kept.addAll(kept.isEmpty() ? List.of() : headings);
                kept.add(text);
                headings.clear();
            } else if (heading && line.linkDensity() < HALF) {
                headings.clear();
                headings.add(text);
            } else if (text.length() > SUBHEADING) {
                headings.clear();
            }
        }
        return String.join("\n", kept);
    }

    /** The lines up to the last that the site's text has, but for paragraphs between them that it does not have. */
    private static String trimmed(List<Line> lines, Shingles site) {
        List<String> kept = new ArrayList<>();
        int sure = 0;
        for (Line line : lines) {
            boolean has = Shingles.of(line.text()).within(site) >= LINE;
            if (has || sure == 0 || !line.element().normalName().equals("p")) {
                kept.add(line.text());
                sure = has ? kept.size() : sure;
            }
        }
        return String.join("\n", kept.subList(0, sure));
    }

    private String longer(String own) {
        String other = ReadabilityText.of(page);
        boolean longer = other.length() > own.length() * 2 && other.length() > ENOUGH;
        return longer && agreement(other) >= agreement(own) && isProse(other) ? other : own;
    }

    /** Sentences rather than a list of links: its lines are long. */
    private static boolean isProse(String text) {
        return text.lines().collect(Collectors.averagingInt(String::length)) > 60;
    }

    private double agreement(String text) {
        Shingles words = Shingles.of(text);
        return clues.summaries().stream()
                .mapToDouble(summary -> Shingles.of(summary).within(words))
                .max()
                .orElse(0);
    }
}
