package wortlaut.enrich.entity.alias;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.events.EntityType;
import wortlaut.events.WortlautException;

/** Reads the user's aliases, and notes all that is wrong with them before it complains. */
final class AliasReader {
    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().trimWhitespacesAroundQuotes(true);
    private static final List<String> COLUMNS = List.of("name", "type", "id", "aliases");

    private final String file;
    private final Map<String, AliasEntry> entries = new HashMap<>();
    private final Map<AliasEntry, Integer> lines = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> header;

    AliasReader(String file) {
        this.file = file;
    }

    Aliases read(List<String> text) {
        for (int number = 1; number <= text.size(); number++) {
            String line = text.get(number - 1);
            // A spreadsheet may start its file with a byte order mark.
            line = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (!line.isBlank() && !line.startsWith("#")) {
                line(line, number);
            }
        }
        if (header == null) {
            problem(1, "no header line; it names the columns, as in name,type,id,aliases");
        }
        if (!problems.isEmpty()) {
            throw new WortlautException(String.join(System.lineSeparator(), problems));
        }
        return new Aliases(entries);
    }

    private void line(String line, int number) {
        List<String> values = values(line);
        if (values == null) {
            problem(number, "a quotation mark is not closed, or not where the value starts or ends");
            header = header == null ? COLUMNS : header;
        } else if (header == null) {
            header(values, number);
        } else if (values.size() > header.size()) {
            problem(
                    number,
                    values.size() + " values for " + header.size()
                            + " columns; put a value with a comma in quotation marks");
        } else {
            entry(values, number);
        }
    }

    /** A line's values, trimmed; null if a quotation mark is out of place. The library takes an unclosed one for closed by the end. */
    private static List<String> values(String line) {
        if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
            return null;
        }
        try {
            return CSV.ofSingleCsvRecord(line).getFields().stream()
                    .map(String::strip)
                    .toList();
        } catch (CsvParseException e) {
            return null;
        }
    }

    private void header(List<String> values, int number) {
        header = values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                problem(number, "unknown column \"" + column + "\"; known: " + String.join(", ", COLUMNS));
            }
        }
        if (!header.contains("name")) {
            problem(number, "no column \"name\"; the first line names the columns");
        }
    }

    private void entry(List<String> values, int number) {
        String name = value(values, "name");
        if (name.isEmpty()) {
            problem(number, "no name");
            return;
        }
        String id = value(values, "id");
        AliasEntry entry = new AliasEntry(name, type(value(values, "type"), number), id.isEmpty() ? null : id);
        lines.putIfAbsent(entry, number);
        add(entry, name, number);
        for (String alias : value(values, "aliases").split("\\|", -1)) {
            if (!alias.isBlank()) {
                add(entry, alias.strip(), number);
            }
        }
    }

    private EntityType type(String value, int number) {
        if (value.isEmpty()) {
            return null;
        }
        for (EntityType type : EntityType.values()) {
            if (type.name().equalsIgnoreCase(value)) {
                return type;
            }
        }
        problem(number, "unknown type \"" + value + "\"; known: PERSON, ORGANIZATION, LOCATION, MISC");
        return null;
    }

    private void add(AliasEntry entry, String name, int number) {
        AliasEntry other = null;
        for (Map.Entry<String, AliasEntry> key : Aliases.keys(entry, name).entrySet()) {
            AliasEntry taken = entries.putIfAbsent(key.getKey(), key.getValue());
            other = taken == null || taken.equals(entry) ? other : taken;
        }
        if (other != null) {
            problem(
                    number,
                    "\"" + name + "\" stands for \"" + other.name() + "\" already, in line " + lines.get(other));
        }
    }

    private String value(List<String> values, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= values.size() ? "" : values.get(index);
    }

    private void problem(int line, String what) {
        problems.add(file + ":" + line + ": " + what);
    }
}
