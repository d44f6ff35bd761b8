package wortlaut.enrich.language.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings of a file, lines {@code key=value}, on top of others. Whoever needs a setting asks for it by its type; what nobody asked for is
 * unknown. What is wrong is noted with its line and read as false, 0 or absent.
 */
public final class Settings {
    private final String file;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Settings defaults;
    private final Problems problems;
    private final Set<String> asked = new TreeSet<>();

    private record Setting(String value, int line) {}

    private Settings(String file, Settings defaults, Problems problems) {
        this.file = file;
        this.defaults = defaults;
        this.problems = problems;
    }

    /** The settings of a file without others beneath; none if there is no such file. */
    public static Settings of(DataFolder folder, String file, Problems problems) {
        return read(folder, file, null, problems);
    }

    /** The settings of a file of the same name in another folder on top of these; these alone if there is no such file. */
    public Settings with(DataFolder folder, String file) {
        return read(folder, file, this, problems);
    }

    private static Settings read(DataFolder folder, String file, Settings defaults, Problems problems) {
        Settings settings = new Settings(folder.name() + "/" + file, defaults, problems);
        List<String> lines = folder.lines(file).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                settings.put(line, i + 1);
            }
        }
        return settings;
    }

    private void put(String line, int number) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        Setting before =
                settings.putIfAbsent(key, new Setting(line.substring(equals + 1).strip(), number));
        if (equals <= 0) {
            problems.add(file, number, "'" + line + "' is not 'key=value'");
        } else if (before != null) {
            problems.add(file, number, key + " stands in line " + before.line + " already; one is too many");
        }
    }

    /** All keys of this file, without those beneath. */
    public Set<String> keys() {
        return settings.keySet();
    }

    /** A text; empty if neither this file nor those beneath have it. */
    public Optional<String> text(String key) {
        asked.add(key);
        if (settings.containsKey(key)) {
            return Optional.of(settings.get(key).value);
        }
        return defaults == null ? Optional.empty() : defaults.text(key);
    }

    /** Words parted by spaces; none if the setting is absent. */
    public List<String> words(String key) {
        return text(key).map(text -> List.of(text.split(" +", -1))).orElse(List.of());
    }

    /** A setting that must be there, {@code true} or {@code false}. */
    public boolean flag(String key) {
        String value = required(key);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            problem(key, "'" + value + "' is neither true nor false");
        }
        return "true".equals(value);
    }

    /** A number from {@code least} to {@code most} that must be there. */
    public double number(String key, double least, double most) {
        String value = required(key);
        try {
            double number = value == null ? 0 : Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
            problem(key, value + " is not between " + least + " and " + most);
            return 0;
        } catch (NumberFormatException e) {
            problem(key, "'" + value + "' is no number");
            return 0;
        }
    }

    private String required(String key) {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            problems.add(file, key + " is missing");
        }
        return value.orElse(null);
    }

    /** Notes what is wrong with a setting, where it stands. */
    public void problem(String key, String what) {
        if (defaults != null && !settings.containsKey(key)) {
            defaults.problem(key, what);
        } else if (settings.containsKey(key)) {
            problems.add(file, settings.get(key).line, key + ": " + what);
        } else {
            problems.add(file, key + ": " + what);
        }
    }

    /** Notes the settings of this file and those beneath that nobody asked for. */
    public void onlyAsked() {
        onlyThese(asked);
    }

    private void onlyThese(Set<String> known) {
        settings.forEach((key, setting) -> {
            if (!known.contains(key)) {
                problems.add(file, setting.line, key + " is no setting that anybody reads");
            }
        });
        if (defaults != null) {
            defaults.onlyThese(known);
        }
    }
}
