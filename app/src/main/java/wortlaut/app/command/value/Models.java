package wortlaut.app.command.value;

/** How many models are trained for one. */
public final class Models extends WholeNumber<Integer> {
    public Models() {
        super(1, 1_000, "a number of models", number -> (int) number);
    }
}
