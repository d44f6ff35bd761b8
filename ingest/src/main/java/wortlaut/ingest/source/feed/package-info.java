/** Feeds: RSS 0.9 to 2.0, RDF, Atom and JSON Feed, as they are written and as they should be. */
package wortlaut.ingest.source.feed;
