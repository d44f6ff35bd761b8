/** Bytes to articles: the {@link wortlaut.ingest.format.Format} port, one class a format, and how to tell which it is. */
package wortlaut.ingest.format;
