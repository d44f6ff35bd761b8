/** Where articles come from: the {@link wortlaut.ingest.source.Source} port and a package a kind. Bytes with their origin, not yet read. */
package wortlaut.ingest.source;
