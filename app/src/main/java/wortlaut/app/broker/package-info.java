/** A Kafka broker inside this process: one node, broker and controller in one (KRaft). */
package wortlaut.app.broker;
