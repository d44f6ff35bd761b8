package wortlaut.events.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Judges JSON by the schemas that ship with the contract. */
public final class Schemas {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "urn:wortlaut:schema:article:1", load("article-1"),
                    "urn:wortlaut:schema:enriched:1", load("enriched-1"),
                    "urn:wortlaut:schema:quote:1", load("quote-1"),
                    "urn:wortlaut:schema:cluster:1", load("cluster-1"))));

    private Schemas() {}

    /** What is wrong with this JSON, a line each; empty when it fits. */
    public static List<String> complaints(String schema, String json) {
        String name = schema.substring(0, schema.indexOf('-'));
        Schema judge = REGISTRY.getSchema(SchemaLocation.of("urn:wortlaut:schema:" + name + ":1"));
        return judge.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String load(String schema) {
        try (InputStream in = Json.class.getResourceAsStream("/wortlaut/events/schema/" + schema + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
