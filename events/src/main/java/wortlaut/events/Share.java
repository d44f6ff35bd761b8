package wortlaut.events;

/** The rule that confidences and saliences share. */
final class Share {
    private Share() {}

    /** @throws WortlautException if the value is no number from 0 to 1 */
    static void check(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new WortlautException("the " + what + " is " + value + "; it must be a number from 0 to 1");
        }
    }
}
