package wortlaut.ingest.format;

import java.util.Collection;
import java.util.Locale;
import wortlaut.ingest.encoding.NotText;
import wortlaut.ingest.encoding.UnicodeSign;

/**
 * What tells the format of an item before it is read.
 *
 * @param text the first characters, with U+FFFD for what is not of the encoding that they seem to have
 * @param isBinary whether the first bytes are those of no text
 * @param extension what is after the last dot of the item's name, in small letters; a name without a dot, all of it
 * @param isKnown whether the extension is one of a format
 * @param isMeant whether who sent the item said of what kind it is; the extension then stands for what was said
 */
public record Beginning(String text, boolean isBinary, String extension, boolean isKnown, boolean isMeant) {

    /**
     * @param head the first bytes, at least the first line if it is short
     * @param name the item's
     * @param extensions of all formats
     */
    public static Beginning of(byte[] head, String name, boolean isMeant, Collection<String> extensions) {
        UnicodeSign sign = UnicodeSign.of(head);
        boolean isBinary = !sign.isWide() && NotText.reason(head, head.length).isPresent();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Beginning(sign.look(head), isBinary, extension, extensions.contains(extension), isMeant);
    }

    /** Whether the first character, but for space, is this one. */
    public boolean isWith(char first) {
        return text.stripLeading().indexOf(first) == 0;
    }
}
