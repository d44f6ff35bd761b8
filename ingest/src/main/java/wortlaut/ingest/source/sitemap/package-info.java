/** Sitemaps: of news, of pages, and of sitemaps. */
package wortlaut.ingest.source.sitemap;
