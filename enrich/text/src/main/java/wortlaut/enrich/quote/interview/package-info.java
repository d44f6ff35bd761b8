/** Interviews: turns that are told by labels, or by question and answer. */
package wortlaut.enrich.quote.interview;
