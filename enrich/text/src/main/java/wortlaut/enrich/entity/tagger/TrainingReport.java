package wortlaut.enrich.entity.tagger;

/**
 * What a training has made.
 *
 * @param sentences it has seen, variations included
 * @param features in the model
 * @param bytes of the model file
 * @param onItsData how the model does on the very sentences it was trained on: an upper bound and a check, not its accuracy
 */
public record TrainingReport(int sentences, int features, long bytes, Evaluation onItsData) {}
