package wortlaut.ingest.markup;

import org.jsoup.nodes.Element;

/**
 * A line of text as a reader of HTML sees it.
 *
 * @param text white space as one space, none at the ends, not empty
 * @param element the innermost block that its first words are in
 * @param linked how many UTF-16 units of it lead to another page
 */
public record Line(String text, Element element, int linked) {

    /** From 0 to 1: how much of it leads to other pages. */
    public double linkDensity() {
        return Math.min(1, (double) linked / text.length());
    }
}
