package wortlaut.app.offline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.app.Samples;
import wortlaut.events.json.Json;
import wortlaut.events.kafka.ClientSettings;

class VerificationTest {
    private static final String RIGHT =
            new String(Json.ENRICHED.write(Samples.article(Samples.direct(), Samples.indirect())), UTF_8);
    private static final String WRONG = RIGHT.replace("\"exact\":\"sagte\"", "\"exact\":\"fragte\"");

    private final List<String> complaints = new ArrayList<>();
    private final Verification verification = new Verification(complaints::add);

    @Test
    void linesWhoseOffsetsAreRightAreNotComplainedOf() throws IOException {
        check(RIGHT + "\n\r\n \n{\"id\":\"urn:a:1\",\"deleted\":true}\n" + RIGHT);

        assertThat(complaints).isEmpty();
        assertThat(verification.articles()).isEqualTo(2);
        assertThat(verification.complaints()).isZero();
    }

    @Test
    void aWrongOffsetIsToldWithFileLineAndWhatIsThere() throws IOException {
        check(RIGHT + "\n" + WRONG + "\n" + RIGHT + "\n");

        assertThat(complaints)
                .singleElement()
                .asString()
                .startsWith("in.jsonl:2: ")
                .contains("fragte", "sagte");
        assertThat(verification.articles()).isEqualTo(3);
        assertThat(verification.complaints()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoUtf8AreOneComplaintAndTheNextLineIsChecked() throws IOException {
        check((WRONG + "\n").getBytes(UTF_8), "\"Größe\"\n".getBytes(ISO_8859_1), (WRONG + "\n").getBytes(UTF_8));

        assertThat(complaints).hasSize(3);
        assertThat(complaints.get(1)).isEqualTo("in.jsonl:2: this is not UTF-8");
        assertThat(complaints.get(2)).startsWith("in.jsonl:3: ");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNoUtf8() throws IOException {
        check(new byte[] {'"', (byte) 0xE2, (byte) 0x80});

        assertThat(complaints).containsExactly("in.jsonl:1: this is not UTF-8");
    }

    @Test
    void whatIsNoEnrichedArticleIsToldWithTheReason() throws IOException {
        check("no json\n[]\n{\"schema\":\"wortlaut/enriched/2\"}\n");

        assertThat(complaints).hasSize(3).allMatch(complaint -> complaint.matches("(?s)in\\.jsonl:[123]: .{10,}"));
    }

    @Test
    void aLineWithoutEndIsNotHeld() throws IOException {
        byte[] piece = "x".repeat(1 << 20).getBytes(UTF_8);
        InputStream endless = InputStream.nullInputStream();
        for (int i = 0; i <= ClientSettings.MAX_RECORD_BYTES / piece.length; i++) {
            endless = new SequenceInputStream(endless, new ByteArrayInputStream(piece));
        }
        verification.check(
                "in.jsonl", new SequenceInputStream(endless, new ByteArrayInputStream(("\n" + RIGHT).getBytes(UTF_8))));

        assertThat(complaints).singleElement().asString().startsWith("in.jsonl:1: longer than 33554432 bytes");
        assertThat(verification.articles()).isEqualTo(2);
    }

    private void check(String lines) throws IOException {
        check(lines.getBytes(UTF_8));
    }

    private void check(byte[]... pieces) throws IOException {
        InputStream in = InputStream.nullInputStream();
        for (byte[] piece : pieces) {
            in = new SequenceInputStream(in, new ByteArrayInputStream(piece));
        }
        verification.check("in.jsonl", in);
    }
}
