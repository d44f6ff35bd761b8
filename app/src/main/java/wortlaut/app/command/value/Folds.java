package wortlaut.app.command.value;

/** Into how many parts data is cut to be measured on. */
public final class Folds extends WholeNumber<Integer> {
    public Folds() {
        super(2, 1_000, "a number of parts", number -> (int) number);
    }
}
