/** Clusters of copies over the stream: enriched articles in, for each the cluster that it belongs to out. */
package wortlaut.enrich.stream.cluster;
