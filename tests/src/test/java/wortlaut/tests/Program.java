package wortlaut.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as users run it: a process with arguments, output, errors and an exit status. */
public final class Program {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    /** As {@code mvn package} makes it and users get it. */
    private static final Path JAR = HOME.resolve(Path.of("app", "target", "wortlaut", "wortlaut.jar"));

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    public static Program start(String... arguments) {
        return start(null, arguments);
    }

    /** {@code wortlaut run} with its own folder and ports; more arguments, such as the sources, go first. */
    static Program run(Path data, int port, int httpPort, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--data", data.toString(), "--port", "" + port, "--http-port", "" + httpPort));
        return start(arguments.toArray(String[]::new));
    }

    /** @param input becomes standard input; null: none */
    public static Program start(Path input, String... arguments) {
        return start(input, List.of(), arguments);
    }

    /** @param options of the JVM */
    static Program startWith(List<String> options, String... arguments) {
        return start(null, options, arguments);
    }

    private static Program start(Path input, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(java());
        command.addAll(ClassArchive.options(JAR));
        command.addAll(options);
        command.addAll(List.of("-Dwortlaut.home=" + HOME, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("wortlaut", ".out");
            Path err = Files.createTempFile("wortlaut", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            if (input != null) {
                builder.redirectInput(input.toFile());
            }
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Program(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JVM and its options. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                // Most of these processes live for seconds: the second compiler costs more than it saves.
                "-XX:TieredStopAtLevel=1");
    }

    /** Waits for the end; returns the exit status. */
    public int await(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + atMost + "; its errors so far:\n" + errors());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits for the end at most this long. */
    public void awaitEnd(long atMost, TimeUnit unit) throws InterruptedException {
        process.waitFor(atMost, unit);
    }

    /** As {@code kill -9}; returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As Ctrl-C does. */
    public void terminate() {
        process.destroy();
    }

    /** Sends a signal by its name: {@code STOP}, {@code CONT}. */
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String output() {
        return read(out);
    }

    public String errors() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
