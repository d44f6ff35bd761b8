package wortlaut.tests.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wortlaut.events.kafka.ClientSettings;
import wortlaut.tests.FreePort;

/** All parts of the pipeline, each a process of its own, and a PostgreSQL server; everything below one folder. */
final class Newsroom implements AutoCloseable {
    private final Path folder;
    private final int brokerPort = FreePort.find();
    private final int httpPort = FreePort.find();
    private final int databasePort = FreePort.find();
    private final SmallDisk disk;
    private EmbeddedPostgres database;

    final Part broker;
    final Part api;
    final Part enricher;
    final Part files;
    final Part tables;
    final Part postgres;

    Newsroom(Path folder) throws IOException {
        this.folder = folder;
        disk = SmallDisk.mount(Files.createDirectory(folder.resolve("shelf")));
        startDatabase();
        String kafka = bootstrapServers();
        broker = Part.broker(folder, brokerPort);
        api = new Part("api", "HTTP at", "serve", "--http-port", "" + httpPort, "--bootstrap-servers", kafka);
        enricher = Part.enricher(folder, kafka);
        files = sink("files", "jsonl:" + shelf().resolve("files"));
        tables = sink("tables", "sqlite:" + sqlite());
        postgres = sink("postgres", postgresTarget());
    }

    private Part sink(String name, String target) {
        return new Part(
                name, "writing to", "sink", "--to", target, "--name", name, "--bootstrap-servers", bootstrapServers());
    }

    void start() {
        broker.start();
        broker.awaitUp();
        List<Part> rest = List.of(api, enricher, files, tables, postgres);
        rest.forEach(Part::start);
        rest.forEach(Part::awaitUp);
    }

    List<Part> parts() {
        return List.of(broker, api, enricher, files, tables, postgres);
    }

    List<Part> sinks() {
        return List.of(files, tables, postgres);
    }

    /** Whatever the world did, no part has ended by itself. */
    void checkAlive() {
        parts().forEach(part -> {
            if (!part.isAlive()) {
                throw new AssertionError(part.name() + " ended by itself:\n" + part.errors());
            }
        });
    }

    String bootstrapServers() {
        return "127.0.0.1:" + brokerPort;
    }

    ClientSettings client() {
        return ClientSettings.of(bootstrapServers());
    }

    String http() {
        return "http://127.0.0.1:" + httpPort;
    }

    /** Where the file and SQLite sinks write: a small disk where the suite may mount one. */
    Path shelf() {
        return disk.folder();
    }

    SmallDisk disk() {
        return disk;
    }

    Path sqlite() {
        return shelf().resolve("wortlaut.db");
    }

    String postgresTarget() {
        return "postgresql://postgres:postgres@127.0.0.1:" + databasePort + "/postgres";
    }

    String postgresJdbc() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres?user=postgres&password=postgres";
    }

    void startDatabase() throws IOException {
        database = EmbeddedPostgres.builder()
                .setPort(databasePort)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    void stopDatabase() throws IOException {
        database.close();
    }

    @Override
    public void close() throws IOException {
        parts().forEach(Part::close);
        stopDatabase();
        disk.close();
    }
}
