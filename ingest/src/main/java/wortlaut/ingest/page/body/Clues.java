package wortlaut.ingest.page.body;

import java.util.List;

/**
 * What is known of an article while its text is looked for.
 *
 * @param headlines as the page and the feed have it, the most trusted first
 * @param summaries what the article is about: the page's description, the feed's summary
 */
public record Clues(List<String> headlines, List<String> summaries) {
    public Clues {
        headlines = List.copyOf(headlines);
        summaries = List.copyOf(summaries);
    }
}
