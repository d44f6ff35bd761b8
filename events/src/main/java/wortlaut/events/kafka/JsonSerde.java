package wortlaut.events.kafka;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import wortlaut.events.WortlautException;
import wortlaut.events.json.Json;

/** JSON records for Kafka; a null value stays null (a tombstone). */
public final class JsonSerde<T> implements Serde<T> {
    private final Json<T> json;

    public JsonSerde(Json<T> json) {
        this.json = json;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : json.write(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> {
            try {
                return bytes == null ? null : json.read(bytes);
            } catch (WortlautException e) {
                throw new SerializationException(e.getMessage(), e);
            }
        };
    }
}
