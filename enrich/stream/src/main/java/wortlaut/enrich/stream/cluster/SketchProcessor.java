package wortlaut.enrich.stream.cluster;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wortlaut.enrich.copy.Sketch;

/** Enriched articles in, their sketches out; a deletion is passed on. */
final class SketchProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(SketchProcessor.class);

    @Override
    public void process(Record<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        byte[] sketched;
        try {
            sketched = record.value() == null ? null : sketched(record.value());
        } catch (RuntimeException | Error e) {
            // Whoever keeps enriched articles makes it a dead letter.
            LOG.warn("an enriched article is not looked at for copies: {}", e.toString());
            return;
        }
        context().forward(record.withValue(sketched));
    }

    private static byte[] sketched(byte[] value) {
        ReadArticle article = ReadArticle.of(value);
        return new Sketched(article.ref(), Sketch.of(article.text())).bytes();
    }
}
