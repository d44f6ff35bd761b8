/** A single file. */
package wortlaut.ingest.source.file;
