package wortlaut.app.command.value;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where somebody can be reached: an address of the web or of mail, fit for a header. */
public final class Contact implements ITypeConverter<String> {
    private static final int LONGEST = 200;

    @Override
    public String convert(String text) {
        if (text.length() <= LONGEST && text.matches("(https?://|mailto:)[!-'*-~]+|[!-'*-?A-~]+@[!-'*-~]+")) {
            return text;
        }
        throw new TypeConversionException(
                "'" + text + "' is no address to be reached at, such as https://example.org/bot or news@example.org");
    }
}
