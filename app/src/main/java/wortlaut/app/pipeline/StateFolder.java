package wortlaut.app.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.Answer;

/**
 * Binds the enricher's local state to the cluster whose changelog it is a copy of. On another cluster, such as after the broker's folder
 * was deleted, it would know articles that the new log has never seen, and they would be passed by for ever: so it goes, and what the
 * cluster has of it is read again from there.
 */
public final class StateFolder {
    private static final String NAME = ".cluster-id";

    private StateFolder() {}

    /**
     * Before the enricher starts. State of which it is not known where it comes from goes too.
     *
     * @return whether state of another cluster was deleted
     * @throws WortlautException if the folder cannot be written to, or no broker answers
     */
    public static boolean bind(Path state, Admin admin) {
        return bind(state, clusterId(admin));
    }

    static boolean bind(Path state, String clusterId) {
        Path bound = state.resolve(NAME);
        try {
            String before = before(state);
            if (before.equals(clusterId)) {
                return false;
            }
            Files.createDirectories(state);
            for (Path old : stores(state)) {
                deleteAll(old);
            }
            Files.write(bound, List.of(clusterId), StandardCharsets.UTF_8);
            return !before.isEmpty();
        } catch (IOException e) {
            throw new WortlautException("cannot tidy up the enricher's state in " + state + ": " + e, e);
        }
    }

    private static String before(Path state) throws IOException {
        Path bound = state.resolve(NAME);
        return Files.exists(bound) ? Files.readString(bound).strip() : "";
    }

    private static String clusterId(Admin admin) {
        return Answer.of(admin.describeCluster().clusterId(), "ask the cluster for its id");
    }

    /** The folders of Streams apps, which have a lock file of Kafka's or a folder for each task. */
    private static List<Path> stores(Path state) throws IOException {
        try (Stream<Path> inside = Files.list(state)) {
            return inside.filter(Files::isDirectory)
                    .filter(folder -> Files.exists(folder.resolve("kafka-streams-process-metadata"))
                            || Files.exists(folder.resolve(".lock")))
                    .toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
