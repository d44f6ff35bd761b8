package wortlaut.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.events.WortlautException;

class WorkshopTest {
    @Test
    void processesAndFilesAreGoneWhenItIsClosed() throws IOException {
        Workshop workshop = Workshop.open();
        Path file = Files.writeString(workshop.newFile("a"), "a");
        Child child = workshop.start(List.of("sleep", "600"));
        workshop.close();

        assertThat(file).doesNotExist();
        assertThat(file.getParent().getParent()).doesNotExist();
        assertThat(ProcessHandle.of(child.pid()).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(workshop.isClosed()).isTrue();
    }

    @Test
    void usageIsThatOfTheCommandAndItsChildren() {
        try (Workshop workshop = Workshop.open()) {
            Usage usage = Usage.of(
                    workshop,
                    List.of("bash", "-c", "cat >&2; end=$((SECONDS + 1)); (while [ $SECONDS -lt $end ]; do :; done)"),
                    Path.of("/dev/null"));

            assertThat(usage.processorSeconds()).isPositive();
            assertThat(usage.wallSeconds()).isPositive();
        }
    }

    @Test
    void aCommandThatFailsIsToldWithWhatItSaid() {
        try (Workshop workshop = Workshop.open()) {
            try (Child child = workshop.start(List.of("bash", "-c", "echo one; echo two; echo bad >&2; exit 3"))) {
                List<String> lines = new ArrayList<>();

                assertThatThrownBy(() -> child.readLines(lines::add))
                        .isInstanceOf(WortlautException.class)
                        .hasMessageContaining("status 3")
                        .hasMessageContaining("bad");
                assertThat(lines).containsExactly("one", "two");
            }
        }
    }

    @Test
    void linesAreCounted() {
        try (Workshop workshop = Workshop.open();
                Child child = workshop.start(List.of("seq", "100000"))) {
            int[] last = {0};
            child.countLines(lines -> last[0] = lines);

            assertThat(last[0]).isEqualTo(100_000);
        }
    }

    @Test
    void marksSayRatesBetweenThem() {
        Mark from = Mark.parse("done 1000 10.0 20.0");
        Mark to = Mark.parse("done 3000 14.0 26.0");

        assertThat(to.rateSince(from)).isEqualTo(500);
        assertThat(to.millisSince(from)).isEqualTo(3);
        assertThatThrownBy(() -> Mark.parse("done 1000")).hasMessageContaining("not a mark");
    }

    @Test
    void timesOfBashAreRead() {
        assertThat(Usage.parse(List.of("1.500 0.250 2.000"))).isEqualTo(new Usage(1.75, 2));
        assertThatThrownBy(() -> Usage.parse(List.of())).isInstanceOf(WortlautException.class);
    }
}
