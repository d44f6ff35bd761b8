package wortlaut.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page's title without what sites put before and behind the headline: their own name, the section. */
public final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—•·»›«~-]|::|//)\\s+|\\s*[|•]\\s*|:\\s+");
    private static final Pattern STRONG = Pattern.compile("\\s+(?:[|–—•·»›«~-]|::|//)\\s+|\\s*[|•]\\s*");
    private static final int LONGEST = 500;

    private Titles() {}

    /** The title, and each part of it that may be the headline, in the order of their lengths. */
    public static List<String> parts(String title) {
        String begin = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(begin, -1)));
        parts.addAll(List.of(STRONG.split(begin, -1)));
        parts.add(title);
        return parts.stream()
                .map(String::strip)
                .filter(part -> part.indexOf(' ') > 0)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** From 0 to 1: how much two headlines have the same words. */
    public static double likeness(String one, String other) {
        return Heading.likeness(one, other);
    }

    /** The longest part between marks that no headline has within it. */
    public static String longest(String title) {
        String longest = "";
        for (String part : STRONG.split(title.length() > LONGEST ? title.substring(0, LONGEST) : title, -1)) {
            longest = part.strip().length() > longest.length() ? part.strip() : longest;
        }
        return longest;
    }
}
