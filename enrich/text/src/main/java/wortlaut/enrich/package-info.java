/** From an article to its annotations: pure, thread-safe, deterministic. It knows no Kafka, no clock and no threads. */
package wortlaut.enrich;
