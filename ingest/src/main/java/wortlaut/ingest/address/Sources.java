package wortlaut.ingest.address;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import wortlaut.events.WortlautException;
import wortlaut.ingest.http.WebAddress;
import wortlaut.ingest.poll.ListReader;
import wortlaut.ingest.poll.PollSettings;
import wortlaut.ingest.poll.PolledSource;
import wortlaut.ingest.source.Source;
import wortlaut.ingest.source.feed.FeedReader;
import wortlaut.ingest.source.file.FileSource;
import wortlaut.ingest.source.folder.FolderSource;
import wortlaut.ingest.source.folder.ResumedFolderSource;
import wortlaut.ingest.source.folder.WatchedFolderSource;
import wortlaut.ingest.source.input.StandardInputSource;
import wortlaut.ingest.source.opml.OpmlReader;
import wortlaut.ingest.source.sitemap.SitemapReader;

/** Opens sources by their address. */
public final class Sources {
    private static final String STANDARD_INPUT = "-";
    private static final String OPML = "opml";

    /** By what is before the colon of an address. A new kind of source is added here; what begins otherwise is a path. */
    private static final Map<String, Function<String, Source>> KINDS = Map.of("file", address -> at(ofUri(address)));

    /** Likewise of what is asked for on the web, again and again. */
    private static final Map<String, ListReader> POLLED =
            Map.of("feed", new FeedReader(), "sitemap", new SitemapReader(), OPML, new OpmlReader());

    private Sources() {}

    /** Opens sources as {@link #open(List, InputStream, PollSettings)}; those of the web are asked once and not remembered. */
    public static Source open(List<String> addresses, InputStream standardInput) {
        return open(addresses, standardInput, PollSettings.once("wortlaut"));
    }

    /**
     * Opens sources, one after another, and those of the web all at once after the others: an endless one keeps those after it waiting. All are looked at
     * before the first is read.
     *
     * @param addresses as for {@link #open(String, InputStream)}, or of the web, which {@link #isPolled}; at least one
     * @throws WortlautException naming every address that cannot be fed, one a line
     */
    public static Source open(List<String> addresses, InputStream standardInput, PollSettings polling) {
        List<Source> sources = new ArrayList<>();
        List<String> polled = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String address : addresses) {
            try {
                if (isPolled(address)) {
                    polled.addAll(polled(address));
                } else {
                    sources.add(open(address, standardInput));
                }
            } catch (WortlautException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new WortlautException(String.join(System.lineSeparator(), problems));
        }
        if (!polled.isEmpty()) {
            sources.add(new PolledSource(polled, POLLED, polling));
        }
        return joined(sources);
    }

    /** Whether it is an address of the web that is asked again and again: {@code feed:}, {@code sitemap:} or {@code opml:} and a URL; or OPML in a file. */
    public static boolean isPolled(String address) {
        return POLLED.containsKey(kind(address));
    }

    private static String kind(String address) {
        return address.substring(0, Math.max(0, address.indexOf(':')));
    }

    /** What a polled address stands for; in a file there may be many. */
    private static List<String> polled(String address) {
        String rest = address.substring(address.indexOf(':') + 1);
        if (kind(address).equals(OPML) && !rest.matches("(?i)https?://.*")) {
            Path file = path(rest);
            try {
                return OpmlReader.feeds(
                        Files.readAllBytes(file), file.toAbsolutePath().toUri());
            } catch (IOException e) {
                throw new WortlautException(rest + ": cannot be read: " + e.getMessage(), e);
            } catch (WortlautException e) {
                throw new WortlautException(rest + ": " + e.getMessage(), e);
            }
        }
        // feed://example.org/rss is what browsers once made of it
        return List.of(kind(address) + ":" + WebAddress.parse(rest.startsWith("//") ? "https:" + rest : rest));
    }

    /**
     * @param address the path of a file or folder, {@code file:} and the same or its URI, or {@code -}
     * @param standardInput what {@code -} stands for
     * @throws WortlautException if there is nothing, or nothing that can be fed
     */
    public static Source open(String address, InputStream standardInput) {
        if (address.equals(STANDARD_INPUT)) {
            return standardInput(standardInput);
        }
        Function<String, Source> kind = KINDS.get(kind(address));
        return kind == null ? at(path(address)) : kind.apply(address);
    }

    /** What is piped in. */
    public static Source standardInput(InputStream in) {
        return new StandardInputSource(in);
    }

    /**
     * A folder for as long as it is watched.
     *
     * @param positions the file that remembers what has been fed
     * @param notices told, in a line each, of what cannot be read at present, and when it can be again
     * @throws WortlautException if there is no such folder, or the positions cannot be read
     */
    public static Source watched(Path folder, Path positions, Consumer<String> notices) {
        return new WatchedFolderSource(folder, Formats.extensions(), positions, notices);
    }

    /**
     * A folder as it is now, without what was fed of it before.
     *
     * @param positions the file that remembers what has been fed; made when missing
     * @throws WortlautException if there is no such folder, nothing in it looks like an article, or the positions cannot be read
     */
    public static Source resumed(Path folder, Path positions) {
        return new ResumedFolderSource(folder, Formats.extensions(), positions);
    }

    static Source joined(List<Source> sources) {
        return sources.size() == 1 ? sources.get(0) : new JoinedSource(sources);
    }

    private static Source at(Path path) {
        return Files.isDirectory(path) ? new FolderSource(path, Formats.extensions()) : new FileSource(path);
    }

    /** With two slashes it can only be a URI; otherwise people also write a path as it is, with its spaces. */
    private static Path ofUri(String address) {
        String rest = address.substring(address.indexOf(':') + 1);
        try {
            return rest.startsWith("/") ? Path.of(URI.create(address)) : path(rest);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            if (rest.startsWith("//")) {
                throw new WortlautException(address + ": not the URI of a file: " + e.getMessage(), e);
            }
            return path(rest);
        }
    }

    private static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new WortlautException("'" + path + "' cannot be a file or folder: " + e.getReason(), e);
        }
    }
}
