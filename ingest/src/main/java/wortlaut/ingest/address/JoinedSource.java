package wortlaut.ingest.address;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import wortlaut.ingest.source.Item;
import wortlaut.ingest.source.Source;

/** Sources one after another. */
final class JoinedSource implements Source {
    private final List<Source> sources;
    private int at;

    JoinedSource(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public Optional<Item> next() {
        while (at < sources.size()) {
            Optional<Item> item = sources.get(at).next();
            if (item.isPresent()) {
                return item;
            }
            at++;
        }
        return Optional.empty();
    }

    /** Each item is another source's, and a source without a memory of it ignores the call. */
    @Override
    public void fed(Item item) {
        sources.forEach(source -> source.fed(item));
    }

    @Override
    public boolean comesAgain(Item item, String reason) {
        return sources.stream().anyMatch(source -> source.comesAgain(item, reason));
    }

    @Override
    public OptionalLong totalBytes() {
        List<OptionalLong> sizes = sources.stream().map(Source::totalBytes).toList();
        return sizes.stream().allMatch(OptionalLong::isPresent)
                ? OptionalLong.of(
                        sizes.stream().mapToLong(OptionalLong::getAsLong).sum())
                : OptionalLong.empty();
    }

    @Override
    public void close() {
        sources.forEach(Source::close);
    }
}
