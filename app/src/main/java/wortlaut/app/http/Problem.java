package wortlaut.app.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import wortlaut.events.json.Json;

/**
 * An error as a problem document (RFC 9457): a status, its usual name, and what was wrong in this case. Thrown by whoever answers a
 * request. Names nothing of the program's inside.
 */
final class Problem extends RuntimeException {
    static final String CONTENT_TYPE = "application/problem+json";
    private static final long serialVersionUID = 1L;
    private static final Json<Object> JSON = Json.of(Object.class, "problem");

    private final int status;
    private final String title;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** Adds a header to the answer, such as {@code Retry-After}. */
    Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds a member to the document. */
    Problem with(String member, Object value) {
        more.put(member, value);
        return this;
    }

    int status() {
        return status;
    }

    void answer(Context context) {
        headers.forEach(context::header);
        context.status(status).contentType(CONTENT_TYPE).result(document());
    }

    byte[] document() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", getMessage());
        members.putAll(more);
        return JSON.write(members);
    }
}
