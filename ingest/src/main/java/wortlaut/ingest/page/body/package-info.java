/** The article's text among all that a page shows: which lines belong to it, told from elements, names, links and sentences. */
package wortlaut.ingest.page.body;
