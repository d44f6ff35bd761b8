/** The contract on Kafka: topics with their serdes, CloudEvents headers, client settings. */
package wortlaut.events.kafka;
