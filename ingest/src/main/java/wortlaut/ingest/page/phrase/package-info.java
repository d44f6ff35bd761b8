/** Phrases of pages that are no part of an article: what sites write beside, before and behind it. */
package wortlaut.ingest.page.phrase;
