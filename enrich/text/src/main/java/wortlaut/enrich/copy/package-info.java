/** Sketches of texts, and how much of one text stands in another. */
package wortlaut.enrich.copy;
