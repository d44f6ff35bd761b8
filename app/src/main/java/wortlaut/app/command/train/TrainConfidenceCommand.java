package wortlaut.app.command.train;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wortlaut.app.command.value.Given;
import wortlaut.app.terminal.ExitStatus;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.train.confidence.ConfidenceReport;
import wortlaut.enrich.train.confidence.TrainConfidence;
import wortlaut.enrich.train.corpus.CorpusPart;

/** {@code wortlaut train confidence}: how sure a language's quotes are. */
@Command(
        name = "confidence",
        description = {
            "Fits how likely quotes are right in span and speaker, on an annotated corpus: so that of those with .9, nine of ten are.",
            "Documents whose number ends in 9 are kept out, and the fit is measured on them. Takes seconds; the same corpus gives the same file.",
            "Without --out: measures what the program states now."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example (what the shipped German fit was made with):",
            "  wortlaut train confidence --language de --corpus enrich/corpus/de \\",
            "    --out enrich/text/src/main/resources/wortlaut/language/de/confidence.properties"
        })
public final class TrainConfidenceCommand implements Callable<Integer> {
    @Option(names = "--language", required = true, paramLabel = "TAG", description = "Such as de.")
    private String language;

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "FOLDER",
            description = "XML files in the form of enrich/corpus/README.md.")
    private List<Path> corpora = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The fit: confidence.properties of a language's folder.")
    private Path out;

    @Override
    public Integer call() {
        corpora.forEach(folder -> Given.existingFolder("--corpus", folder));
        Given.output("--out", out);
        TrainConfidence confidence = new TrainConfidence(language, corpora);
        if (out == null) {
            Enricher enricher = Enricher.create();
            System.out.print("on the documents for training:\n" + confidence.measure(enricher, CorpusPart.TRAINING)
                    + "\non those that are kept out:\n" + confidence.measure(enricher, CorpusPart.HELD_OUT));
            return ExitStatus.DONE;
        }
        ConfidenceReport report = confidence.train(out);
        System.err.println(out + " written; the program has it once it is built again.");
        System.out.print("on the documents for training, each fifth by a fit on the rest:\n" + report.crossValidated()
                + "\non those that are kept out:\n" + report.heldOut());
        return ExitStatus.DONE;
    }
}
