package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import wortlaut.app.terminal.ExitStatus;

/** What cannot be meant is refused at once, before a broker is asked or a folder made, with the option and what it may be. */
@Timeout(60)
class WrongUsageTest {
    static final CommandLine PROGRAM = Wortlaut.commandLine();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serve --http-port 70000 | '--http-port' | '70000' is not a port | 0 to 65535",
                "serve --http-port -1 | '--http-port' | '-1' is not a port | 0 to 65535",
                "serve --http-port 8o80 | '--http-port' | '8o80' is not a port | 0 to 65535",
                "run --http-port 99999999999999999999 | '--http-port' | is not a port | 0 to 65535",
                "run --port 65536 | '--port' | '65536' is not a port | 0 to 65535",
                "broker --port -9092 | '--port' | '-9092' is not a port | 0 to 65535",
                "run --threads 0 | '--threads' | '0' is not a number of threads | 1 to 1000",
                "enrich --threads 2000000000 | '--threads' | is not a number of threads | 1 to 1000",
                "enrich --threads two | '--threads' | 'two' is not a number of threads | 1 to 1000",
                "run --standstill 0 | '--standstill' | '0' is not a time in seconds | from 1",
                "run --standstill 1.5 | '--standstill' | '1.5' is not a time in seconds | from 1",
                "run --standstill -60 | '--standstill' | '-60' is not a time in seconds | from 1",
                "audit --wait -1 | '--wait' | '-1' is not a time to wait in seconds | from 0",
                "audit --wait 9999999999 | '--wait' | is not a time to wait | from 0 to 2147483647",
                "feed --wait -5 | '--wait' | '-5' is not a time to wait in seconds | from 0",
                "feed --wait soon | '--wait' | 'soon' is not a time to wait in seconds | from 0",
                "enrich --stream --commit-interval 0 | '--commit-interval' | a time in milliseconds | 1 to 10000",
                "enrich --stream --commit-interval 60000 | '--commit-interval' | milliseconds | 1 to 10000",
                "topics --create --partitions 0 | '--partitions' | '0' is not a number of partitions | from 1",
                "run --partitions -4 | '--partitions' | '-4' is not a number of partitions | from 1",
                "topics --replication-factor 0 | '--replication-factor' | '0' is not a replication factor | 1 to 32767",
                "run --replication-factor 40000 | '--replication-factor' | not a replication factor | 1 to 32767",
                "topics --compaction-lag -1 | '--compaction-lag' | '-1' is not a time in days | 1 to 365000",
                "run --retention 0 | '--retention' | '0' is not a time in days | 1 to 365000",
                "run --retention 1e3 | '--retention' | '1e3' is not a time in days | 1 to 365000",
                "train entities --language de --lists . --cross-validate -1 | '--cross-validate' | '-1' is not | from 2",
                "train entities --language de --lists . --cross-validate 1 | '--cross-validate' | '1' is not | from 2",
                "train entities --language de --lists . --models 0 | '--models' | '0' is not a number of models | from 1",
                "train entities --language de --lists . --seed x | '--seed' | 'x' is not a long | x",
                "subscribe --from=-99999999999999999999h | --from: | is no time | -2h (ms, s, m, h, d",
                "subscribe --from=-999999999999999d | --from: | is no time | 2,000 years at most",
                "replay --from +999999999-12-31T23:59:59Z | --from: | is no time | years 1 to 9999",
                "replay --to yesterday | --to: | 'yesterday' is no time | ISO 8601",
                "replay --speed 0x | --speed: | '0x' is no speed | max, 1x, 60x",
                "replay --speed fast | --speed: | 'fast' is no speed | max, 1x, 60x",
                "replay --topic nothing | --topic nothing | use one of | wortlaut.quotes",
                "replay --topic quotes --into wortlaut.quotes | --into wortlaut.quotes | itself | cannot",
                "topics --bootstrap-servers kafka | '--bootstrap-servers' | 'kafka' is no broker | kafka:9092",
                "feed --bootstrap-servers kafka:70000 | '--bootstrap-servers' | 'kafka:70000' is no broker | 65535",
                "serve --bootstrap-servers a:1,, | '--bootstrap-servers' | '' is no broker | 65535",
                "serve --topic-prefix a/b | --topic-prefix: | topic prefix 'a/b' | letters, digits",
                "sink --to jsonl:x --topic-prefix a/b | --topic-prefix: | topic prefix 'a/b' | letters, digits",
                "enrich --stream --topic-prefix a/b | --topic-prefix: | topic prefix 'a/b' | letters, digits",
                "broker --topic-prefix a/b | --topic-prefix: | topic prefix 'a/b' | letters, digits",
                "sink | --to is missing | jsonl:FOLDER | sqlite:FILE",
                "sink --to nowhere | --to: | is no kind of sink | jsonl:FOLDER",
                "sink rebuild --to jsonl: | --to: | names no folder | jsonl:FOLDER",
                "audit --sink nowhere | --sink: | is no kind of sink | jsonl:FOLDER",
                "subscribe --min-confidence 70 --format text | --min-confidence 70 | from 0 | to 1",
                "subscribe --type loud | --type loud | there is no such type | --help",
                "subscribe --format xml | '--format' | JSON, TEXT | xml",
                "enrich --color sometimes | '--color' | AUTO, ALWAYS, NEVER | sometimes",
                "enrich --input xml . | --input xml | jsonl | ninjs",
                "enrich --explain --format json . | --explain | --format text | alternatives",
                "enrich --stream file.txt | --stream | topic of articles | wortlaut feed",
                "feed target/nothing/here | target/nothing/here | no such file | folder",
                "feed --watch target/nothing/here | --watch: | target/nothing/here | folder",
                "feed --watch . file.txt | --watch | other sources | command of their own",
                "serve --http-host 0.0.0.0 | --http-host 0.0.0.0 | --token-file FILE | --no-token",
                "train | name what to train | entities | confidence",
                "train entities --language de --lists . | --out FILE | --cross-validate FOLDS | needed",
                "train entities --language de --lists . --out m --stand-off a.tsv | --stand-off | --texts FOLDER | needs",
                "train entities --language de --lists . --cross-validate 5 | --cross-validate | --data | --stand-off",
                "train confidence --corpus . | Missing required option | --language | TAG",
                "frobnicate | Unmatched argument | frobnicate | --help",
                "run --frobnicate | Unknown option | --frobnicate | --help",
            })
    void isRefusedWithTheOptionAndWhatItMayBe(String line, String option, String wrong, String right) {
        Told told = execute(line.split(" ", -1));

        assertThat(told.status()).as(told.errors()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(told.errors())
                .startsWith("wortlaut: ")
                .contains(option, wrong, right)
                .contains("--help")
                .doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "run --token-file, there is no such file",
        "serve --token-file, there is no such file",
        "run pom.xml --aliases, cannot be read",
        "enrich --aliases, cannot be read",
        "topics --config, there is no such file",
        "verify, there is no such file",
        "train confidence --language de --corpus, there is no such folder",
        "train entities --language de --out m --lists, there is no such folder",
        "train entities --language de --out m --lists . --data, there is no such file",
        "train entities --language de --out m --lists . --texts, there is no such folder",
    })
    void aFileThatIsNotThereIsNamedWithItsOption(String line, String reason) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
        arguments.add(folder.resolve("absent").toString());

        assertRefused(arguments, "absent", reason);
    }

    @ParameterizedTest
    @CsvSource({"run --data", "broker --data", "enrich --stream --state"})
    void aFileIsNoFolder(String line) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
        arguments.add(Files.writeString(folder.resolve("file"), "x").toString());

        assertRefused(arguments, arguments.get(arguments.size() - 2), "this is a file; name a folder");
    }

    @Test
    void runLooksAtItsTokensBeforeAnythingIsMade() throws IOException {
        Path tokens = Files.writeString(folder.resolve("tokens"), "short feed\n");
        Path article = Files.writeString(folder.resolve("a.txt"), "Es regnet.");
        Path data = folder.resolve("data");

        for (String ends : List.of("--quiet", "--once")) {
            assertRefused(
                    List.of(
                            "run",
                            ends,
                            "--data",
                            data.toString(),
                            "--token-file",
                            tokens.toString(),
                            article.toString()),
                    "--token-file: ",
                    ":1: a line is a token of at least 16 characters");
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void allSettingsThatKafkaWouldNotTakeAreTold() throws IOException {
        Path config = Files.writeString(
                folder.resolve("client.properties"), "request.timeout.ms=abc\nacks=maybe\nmy.own.setting=7\n");

        assertRefused(List.of("topics", "--config", config.toString()), "--config ", "request.timeout.ms", "acks");
    }

    @Test
    void settingsThatAreNoTextAreRefused() throws IOException {
        Path config = Files.write(folder.resolve("client.properties"), new byte[] {'a', '=', (byte) 0xFF, '\n'});

        assertRefused(List.of("subscribe", "--config", config.toString()), "--config: ", "client.properties");
    }

    @Test
    void whatIsTrainedForHoursHasAPlaceToBeWrittenTo() {
        assertRefused(
                List.of("train", "entities", "--language", "de", "--lists", ".", "--out", folder.toString()),
                "--out " + folder,
                "this is a folder");
    }

    private void assertRefused(List<String> arguments, String... complaint) {
        Told told = execute(arguments.toArray(String[]::new));
        assertThat(told.status()).as(told.errors()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(told.errors()).startsWith("wortlaut: ").contains(complaint).doesNotContain("\tat ");
    }

    private record Told(int status, String errors) {}

    private static Told execute(String... arguments) {
        StringWriter errors = new StringWriter();
        int status =
                Wortlaut.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
        return new Told(status, errors.toString());
    }
}
