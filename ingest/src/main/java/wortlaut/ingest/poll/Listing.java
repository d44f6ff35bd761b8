package wortlaut.ingest.poll;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document lists.
 *
 * @param title of all of it
 * @param entries the newest first
 * @param lists other documents that list articles, each as an address that sources are opened by: {@code feed:https://…}
 * @param instead where the document says that the list really is: it is a page, and names its feed
 * @param kind what kind of document it is, where that is another than was thought: its reader is asked
 * @param wishes how often it wants to be asked
 */
public record Listing(
        Optional<String> title,
        List<Entry> entries,
        List<String> lists,
        Optional<URI> instead,
        Optional<String> kind,
        Wishes wishes) {
    public Listing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wishes, "wishes");
        entries = List.copyOf(entries);
        lists = List.copyOf(lists);
    }

    public static Listing ofEntries(Optional<String> title, List<Entry> entries, Wishes wishes) {
        return new Listing(title, entries, List.of(), Optional.empty(), Optional.empty(), wishes);
    }

    public static Listing ofLists(Optional<String> title, List<String> lists) {
        return new Listing(title, List.of(), lists, Optional.empty(), Optional.empty(), Wishes.NONE);
    }

    public static Listing elsewhere(URI instead) {
        return new Listing(Optional.empty(), List.of(), List.of(), Optional.of(instead), Optional.empty(), Wishes.NONE);
    }

    public static Listing ofAnotherKind(String kind) {
        return new Listing(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.of(kind), Wishes.NONE);
    }
}
