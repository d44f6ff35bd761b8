/** Web pages: an item is a page with one article. */
package wortlaut.ingest.format.html;
