package wortlaut.bench.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wortlaut.events.WortlautException;

/**
 * What a whole process, and those that it started, has used.
 *
 * @param processorSeconds user and system time of all threads, with start-up and end
 * @param wallSeconds from before the start to after the end
 */
public record Usage(double processorSeconds, double wallSeconds) {
    /** Bash's own clock asks the kernel (getrusage of children): Java tells what a process used only while it lives. */
    private static final String TIMED = "TIMEFORMAT='%U %S %R'; { time \"${@:3}\" <\"$1\" >/dev/null 2>>\"$2\"; } 2>&1";

    /**
     * Runs a command to its end; standard output is thrown away.
     *
     * @throws WortlautException if it fails
     */
    public static Usage of(Workshop workshop, List<String> command, Path input) {
        Path errors = workshop.newFile("errors");
        List<String> words = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", input.toString(), errors.toString()));
        words.addAll(command);
        List<String> said = new ArrayList<>();
        workshop.start(words).readLines(said::add);
        return parse(said);
    }

    static Usage parse(List<String> said) {
        String[] times =
                said.isEmpty() ? new String[0] : said.get(said.size() - 1).split(" ", -1);
        if (times.length != 3) {
            throw new WortlautException("bash did not tell the time: " + said);
        }
        return new Usage(Double.parseDouble(times[0]) + Double.parseDouble(times[1]), Double.parseDouble(times[2]));
    }
}
