package wortlaut.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wortlaut.app.log.MinConfidence;
import wortlaut.app.log.OutputFormat;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.enrich.confidence.Calibration;

/** From which confidence on quotes are shown to people. */
final class ConfidenceOptions {
    private static final String NAME = "--min-confidence";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = NAME,
            paramLabel = "N",
            defaultValue = "" + Calibration.LIKELY,
            description =
                    "As text, leave out quotes that are less sure than this, 0 to 1, and say how many (default: ${DEFAULT-VALUE}, from which on about nine of ten are right; 0 shows all). JSON has all.")
    private String least;

    /** @throws WrongUsage when it is no number from 0 to 1 */
    MinConfidence least() {
        double number;
        try {
            number = Double.parseDouble(least.strip());
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (!(number >= 0 && number <= 1)) {
            throw new WrongUsage(NAME + " " + least + ": give a number from 0 (show all quotes) to 1, such as "
                    + Calibration.LIKELY);
        }
        return new MinConfidence(number);
    }

    /** The same for a format. @throws WrongUsage when it was asked for with JSON, which has all quotes */
    MinConfidence leastFor(OutputFormat format) {
        if (format == OutputFormat.JSON
                && command.commandLine().getParseResult().hasMatchedOption(NAME)) {
            throw new WrongUsage(
                    NAME + " is for --format text; as JSON there are all quotes, each with its confidence");
        }
        return least();
    }
}
