/** Fitting and measuring confidences on an annotated corpus. */
package wortlaut.enrich.train.confidence;
