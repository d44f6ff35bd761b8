package wortlaut.enrich.language.word;

/** How a word leads to whom words are said: {@code addressees.txt}. */
public enum AddressingWord {
    /** Whoever stands behind it. */
    TOWARD,
    /** Likewise, behind a {@link #MEETING}. */
    WITH,
    /** A noun behind which {@link #WITH} leads to whom somebody talks. */
    MEETING,
    /** Somebody, if one stands behind it. */
    PEOPLE,
    /** Who is told rather than whom somebody belongs to, behind a verb of saying. */
    PRESS,
    /** A verb whose object it is, whatever its case. */
    OBJECT
}
