/** All sources and all formats: from an address to the source, from a name or a beginning to the format. */
package wortlaut.ingest.address;
