/** Web archives: each page in a WARC file is an article. */
package wortlaut.ingest.format.warc;
