package wortlaut.events;

/** How words are given: the types of the German news quotation corpus (arXiv 2404.16764). */
public enum QuoteType {
    /** The very words, in quotation marks. */
    DIRECT("direct"),
    /** The words as a clause of the reporter's, with a cue. */
    INDIRECT("indirect"),
    /** That something was said, without the words. */
    REPORTED("reported"),
    /** The words without marks and without a cue. */
    FREE_INDIRECT("freeIndirect"),
    /** Between indirect and free indirect: the mood tells, no cue does. */
    INDIRECT_FREE_INDIRECT("indirectFreeIndirect");

    private final String wireName;

    QuoteType(String wireName) {
        this.wireName = wireName;
    }

    /** The name in JSON. */
    public String wireName() {
        return wireName;
    }
}
