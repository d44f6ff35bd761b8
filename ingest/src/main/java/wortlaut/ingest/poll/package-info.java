/** Sources of the web asked again and again: when, what of it is new, and how an entry becomes an article. */
package wortlaut.ingest.poll;
