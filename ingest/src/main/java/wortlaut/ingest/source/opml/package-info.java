/** OPML: lists of feeds, as readers of feeds export them. */
package wortlaut.ingest.source.opml;
