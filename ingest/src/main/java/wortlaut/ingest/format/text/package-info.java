/** Plain text: an item is an article. */
package wortlaut.ingest.format.text;
