package wortlaut.ingest.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import wortlaut.ingest.page.body.Titles;
import wortlaut.ingest.page.structured.PageFacts;

/** The headline as readers see it: the page's own without the site's name, or the heading shown where it says the same. */
final class Headlines {
    private static final double SAME = 0.5;

    private Headlines() {}

    /** @param heading that is shown */
    static PageFacts named(PageFacts facts, Document page, PageHints hints, Optional<String> heading) {
        Optional<String> said = facts.headline()
                .map(words -> withoutSite(words, facts.site()))
                .or(() -> Optional.of(withoutSite(page.title(), facts.site())))
                .filter(words -> !words.isBlank());
        Optional<String> shown = heading.map(
                        words -> words.replaceAll("[\u00ad\u200b]", "").strip())
                .filter(words -> !words.isEmpty())
                .filter(words ->
                        said.filter(other -> !isSame(words, other, page)).isEmpty());
        Optional<String> plain = said.filter(
                words -> shown.filter(longer -> longer.contains(words)).isPresent());
        return facts.withHeadline(plain.or(() -> shown).or(hints::headline).or(() -> said));
    }

    private static boolean isSame(String shown, String said, Document page) {
        return Titles.likeness(shown, said) > SAME || Titles.likeness(shown, Titles.longest(page.title())) > SAME;
    }

    private static String withoutSite(String title, Optional<String> site) {
        String named = site.map(name -> title.replaceFirst("\\s*[|–—•·»:-]+\\s*" + Pattern.quote(name) + "\\s*$", ""))
                .orElse(title);
        return named.equals(title) ? Titles.longest(title) : named;
    }
}
