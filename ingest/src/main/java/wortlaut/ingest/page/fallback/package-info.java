/** The second opinion on where a page's text is: a port of Mozilla's Readability. */
package wortlaut.ingest.page.fallback;
