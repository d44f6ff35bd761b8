package wortlaut.ingest.publish;

import org.jspecify.annotations.Nullable;

/**
 * The place of a record that all in-sync replicas have acknowledged.
 *
 * @param id of the article; derived from its text when it came without one. Absent (null) for a dead letter.
 */
public record Receipt(@Nullable String id, String topic, int partition, long offset) {}
