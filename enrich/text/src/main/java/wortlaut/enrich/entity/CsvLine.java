package wortlaut.enrich.entity;

import java.util.ArrayList;
import java.util.List;

/** Takes a line of comma-separated values apart (RFC 4180, without line breaks inside of values). */
final class CsvLine {
    private CsvLine() {}

    /** The values, trimmed; null if a quotation mark is out of place. */
    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int start = at;
            while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
                start++;
            }
            boolean quoted = start < line.length() && line.charAt(start) == '"';
            int end = quoted ? closing(line, start + 1) + 1 : line.indexOf(',', start);
            end = !quoted && end < 0 ? line.length() : end;
            String value = end < 1 && quoted ? null : value(line, start, end, quoted);
            int comma = line.indexOf(',', end);
            int next = comma < 0 ? line.length() : comma;
            if (value == null || !line.substring(end, next).isBlank()) {
                return null;
            }
            values.add(value);
            at = next + 1;
        }
        return values;
    }

    private static String value(String line, int start, int end, boolean quoted) {
        if (quoted) {
            return line.substring(start + 1, end - 1).replace("\"\"", "\"").strip();
        }
        String value = line.substring(start, end).strip();
        return value.indexOf('"') < 0 ? value : null;
    }

    /** Where the quotation mark closes, two together standing for one; -1 if it does not. */
    private static int closing(String line, int from) {
        int at = line.indexOf('"', from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at;
    }
}
