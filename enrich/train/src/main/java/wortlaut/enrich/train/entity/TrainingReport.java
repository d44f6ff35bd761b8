package wortlaut.enrich.train.entity;

import java.util.List;

/**
 * What a training has made.
 *
 * @param sentences it has read; those with names are seen a second time with others
 * @param features in the model
 * @param bytes of the model file
 * @param skipped what could not be used, a line each
 * @param onItsData how the model does on the very sentences it was trained on: an upper bound and a check, not its accuracy
 */
public record TrainingReport(int sentences, int features, long bytes, List<String> skipped, Evaluation onItsData) {
    public TrainingReport {
        skipped = List.copyOf(skipped);
    }
}
