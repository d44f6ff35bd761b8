package wortlaut.enrich.stream;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import wortlaut.events.kafka.CloudEvent;

/**
 * What happens when the broker does not take a result. Where it is about the result itself (too large, a time that it refuses), the record
 * that caused it becomes one of the {@link Suspects}; in either case the transaction is lost and the thread begins anew.
 */
public final class RefusedResults implements ProductionExceptionHandler {
    /** The {@link Suspects} of the app, in its settings. */
    static final String SUSPECTS = "wortlaut.suspects";

    private Suspects suspects = new Suspects();

    @Override
    public void configure(Map<String, ?> settings) {
        if (settings.get(SUSPECTS) instanceof Suspects shared) {
            suspects = shared;
        }
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> result, Exception exception) {
        if (isAboutTheResult(exception)) {
            suspects.add(context.taskId().partition(), cause(context, result), exception);
        }
        return Response.fail();
    }

    /** Results carry the offset of what caused them; the context may have moved on by the time the broker answers. */
    private static long cause(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> result) {
        Header sequence = result.headers().lastHeader(CloudEvent.SEQUENCE);
        if (sequence == null || sequence.value() == null) {
            return context.offset();
        }
        return Long.parseLong(new String(sequence.value(), StandardCharsets.UTF_8));
    }

    private static boolean isAboutTheResult(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException
                    || cause instanceof RecordBatchTooLargeException
                    || cause instanceof InvalidTimestampException
                    || cause instanceof InvalidRecordException
                    || cause instanceof SerializationException) {
                return true;
            }
        }
        return false;
    }
}
