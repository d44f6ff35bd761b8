/** Bytes to characters: in which encoding a text is, and whether it is one. */
package wortlaut.ingest.encoding;
