package wortlaut.enrich.document;

/** What is known of a form, wherever it stands. Whatever extends this is immutable. */
public abstract class Known {
    private final long form;

    /** @param form of the tokens that it is known of, as {@link Tokens} has it */
    protected Known(long form) {
        this.form = form;
    }

    final long form() {
        return form;
    }
}
