package wortlaut.enrich.stream.cluster;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;
import wortlaut.enrich.stream.RecordTime;
import wortlaut.events.kafka.Topics;

/**
 * Enriched articles in, clusters out. The copies of an article lie in all partitions, so their sketches come together in one: there the
 * articles have one order, and the same order gives the same clusters.
 */
public final class ClusterTopology {
    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private ClusterTopology() {}

    public static Topology build(Topics topics, ClusterSettings settings) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.windowStoreBuilder(
                Stores.persistentWindowStore(ClusterProcessor.STORE, settings.window(), settings.window(), false),
                Serdes.String(),
                BYTES));
        builder.stream(
                        topics.enriched().name(),
                        Consumed.with(BYTES, BYTES)
                                .withName("enriched")
                                .withTimestampExtractor(new RecordTime())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest()))
                .process(SketchProcessor::new)
                .repartition(
                        Repartitioned.with(BYTES, BYTES).withName("sketches").withNumberOfPartitions(1))
                .process(() -> new ClusterProcessor(settings), ClusterProcessor.STORE)
                .to(topics.clusters().name(), Produced.with(BYTES, BYTES));
        return builder.build();
    }
}
