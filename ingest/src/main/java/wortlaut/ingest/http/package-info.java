/** One HTTP request to one address: bounded in time and size, and only to addresses that may be asked. */
package wortlaut.ingest.http;
