/** Who says a quote and who is told it. */
package wortlaut.enrich.quote.speaker;
