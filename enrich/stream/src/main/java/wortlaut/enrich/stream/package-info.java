/**
 * The Kafka Streams app: drops articles it has seen, enriches new ones, compares their quotes with the last version's, and sends
 * enriched article and quote events in one transaction.
 */
package wortlaut.enrich.stream;
