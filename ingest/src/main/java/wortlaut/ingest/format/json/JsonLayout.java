package wortlaut.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wortlaut.ingest.format.Beginning;
import wortlaut.ingest.format.Format;

/** Tells from its beginning whether a content is JSON, and whether one record a line or one document. */
final class JsonLayout {
    private static final JsonFactory JSON = new JsonFactory();

    /** No text begins with a brace; one may begin with a bracket, but not with one that holds objects or nothing. */
    private static final Pattern BEGIN = Pattern.compile("\\A\\s*(\\{|\\[\\s*(\\{|]|\\z))");

    private static final Pattern OBJECT = Pattern.compile("\\A\\s*+(\\[\\s*+)?\\{\\s*+\"[^\"\\\\\\n]{1,100}+\"\\s*+:");

    private JsonLayout() {}

    /**
     * The format; empty when this is not JSON. Content that begins as JSON is JSON, whatever a file's name; where that says another format, it
     * must begin with an object and the name of its first field, as prose in brackets does not. What is named JSON and does not begin so is refused as
     * a whole: an array of it may begin with anything that JSON has.
     */
    static Optional<Format> of(Beginning beginning) {
        String begin = beginning.text();
        if (JsonLines.EXTENSIONS.contains(beginning.extension())) {
            return Optional.of(beginning.isWith('[') && BEGIN.matcher(begin).find() ? layout(begin) : new JsonLines());
        }
        if ((beginning.isKnown() && !isNamedSo(beginning) ? OBJECT : BEGIN)
                .matcher(begin)
                .find()) {
            return Optional.of(layout(begin));
        }
        if (isNamedSo(beginning)) {
            return Optional.of(begin.isBlank() || isArray(begin) ? new JsonDocument() : new NotJson());
        }
        return Optional.empty();
    }

    private static boolean isNamedSo(Beginning beginning) {
        return JsonDocument.EXTENSIONS.contains(beginning.extension());
    }

    private static Format layout(String begin) {
        return isLines(begin) ? new JsonLines() : new JsonDocument();
    }

    private static boolean isArray(String begin) {
        try (JsonParser parser = JSON.createParser(begin)) {
            return parser.nextToken() == JsonToken.START_ARRAY && parser.nextToken() != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isLines(String begin) {
        if (begin.stripLeading().startsWith("[")) {
            return false;
        }
        if (!begin.stripLeading().contains("\n")) {
            return true;
        }
        List<String> lines =
                begin.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return isComplete(lines.get(0)) || (lines.size() > 1 && lines.get(1).startsWith("{\""));
    }

    private static boolean isComplete(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot fail to be read", e);
        }
    }
}
