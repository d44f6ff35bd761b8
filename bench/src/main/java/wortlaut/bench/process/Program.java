package wortlaut.bench.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wortlaut.events.WortlautException;

/**
 * The program that is measured.
 *
 * @param home the source tree
 * @param options of the JVM, as the launcher gives them to {@code run}
 * @param classPath of this process, the program's jar first
 */
public record Program(Path home, List<String> options, String classPath) {
    public Program {
        options = List.copyOf(options);
    }

    /**
     * As the launcher told this process.
     *
     * @throws WortlautException if it was not the launcher that started it, or there is no source tree
     */
    public static Program here() {
        String home = System.getProperty("wortlaut.home");
        if (home == null || !Files.isDirectory(Path.of(home, "bench", "src"))) {
            throw new WortlautException("the source tree is not here; clone it and run ./wortlaut bench in it");
        }
        List<String> options =
                List.of(System.getProperty("wortlaut.run.options", "").strip().split(" +"));
        return new Program(
                Path.of(home),
                options.stream().filter(option -> !option.isEmpty()).toList(),
                System.getProperty("java.class.path"));
    }

    /** Our own annotated texts. */
    public Path corpus() {
        return home.resolve("enrich").resolve("corpus");
    }

    /** A command as users give it. */
    public List<String> command(String... words) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("wortlaut").toString());
        command.addAll(List.of(words));
        return command;
    }

    /** A main class of ours in a JVM like that of {@code run}. */
    public List<String> java(Class<?> main, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dwortlaut.home=" + home, "-cp", classPath, main.getName()));
        command.addAll(List.of(words));
        return command;
    }
}
