package wortlaut.enrich.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import wortlaut.events.kafka.CloudEvent;

/**
 * Sends what cannot be read or enriched to the dead-letter topic and lets the stream go on: Kafka Streams' own dead letters (KIP-1034)
 * with CloudEvents headers added. The letter goes out in the transaction that moves the offset past its record.
 */
public final class DeadLetters implements DeserializationExceptionHandler, ProcessingExceptionHandler {
    private static final String SOURCE = "/wortlaut/enrich";

    private final LogAndContinueExceptionHandler unreadable = new LogAndContinueExceptionHandler();
    private final LogAndContinueProcessingExceptionHandler failed = new LogAndContinueProcessingExceptionHandler();

    @Override
    public void configure(Map<String, ?> settings) {
        unreadable.configure(settings);
        failed.configure(settings);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        return DeserializationExceptionHandler.Response.resume(labelled(
                context, unreadable.handleError(context, record, exception).deadLetterQueueRecords()));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        return ProcessingExceptionHandler.Response.resume(
                labelled(context, failed.handleError(context, record, exception).deadLetterQueueRecords()));
    }

    private static List<ProducerRecord<byte[], byte[]>> labelled(
            ErrorHandlerContext context, List<ProducerRecord<byte[], byte[]>> letters) {
        byte[] key = context.sourceRawKey();
        CloudEvent label = new CloudEvent(
                context.topic() + "-" + context.partition() + "@" + context.offset(),
                SOURCE,
                CloudEvent.DEAD_LETTER,
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                Instant.now(),
                CloudEvent.BYTES);
        letters.forEach(letter -> label.addTo(letter.headers()));
        return letters;
    }
}
