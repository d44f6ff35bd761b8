/** The article that a web page has: its text, and what the page says about it. */
package wortlaut.ingest.page;
