/** What keeps enriched articles and quotes outside Kafka: the port, and the loop that moves data and offsets into it together. */
package wortlaut.sink;
