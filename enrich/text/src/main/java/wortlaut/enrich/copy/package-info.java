/** Copies of one text under several ids, as when forty papers carry one agency report: sketches of texts, how alike two are, and clusters. */
package wortlaut.enrich.copy;
