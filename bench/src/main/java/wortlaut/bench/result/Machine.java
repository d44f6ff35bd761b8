package wortlaut.bench.result;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where figures were taken.
 *
 * @param os its name and version
 * @param processor its model, where the system tells it
 * @param cores that the JVM may use
 * @param memoryBytes of the machine; 0 where nobody tells
 * @param jvm its name and version
 * @param load the load average of the last minute when it began; below 0 where nobody tells
 */
public record Machine(String os, String processor, int cores, long memoryBytes, String jvm, double load) {
    /** This one, now. */
    public static Machine here() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean sun ? sun.getTotalMemorySize() : 0;
        return new Machine(
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                model(),
                system.getAvailableProcessors(),
                memory,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                system.getSystemLoadAverage());
    }

    /** The commit of a source tree, with a mark where files differ from it; {@code unknown} outside of Git. */
    public static String commit(Path home) {
        String commit = git(home, "rev-parse", "--short=12", "HEAD");
        if (commit.isEmpty()) {
            return "unknown";
        }
        return git(home, "status", "--porcelain", "--untracked-files=no").isEmpty() ? commit : commit + ", changed";
    }

    private static String git(Path home, String... words) {
        try {
            Process git = new ProcessBuilder(Stream.concat(Stream.of("git", "-C", home.toString()), Stream.of(words))
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 ? out.strip() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
