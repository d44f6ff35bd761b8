package wortlaut.enrich.entity.alias;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.name.Genitives;
import wortlaut.enrich.entity.name.Name;
import wortlaut.events.EntityType;
import wortlaut.events.WortlautException;

/**
 * The things that a user knows by name, with their other names and ids. What a name of theirs stands for is one entity, whatever the
 * text alone would say: so they merge (two names of one thing), split (two things with alike names) and link (by an id). Immutable.
 *
 * <p>Names are compared without regard to case, hyphens and a genitive s.
 */
public final class Aliases {
    private static final Aliases NONE = new Aliases(Map.of());

    private final Map<String, AliasEntry> entries;

    Aliases(Map<String, AliasEntry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** No aliases. */
    public static Aliases none() {
        return NONE;
    }

    /**
     * Reads comma-separated values (RFC 4180) with a header line, which has a column {@code name} and may have {@code type}
     * ({@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC}; empty for any), {@code id} and {@code aliases}, parted
     * by {@code |}. Empty lines and lines that start with {@code #} are skipped.
     *
     * @param lines the file's lines
     * @param file what messages call it
     * @throws WortlautException with all that is wrong, a line for each problem, naming file and line
     */
    public static Aliases parse(List<String> lines, String file) {
        return new AliasReader(file).read(lines);
    }

    /** Whether the user knows nothing. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The thing that a mention names; null if it is none of these. */
    public AliasEntry entry(Name name, Document document, Genitives genitives) {
        for (String variant : genitives.variants(Name.fold(name.text(document)))) {
            AliasEntry entry = entries.get(key(name.type(), variant));
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    static String key(EntityType type, String folded) {
        return type + " " + folded;
    }

    /** The keys of one name, by whatever types it may have. */
    static Map<String, AliasEntry> keys(AliasEntry entry, String name) {
        Map<String, AliasEntry> keys = new HashMap<>();
        for (EntityType type : EntityType.values()) {
            if (entry.type() == null || entry.type() == type) {
                keys.put(key(type, Name.fold(name)), entry);
            }
        }
        return keys;
    }
}
