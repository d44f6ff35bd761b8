package wortlaut.app.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;

/**
 * Checks lines of enriched articles: that each can be read, and that {@code exact} is the text between the offsets of every annotation. A line
 * that cannot be used is complained of, and the next one is checked. Lines of deletions and empty ones are right.
 */
public final class Verification {
    /** No record is larger. */
    private static final int LONGEST_LINE = ClientSettings.MAX_RECORD_BYTES;

    private final Consumer<String> complaints;
    private long articles;
    private long wrong;

    /** @param complaints takes what is wrong, each with its place: {@code FILE:LINE: …} */
    public Verification(Consumer<String> complaints) {
        this.complaints = complaints;
    }

    /**
     * All lines.
     *
     * @param where names the lines in complaints
     * @throws IOException if they cannot be read on
     */
    public void check(String where, InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 0;
        byte[] bytes = new byte[1 << 16];
        for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
            int from = 0;
            for (int i = 0; i < count; i++) {
                if (bytes[i] == '\n') {
                    add(line, bytes, from, i);
                    check(line, where + ":" + ++number);
                    from = i + 1;
                }
            }
            add(line, bytes, from, count);
        }
        check(line, where + ":" + (number + 1));
    }

    /** How many lines that should be articles there were. */
    public long articles() {
        return articles;
    }

    public long complaints() {
        return wrong;
    }

    /** One byte more than is allowed shows that there was more. */
    private static void add(ByteArrayOutputStream line, byte[] bytes, int from, int to) {
        line.write(bytes, from, Math.min(to - from, LONGEST_LINE + 1 - line.size()));
    }

    private void check(ByteArrayOutputStream line, String place) {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (bytes.length > LONGEST_LINE) {
            articles++;
            complain(place + ": longer than " + LONGEST_LINE + " bytes, and so no record of ours");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!text.isBlank() && !isDeletion(text)) {
                articles++;
                wrongOffsets(text).forEach(complaint -> complain(place + ": " + complaint));
            }
        } catch (CharacterCodingException e) {
            articles++;
            complain(place + ": this is not UTF-8");
        }
    }

    private static boolean isDeletion(String text) {
        return text.contains("\"deleted\":true");
    }

    private static List<String> wrongOffsets(String text) {
        try {
            return Json.ENRICHED.read(text).wrongOffsets();
        } catch (WortlautException e) {
            return List.of(e.getMessage());
        }
    }

    private void complain(String complaint) {
        wrong++;
        complaints.accept(complaint);
    }
}
