package wortlaut.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import wortlaut.app.http.DoorSettings;
import wortlaut.app.log.Moment;
import wortlaut.app.log.RecordFilter;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.QuoteType;
import wortlaut.events.kafka.TopicSetup;

/** Groups of options that several commands share. */
class OptionsTest {
    @TempDir
    Path folder;

    @Test
    void withoutOptionsEverythingPassesTheFilter() {
        assertThat(parsed(new FilterOptions()).filter()).isEqualTo(RecordFilter.ALL);
    }

    @ParameterizedTest
    @EnumSource(QuoteType.class)
    void aTypeIsNamedAsInTheEventsInAnyCase(QuoteType type) {
        assertThat(parsed(new FilterOptions(), "--type", type.wireName())
                        .filter()
                        .type())
                .isEqualTo(type);
        assertThat(parsed(new FilterOptions(), "--type", type.wireName().toUpperCase(java.util.Locale.ROOT))
                        .filter()
                        .type())
                .isEqualTo(type);
    }

    @Test
    void eachFilterIsTheOneThatItsOptionNames() {
        assertThat(parsed(new FilterOptions(), "--speaker=A", "--entity=B", "--language=C", "--source=D")
                        .filter())
                .isEqualTo(new RecordFilter("A", "B", null, "C", "D"));
    }

    @Test
    void aPeriodIsWhatWasGivenElseWhatTheCommandMeans() {
        PeriodOptions none = parsed(new PeriodOptions());
        assertThat(none.from("beginning")).isEqualTo(new Moment.Beginning());
        assertThat(none.to("now")).isEqualTo(new Moment.Now());
        assertThat(none.to(null)).isNull();

        PeriodOptions given = parsed(new PeriodOptions(), "--from", "2026-11-01T09:00:00+0100", "--to=now");
        assertThat(given.from("beginning")).isEqualTo(new Moment.At(Instant.parse("2026-11-01T08:00:00Z")));
        assertThat(given.to(null)).isEqualTo(new Moment.Now());
    }

    @Test
    void newTopicsAreAsTheContractHasThemUnlessToldOtherwise() {
        assertThat(parsed(new TopicOptions()).settings()).isEqualTo(TopicSetup.Settings.DEFAULT);
        assertThat(parsed(
                                new TopicOptions(),
                                "--partitions=12",
                                "--replication-factor=3",
                                "--compaction-lag=1",
                                "--retention=365000")
                        .settings())
                .isEqualTo(new TopicSetup.Settings(
                        12, Optional.of((short) 3), Duration.ofDays(1), Duration.ofDays(365_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.9.1"})
    void onThisMachineNoTokenIsNeeded(String host) {
        assertThat(parsed(new HttpOptions()).door(host, 8080))
                .isEqualTo(new DoorSettings(host, 8080, List.of(), Optional.empty()));
    }

    @Test
    void whereOthersReachItATokenIsNeededOrTheirLeave() throws IOException {
        assertThatThrownBy(() -> parsed(new HttpOptions()).door("0.0.0.0", 0))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("add and delete articles");
        assertThat(parsed(new HttpOptions(), "--no-token").door("0.0.0.0", 0).tokens())
                .isEmpty();

        Path tokens = Files.writeString(folder.resolve("tokens"), "feeder-token-0123456789 feed\n");
        assertThat(parsed(new HttpOptions(), "--token-file", tokens.toString())
                        .door("0.0.0.0", 0)
                        .tokens())
                .isPresent();
    }

    @Test
    void aHostThatIsNoneIsNamed() {
        assertThatThrownBy(() -> parsed(new HttpOptions()).door("no such host", 0))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("--http-host no such host: there is no such host");
    }

    @Test
    void namesMayBeAllowedMoreThanOnce() {
        assertThat(parsed(new HttpOptions(), "--allow-host=a.example", "--allow-host=b.example")
                        .door("localhost", 0)
                        .allowedHosts())
                .containsExactly("a.example", "b.example");
    }

    @ParameterizedTest
    @CsvSource({"jsonl:archive, jsonl", "sqlite:a.db, sqlite", "postgresql://u:p@db/news, postgresql"})
    void aSinkIsCalledByItsKindUnlessNamed(String target, String name) {
        assertThat(parsed(new SinkOptions(), "--to", target).name()).isEqualTo(name);
        assertThat(parsed(new SinkOptions(), "--to", target, "--name", "mine").name())
                .isEqualTo("mine");
    }

    @Test
    void whereASinkIsIsToldWithoutItsPassword() {
        assertThat(parsed(new SinkOptions(), "--to", "postgresql://u:geheim@db/news")
                        .place()
                        .description())
                .contains("db")
                .doesNotContain("geheim");
    }

    private static <T> T parsed(T options, String... arguments) {
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("options", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs(arguments);
        return options;
    }
}
