package wortlaut.sink.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;

/**
 * Which offsets of a partition a file holds; this is its name, before the extension: {@code <topic>-<partition>-<first>-<next>}, offsets
 * with 20 digits so that names sort.
 *
 * @param first inclusive
 * @param next exclusive
 */
record FileRange(TopicPartition partition, long first, long next) {
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{1,9})-(\\d{20})-(\\d{20})");

    FileRange {
        if (first < 0 || next <= first) {
            throw new IllegalArgumentException("not a range of offsets: " + first + " to " + next);
        }
    }

    /** Empty when the name is not one of ours. */
    static Optional<FileRange> ofName(String stem) {
        Matcher name = NAME.matcher(stem);
        if (!name.matches()) {
            return Optional.empty();
        }
        long first = Long.parseUnsignedLong(name.group(3));
        long next = Long.parseUnsignedLong(name.group(4));
        if (first < 0 || next <= first) {
            return Optional.empty();
        }
        TopicPartition partition = new TopicPartition(name.group(1), Integer.parseInt(name.group(2)));
        return Optional.of(new FileRange(partition, first, next));
    }

    String stem() {
        return String.format(Locale.ROOT, "%s-%d-%020d-%020d", partition.topic(), partition.partition(), first, next);
    }

    /** Whether all of the other's offsets are of this range too. */
    boolean covers(FileRange other) {
        return partition.equals(other.partition) && first <= other.first && other.next <= next;
    }
}
