package wortlaut.bench.ceiling;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import wortlaut.events.json.Json;

/** All of {@code wortlaut enrich} but the analysis: parses each article of standard input and writes it again. */
public final class JsonCeiling {
    private JsonCeiling() {}

    public static void main(String[] args) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(Json.ARTICLE.write(Json.ARTICLE.read(line)));
                out.write('\n');
            }
        }
    }
}
