package wortlaut.app.broker;

import org.apache.kafka.common.TopicPartition;

/**
 * A transaction as a partition sees it: begun there, with no end marker yet.
 *
 * @param epoch of the producer in the last batch that the partition has of it
 * @param coordinatorEpoch of the last end marker of this producer there; 0 if it has none
 * @param start the offset it began at
 */
record OpenTransaction(TopicPartition partition, long producerId, short epoch, int coordinatorEpoch, long start) {}
