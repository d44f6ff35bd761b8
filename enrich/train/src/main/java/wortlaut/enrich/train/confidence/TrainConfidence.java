package wortlaut.enrich.train.confidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.enrich.Enricher;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.confidence.Evidence;
import wortlaut.enrich.train.corpus.AnnotatedQuotes;
import wortlaut.enrich.train.corpus.CorpusPart;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.WortlautException;

/** Fits a language's calibration on an annotated corpus: {@code wortlaut train confidence}. Deterministic. */
public final class TrainConfidence {
    private static final int FOLDS = 5;

    private final String language;
    private final List<Path> corpora;

    /**
     * @param language BCP 47 primary tag of all documents
     * @param corpora folders of the Wortlaut corpus' XML files
     */
    public TrainConfidence(String language, List<Path> corpora) {
        this.language = language;
        this.corpora = List.copyOf(corpora);
    }

    /**
     * Fits on the part of the corpora that is for training, writes the fit and says how reliable it is.
     *
     * @param out the file: {@code confidence.properties} of the language's folder
     * @throws WortlautException when a corpus cannot be read or holds no quotes, or the file cannot be written
     */
    public ConfidenceReport train(Path out) {
        Enricher enricher = Enricher.uncalibrated();
        List<List<Outcome>> training = outcomes(enricher, CorpusPart.TRAINING);
        List<Outcome> all = training.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            throw new WortlautException("no quotes were found in " + corpora + ": there is nothing to fit on");
        }
        Map<String, Double> weights = LogisticFit.weights(all);
        write(weights, all.size(), out);
        List<Outcome> heldOut = outcomes(enricher, CorpusPart.HELD_OUT).stream()
                .flatMap(List::stream)
                .toList();
        return new ConfidenceReport(crossValidated(training), Reliability.of(new Calibration(weights), heldOut));
    }

    /** How reliable the confidences are that an enricher states, on one part of the corpora. */
    public Reliability measure(Enricher enricher, CorpusPart part) {
        return Reliability.of(
                Calibration.NONE,
                outcomes(enricher, part).stream().flatMap(List::stream).toList());
    }

    /** Each fifth of the documents by a fit on the others. */
    private static Reliability crossValidated(List<List<Outcome>> documents) {
        List<Reliability.Stated> stated = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Outcome> rest = new ArrayList<>();
            List<Outcome> measured = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % FOLDS == fold ? measured : rest).addAll(documents.get(i));
            }
            Calibration fit = LogisticFit.fit(rest);
            measured.forEach(
                    outcome -> stated.add(new Reliability.Stated(fit.of(outcome.evidence()), outcome.right())));
        }
        return new Reliability(stated);
    }

    /** The outcomes of each document's quotes. */
    private List<List<Outcome>> outcomes(Enricher enricher, CorpusPart part) {
        return corpora.stream()
                .flatMap(folder -> AnnotatedQuotes.read(folder, part).stream())
                .map(text -> outcomes(enricher, text))
                .toList();
    }

    private List<Outcome> outcomes(Enricher enricher, AnnotatedQuotes.Text text) {
        EnrichedArticle article = enricher.enrich(Article.ofText(text.id(), text.text(), language));
        Judge judge = new Judge(article, text.quotes());
        return article.quotes().stream()
                .map(quote -> new Outcome(Evidence.of(quote), judge.isRight(quote)))
                .toList();
    }

    private void write(Map<String, Double> weights, int quotes, Path out) {
        StringBuilder lines = new StringBuilder("# How likely quotes are right, in log odds: fitted on ")
                .append(quotes)
                .append(" quotes by wortlaut train confidence --language ")
                .append(language)
                .append(".\n");
        weights.forEach((sign, weight) -> lines.append(sign)
                .append('=')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        try {
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(out, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WortlautException(out + " cannot be written: " + e, e);
        }
    }
}
