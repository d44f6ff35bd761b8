package wortlaut.enrich.train.confidence;

/**
 * How reliable a fit is on documents that it has not seen.
 *
 * @param crossValidated on the documents for training, each fifth by a fit on the rest
 * @param heldOut on those that are kept out of training
 */
public record ConfidenceReport(Reliability crossValidated, Reliability heldOut) {}
