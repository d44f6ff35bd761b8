/** Asking many servers at once as a good citizen: one connection a host, a pause between two requests, what robots.txt says, redirects to their end. */
package wortlaut.ingest.crawl;
