package wortlaut.app.command.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Brokers to ask first, as Kafka's clients take them: {@code host:port}, more after commas. */
public final class Servers implements ITypeConverter<String> {
    private static final Pattern SERVER =
            Pattern.compile("\\s*(?:[A-Za-z_]+://)?(?:\\[[0-9A-Fa-f:.%]+]|[0-9A-Za-z._%-]+):(\\d{1,5})\\s*");
    private static final int LAST_PORT = 65_535;

    @Override
    public String convert(String text) {
        for (String server : text.split(",", -1)) {
            Matcher parts = SERVER.matcher(server);
            if (!parts.matches()
                    || Integer.parseInt(parts.group(1)) > LAST_PORT
                    || Integer.parseInt(parts.group(1)) == 0) {
                throw new TypeConversionException(
                        "'" + server
                                + "' is no broker: give its host and port, 1 to 65535, such as kafka:9092, and more after commas");
            }
        }
        return text;
    }
}
