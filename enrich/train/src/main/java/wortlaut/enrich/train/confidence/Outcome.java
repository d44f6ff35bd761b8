package wortlaut.enrich.train.confidence;

import wortlaut.enrich.confidence.Evidence;

/** What was seen of a found quote, and whether it was right in span and speaker. */
public record Outcome(Evidence evidence, boolean right) {}
