package wortlaut.app.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import wortlaut.events.kafka.TopicSetup;
import wortlaut.events.kafka.Topics;

/**
 * What a pipeline in one process is told.
 *
 * @param application names the Streams app and its consumer group
 * @param data holds the topology's state, the files and the database
 * @param threads of the Streams app
 * @param newTopics what topics are like that are created
 */
public record PipelineSettings(
        String application, Path data, int threads, Topics topics, TopicSetup.Settings newTopics) {
    public PipelineSettings {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(newTopics, "newTopics");
    }

    /** Names the app that tells copies, and its consumer group. */
    String clusters() {
        return application + "-clusters";
    }

    Path state() {
        return data.resolve("state");
    }

    Path files() {
        return data.resolve("files");
    }

    Path database() {
        return data.resolve("wortlaut.db");
    }
}
