/** What changed between two versions of an article: which quote of one is which of the other. */
package wortlaut.enrich.version;
