package wortlaut.sink.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The offsets that move with the rows. Each moves from the value that this sink knows of, or not at all: of two sinks on the same
 * tables the second one fails instead of writing everything twice.
 */
final class PositionTable implements AutoCloseable {
    private final PreparedStatement select;
    private final PreparedStatement insert;
    private final PreparedStatement update;

    PositionTable(Connection connection) throws SQLException {
        select = connection.prepareStatement("SELECT topic, partition_number, next_offset FROM sink_positions");
        insert = connection.prepareStatement("INSERT INTO sink_positions (topic, partition_number, next_offset)"
                + " VALUES (?, ?, ?) ON CONFLICT (topic, partition_number) DO NOTHING");
        update = connection.prepareStatement("UPDATE sink_positions SET next_offset = ?"
                + " WHERE topic = ? AND partition_number = ? AND next_offset = ?");
    }

    Map<TopicPartition, Long> read() throws SQLException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                positions.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
        }
        return positions;
    }

    /** @return whether the tables stood where this sink believed; if not, the transaction must not be committed */
    boolean move(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) throws SQLException {
        for (var position : to.entrySet()) {
            TopicPartition partition = position.getKey();
            if (!move(partition, from.get(partition), position.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws SQLException {
        select.close();
        insert.close();
        update.close();
    }

    private boolean move(TopicPartition partition, @Nullable Long from, long to) throws SQLException {
        if (from == null) {
            insert.setString(1, partition.topic());
            insert.setInt(2, partition.partition());
            insert.setLong(3, to);
            return insert.executeUpdate() == 1;
        }
        update.setLong(1, to);
        update.setString(2, partition.topic());
        update.setInt(3, partition.partition());
        update.setLong(4, from);
        return update.executeUpdate() == 1;
    }
}
