/** Markdown: an item is an article. */
package wortlaut.ingest.format.markdown;
