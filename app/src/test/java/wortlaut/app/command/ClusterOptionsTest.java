package wortlaut.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ClusterOptionsTest {

    @Test
    void everyPrefixHasGroupsOfItsOwn() {
        List<String> groups = List.of("wortlaut.", "news-", "news.", "news_", "news").stream()
                .map(ClusterOptionsTest::group)
                .toList();

        assertThat(groups).doesNotHaveDuplicates().contains("wortlaut-enrich", "news-enrich", "news-.enrich");
    }

    private static String group(String prefix) {
        ClusterOptions options = new ClusterOptions();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("cluster", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs("--topic-prefix", prefix);
        return options.groupOf("enrich");
    }
}
