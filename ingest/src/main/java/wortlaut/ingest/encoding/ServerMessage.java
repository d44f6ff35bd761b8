package wortlaut.ingest.encoding;

import java.util.regex.Pattern;

/** Tells what a server or proxy says in place of an article when it has none: a short text whose first line is a status of RFC 9110, or words of a proxy's own. */
public final class ServerMessage {
    private static final int LONGEST = 500;
    private static final String STATUS =
            "(?:bad request|unauthorized|payment required|forbidden|not found|method not allowed|"
                    + "not acceptable|proxy authentication required|request timeout|gone|too many requests|internal server error|"
                    + "not implemented|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)";
    private static final Pattern MESSAGE = Pattern.compile(
            "\\A\\s*(?:(?:http/[0-9.]+ |error:? )?[45][0-9][0-9](?: -|:)? " + STATUS + "\\b.{0,40}(?:\\R(?s:.*))?"
                    + "|(?:error: )?" + STATUS + "[.!]?\\s*"
                    + "|no healthy upstream\\s*"
                    + "|upstream (?:connect|request) (?:error|timeout)\\b(?s:.*))\\z",
            Pattern.CASE_INSENSITIVE);

    private ServerMessage() {}

    /** Whether it is one: no article is so short and begins so. */
    public static boolean is(String text) {
        return text.length() <= LONGEST && MESSAGE.matcher(text).matches();
    }
}
