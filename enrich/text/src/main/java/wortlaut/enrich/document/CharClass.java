package wortlaut.enrich.document;

/** What a UTF-16 unit is to the tokenizer, from a table of the whole basic plane. */
final class CharClass {
    static final byte SPACE = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** Goes with the character before: combining marks, soft hyphens, joiners, variation selectors. */
    static final byte MARK = 3;

    static final byte SURROGATE = 4;
    static final byte OTHER = 5;

    private static final byte[] TABLE = table();

    private CharClass() {}

    static byte of(char c) {
        return TABLE[c];
    }

    static boolean isWord(char c) {
        byte type = TABLE[c];
        return type == LETTER || type == DIGIT;
    }

    private static byte[] table() {
        byte[] table = new byte[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = classify((char) c);
        }
        return table;
    }

    private static byte classify(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> MARK;
            case Character.SURROGATE -> SURROGATE;
            default -> OTHER;
        };
    }
}
