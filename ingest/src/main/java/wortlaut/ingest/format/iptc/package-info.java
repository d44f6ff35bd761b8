/** The news agencies' XML: NewsML-G2 and NITF. */
package wortlaut.ingest.format.iptc;
