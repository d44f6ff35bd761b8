package wortlaut.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import wortlaut.events.WortlautException;

/** A process that was started here. */
public final class Child implements AutoCloseable {
    private static final Duration TO_END = Duration.ofSeconds(20);

    private final List<String> command;
    private final Process process;
    private final Path errors;

    private Child(List<String> command, Process process, Path errors) {
        this.command = command;
        this.process = process;
        this.errors = errors;
    }

    static Child start(List<String> command, Map<String, String> variables, Path errors) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(variables);
            return new Child(command, builder.start(), errors);
        } catch (IOException e) {
            throw new WortlautException("cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    /** Waits until its standard error says this. */
    public void awaitWords(String words, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!errors().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw failed("did not say '" + words + "'");
            }
            pause();
        }
    }

    /** Reads standard output as lines of UTF-8 until it ends, and waits for the end of the process. */
    public void readLines(Consumer<String> to) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                to.accept(line);
            }
        } catch (IOException e) {
            throw new WortlautException("cannot read what " + command.get(0) + " writes: " + e.getMessage(), e);
        }
        awaitSuccess();
    }

    /** Counts lines on standard output until it ends, telling each count of a hundred or so as it grows, and waits for the end. */
    public void countLines(IntConsumer soFar) {
        byte[] buffer = new byte[1 << 16];
        int lines = 0;
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                soFar.accept(lines);
            }
        } catch (IOException e) {
            throw new WortlautException("cannot read what " + command.get(0) + " writes: " + e.getMessage(), e);
        }
        awaitSuccess();
    }

    /** Processor time of all of its threads so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory it has had so far (resident set), in MB; 0 where the system does not tell, and when it has ended. */
    public double peakMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** What it has said on standard error. */
    public String errors() {
        try {
            return Files.readString(errors, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** @throws WortlautException if it does not end well */
    public void awaitSuccess() {
        try {
            if (process.waitFor() != 0) {
                throw failed("ended with status " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted", e);
        }
    }

    /** Asks it to end, as Ctrl-C does, and waits; ends it when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private WortlautException failed(String how) {
        return new WortlautException(String.join(" ", command) + " " + how + "; it said: " + errors().strip());
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WortlautException("interrupted", e);
        }
    }
}
