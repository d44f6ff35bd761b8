package wortlaut.ingest.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import wortlaut.events.WortlautException;

/**
 * What stands before a document's first element: declaration, comments, instructions, document type.
 *
 * @param body the document from its first element on, in which references of HTML are numbers where there is a document type
 * @param lines how many there are before the body
 */
record Prolog(String body, long lines) {
    private static final String DOCTYPE = "<!DOCTYPE";

    /** A reference, or a section in which there are none. */
    private static final Pattern REFERENCE =
            Pattern.compile("<!\\[CDATA\\[(?s:.*?)]]>|<!--(?s:.*?)-->|&([A-Za-z][A-Za-z0-9]{1,30});");

    static Prolog of(String document) {
        int at = 0;
        boolean typed = false;
        while (true) {
            while (at < document.length()
                    && (Character.isWhitespace(document.charAt(at)) || document.charAt(at) == '\uFEFF')) {
                at++;
            }
            if (document.startsWith("<?", at)) {
                at = behind(document, "?>", at);
            } else if (document.startsWith("<!--", at)) {
                at = behind(document, "-->", at);
            } else if (document.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
                at = behindType(document, at);
                typed = true;
            } else {
                break;
            }
        }
        String body = document.substring(at);
        long lines = document.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Prolog(typed ? withNumbers(body) : body, lines);
    }

    private static int behind(String document, String end, int at) {
        int found = document.indexOf(end, at);
        return found < 0 ? document.length() : found + end.length();
    }

    private static int behindType(String document, int from) {
        char quote = 0;
        for (int at = from; at < document.length(); at++) {
            char c = document.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                throw new WortlautException(
                        "XML whose document type declares something of its own, such as entities; it is not expanded");
            } else if (c == '>') {
                return at + 1;
            }
        }
        return document.length();
    }

    private static String withNumbers(String body) {
        if (body.indexOf('&') < 0) {
            return body;
        }
        Matcher matcher = REFERENCE.matcher(body);
        StringBuilder out = new StringBuilder(body.length());
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(number(matcher.group(), matcher.group(1))));
        }
        return matcher.appendTail(out).toString();
    }

    private static String number(String match, @Nullable String name) {
        if (name == null
                || name.equals("amp")
                || name.equals("lt")
                || name.equals("gt")
                || name.equals("quot")
                || name.equals("apos")) {
            return match;
        }
        String value = Parser.unescapeEntities(match, true);
        StringBuilder out = new StringBuilder();
        if (!value.equals(match)) {
            value.codePoints().forEach(c -> out.append("&#").append(c).append(';'));
        }
        return out.isEmpty() ? match : out.toString();
    }
}
