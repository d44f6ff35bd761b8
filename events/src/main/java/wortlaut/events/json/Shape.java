package wortlaut.events.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON object surely looks like that a record can be read from: its fields in their order, each once, and of which kind they are.
 * Where a reader is more lenient (unknown fields, another order, white space, nulls, numbers in strings), this is not.
 */
final class Shape implements Value {
    private static final Literal TRUE = new Literal("true");
    private static final Literal FALSE = new Literal("false");

    static final Value TEXT = Scan::string;
    static final Value FLAG = in -> in.skips(TRUE) || in.skips(FALSE);
    static final Value WHOLE = Scan::whole;
    static final Value SHARE = Scan::share;
    static final Value ARTICLE_ID = Scan::articleId;

    private Field[] fields = {};
    private final Rule rule;
    private @Nullable Part part;

    /** What must hold of the fields together. */
    interface Rule {
        Rule NONE = object -> true;
        Rule BOUNDS = object -> object.start >= 0 && object.end > object.start;

        boolean holds(Seen object);
    }

    /** The fields that rules ask for. */
    enum Role {
        NONE(0),
        START(1),
        END(2),
        KIND(4),
        NAME(8),
        ENTITY(16),
        EXACT(32);

        private final int bit;

        Role(int bit) {
            this.bit = bit;
        }

        private static Role of(String field) {
            return Arrays.stream(values())
                    .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(field))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    private static final class Field {
        /** Its name as the object's first field, and as a later one. */
        private final Literal first;

        private final Literal next;
        private final boolean required;
        private final Value value;
        private final @Nullable Part part;
        private final Role role;

        private Field(String name, boolean required, Value value, @Nullable Part part) {
            this.first = new Literal('"' + name + "\":");
            this.next = new Literal(",\"" + name + "\":");
            this.required = required;
            this.value = value;
            this.part = part;
            this.role = Role.of(name);
        }
    }

    /** What rules ask of an object. */
    static final class Seen {
        private boolean any;
        private int roles;
        private int start = -1;
        private int end = -1;
        private @Nullable String kind;

        @Nullable
        String kind() {
            return kind;
        }

        /** Whether this field was there. */
        boolean has(Role role) {
            return (roles & role.bit) != 0;
        }
    }

    Shape(Rule rule) {
        this.rule = rule;
    }

    Shape needs(String name, Value value) {
        return add(name, true, value, null);
    }

    /** @param as what {@link Parts} call it */
    Shape needs(String name, Value value, Part as) {
        return add(name, true, value, as);
    }

    Shape mayHave(String name, Value value) {
        return add(name, false, value, null);
    }

    /** @param as what {@link Parts} call it */
    Shape mayHave(String name, Value value, Part as) {
        return add(name, false, value, as);
    }

    /** The whole object is a part too. */
    Shape as(Part whole) {
        part = whole;
        return this;
    }

    static Value oneOf(Set<String> values) {
        Literal[] written =
                values.stream().map(value -> new Literal("\"" + value + "\"")).toArray(Literal[]::new);
        return in -> {
            for (Literal value : written) {
                if (in.isString(value)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** @param least elements */
    static Value list(int least, Value element) {
        return in -> {
            if (!in.skips('[')) {
                return false;
            }
            int count = 0;
            while (!in.skips(']')) {
                if ((count > 0 && !in.skips(',')) || !element.fits(in)) {
                    return false;
                }
                count++;
            }
            return count >= least;
        };
    }

    /** The same value, whose parts nobody asks for. */
    static Value unmarked(Value value) {
        return in -> {
            in.marks(false);
            boolean fits = value.fits(in);
            in.marks(true);
            return fits;
        };
    }

    @Override
    public boolean fits(Scan in) {
        int from = in.at();
        if (!in.skips('{')) {
            return false;
        }
        Seen seen = new Seen();
        for (Field field : fields) {
            if (in.skips(seen.any ? field.next : field.first)) {
                if (!fits(in, field, seen)) {
                    return false;
                }
                seen.any = true;
            } else if (field.required) {
                return false;
            }
        }
        if (!in.skips('}') || !rule.holds(seen)) {
            return false;
        }
        if (part != null) {
            in.mark(part, from);
        }
        return true;
    }

    private static boolean fits(Scan in, Field field, Seen seen) {
        int from = in.at();
        if (!field.value.fits(in)) {
            return false;
        }
        switch (field.role) {
            case START -> seen.start = in.number();
            case END -> seen.end = in.number();
            case KIND -> seen.kind = in.string(from);
            default -> {}
        }
        seen.roles |= field.role.bit;
        if (field.part != null) {
            in.mark(field.part, from);
        }
        return true;
    }

    private Shape add(String name, boolean required, Value value, @Nullable Part as) {
        fields = Arrays.copyOf(fields, fields.length + 1);
        fields[fields.length - 1] = new Field(name, required, value, as);
        return this;
    }
}
