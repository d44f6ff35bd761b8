/** Quotation marks: which of them open, close or are none, and what stands in them. */
package wortlaut.enrich.quote.mark;
