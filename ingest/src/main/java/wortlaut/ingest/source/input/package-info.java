/** What is piped in. */
package wortlaut.ingest.source.input;
