package wortlaut.ingest.format.markdown;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a text between lines of {@code ---} (YAML, as Jekyll, Hugo and Pandoc have it) or {@code +++} (TOML). Of either only fields of one line
 * are read, so that a title with a colon, which is no YAML, is a title all the same; of a list its first element.
 *
 * @param fields by name in small letters
 * @param body what comes behind
 */
record FrontMatter(Map<String, String> fields, String body) {
    private static final int MOST_LINES = 1_000;
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,60})\\s*[:=](?:\\s+(.*)|)");
    private static final Pattern ELEMENT = Pattern.compile("\\s*-\\s+(.*)");

    static FrontMatter of(String markdown) {
        List<String> lines = markdown.lines().limit(MOST_LINES).toList();
        String fence = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return new FrontMatter(Map.of(), markdown);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        String open = "";
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isEnd(line.stripTrailing(), fence)) {
                return new FrontMatter(fields, behind(markdown, i + 1));
            }
            Matcher field = FIELD.matcher(line);
            Matcher element = ELEMENT.matcher(line);
            if (field.matches()) {
                open = field.group(1).toLowerCase(Locale.ROOT);
                put(fields, open, field.group(2));
            } else if (element.matches()) {
                put(fields, open, element.group(1));
            } else if (line.startsWith(" ") && !line.isBlank()) {
                put(fields, open, line);
            }
        }
        return new FrontMatter(Map.of(), markdown);
    }

    private static boolean isEnd(String line, String fence) {
        return line.equals(fence) || (fence.equals("---") && line.equals("..."));
    }

    /** The first that says something: of a list or folded text, its first line. */
    private static void put(Map<String, String> fields, String name, String value) {
        String plain = value == null ? "" : plain(value.strip());
        if (!plain.isEmpty()) {
            fields.putIfAbsent(name, plain);
        }
    }

    private static String plain(String value) {
        String inner = value;
        if (inner.startsWith("[") && inner.endsWith("]")) {
            inner = inner.substring(1, inner.length() - 1).split(",", 2)[0].strip();
        }
        char quote = inner.isEmpty() ? 0 : inner.charAt(0);
        int end = quote == '"' || quote == '\'' ? inner.lastIndexOf(quote) : 0;
        if (end > 0) {
            String quoted = inner.substring(1, end);
            return quote == '"' ? quoted.replace("\\\"", "\"").replace("\\\\", "\\") : quoted.replace("''", "'");
        }
        boolean folds = inner.matches("[|>][+-]?") || inner.equals("null") || inner.equals("~");
        return folds ? "" : inner.replaceFirst("\\s+#.*$", "");
    }

    private static String behind(String markdown, int lines) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            int end = at;
            while (end < markdown.length() && markdown.charAt(end) != '\n' && markdown.charAt(end) != '\r') {
                end++;
            }
            at = Math.min(markdown.length(), markdown.startsWith("\r\n", end) ? end + 2 : end + 1);
        }
        return markdown.substring(at);
    }

    /** The value of the first of these fields that is there. */
    Optional<String> first(String... names) {
        return Arrays.stream(names).filter(fields::containsKey).map(fields::get).findFirst();
    }
}
