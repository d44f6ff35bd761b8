/** What was found and fed from sources that are asked again and again, kept across restarts. */
package wortlaut.ingest.position;
