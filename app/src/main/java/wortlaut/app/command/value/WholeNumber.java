package wortlaut.app.command.value;

import java.util.Locale;
import java.util.function.LongFunction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A whole number within bounds, or what it counts; anything else is refused with what it may be.
 *
 * @param <T> what it becomes
 */
abstract class WholeNumber<T> implements ITypeConverter<T> {
    /** Longer ones are beyond every bound, and would not fit into a long. */
    private static final int LONGEST = 15;

    private final long least;
    private final long most;
    private final String what;
    private final LongFunction<T> made;

    /** @param what the number stands for, with its unit: {@code a port}, {@code seconds} */
    WholeNumber(long least, long most, String what, LongFunction<T> made) {
        this.least = least;
        this.most = most;
        this.what = what;
        this.made = made;
    }

    @Override
    public final T convert(String text) {
        if (text.matches("[+-]?[0-9]{1," + LONGEST + "}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return made.apply(number);
            }
        }
        throw new TypeConversionException(
                String.format(Locale.ROOT, "'%s' is not %s: a whole number from %d to %d", text, what, least, most));
    }
}
