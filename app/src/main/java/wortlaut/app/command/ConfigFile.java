package wortlaut.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import wortlaut.app.command.value.Given;
import wortlaut.app.data.SecretFile;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.WortlautException;
import wortlaut.events.kafka.ClientSettings;

/** The user's file of Kafka client settings, with all that Kafka would not take in it told at once and before anything is started. */
final class ConfigFile {
    private static final String OPTION = "--config";

    private ConfigFile() {}

    /** @throws WrongUsage if it cannot be read, or a setting is none that Kafka takes */
    static ClientSettings load(String bootstrapServers, Path file) {
        Given.file(OPTION, file);
        SecretFile.warnIfOthersCanRead(file);
        ClientSettings settings;
        try {
            settings = ClientSettings.load(bootstrapServers, file);
        } catch (WortlautException e) {
            throw new WrongUsage(OPTION, e);
        }
        List<String> problems = Stream.of(
                        AdminClientConfig.configDef(), ConsumerConfig.configDef(), ProducerConfig.configDef())
                .flatMap(client -> problems(client, settings.overrides()))
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new WrongUsage(OPTION + " " + file + ": " + String.join("; ", problems));
        }
        return settings;
    }

    private static Stream<String> problems(ConfigDef client, Map<String, String> given) {
        return client.validate(given).stream()
                .filter(setting -> given.containsKey(setting.name()))
                .flatMap(setting -> setting.errorMessages().stream());
    }
}
