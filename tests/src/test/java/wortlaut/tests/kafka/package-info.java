/** The port behind which the suites find a Kafka: in this process, in one that can be killed, or in a container. */
package wortlaut.tests.kafka;
