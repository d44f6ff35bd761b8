/** Bytes to articles: the {@link wortlaut.ingest.format.Format} port, and what all formats are read with. */
package wortlaut.ingest.format;
