package wortlaut.ingest.page.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wortlaut.ingest.markup.Line;

/**
 * Text that was found on a page.
 *
 * @param lines of the article
 * @param heading the headline as it is shown, where one was found
 * @param around all lines behind the headline, with the clutter: what tells walls
 */
public record BodyText(List<Line> lines, List<Line> around, Optional<String> heading) {
    public BodyText {
        lines = List.copyOf(lines);
        around = List.copyOf(around);
    }

    /** Each line on its own. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
