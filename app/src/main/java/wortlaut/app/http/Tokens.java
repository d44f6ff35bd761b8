package wortlaut.app.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wortlaut.events.WortlautException;

/** Who may do what: bearer tokens (RFC 6750) with their scopes. Only their hashes are kept, and comparing takes the same time for all. */
public final class Tokens {
    private static final int SHORTEST = 16;

    private final List<Entry> entries;

    /** What a token allows. */
    public enum Scope {
        /** To add and delete articles. */
        FEED,
        /** To read what is there. */
        READ,
        /** Everything. */
        ADMIN
    }

    private record Entry(String hash, Set<Scope> scopes) {}

    private Tokens(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads a file: a token a line, behind it its scopes ({@code feed}, {@code read}, {@code admin}); lines that begin with # are
     * comments.
     *
     * @throws WortlautException if it cannot be read, names an unknown scope, or has a token of less than 16 characters, with the line
     *     but without the token
     */
    public static Tokens load(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WortlautException("cannot read the tokens in " + file + ": " + e, e);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(file + ":" + (i + 1), List.of(line.split("[\\s,]+", -1))));
            }
        }
        if (entries.isEmpty()) {
            throw new WortlautException(file + " holds no token; a line is a token and its scopes: TOKEN feed read");
        }
        return new Tokens(entries);
    }

    /** The scopes of a token; empty for one that nobody has been given. */
    Set<Scope> scopes(String token) {
        byte[] hash = hash(token).getBytes(StandardCharsets.US_ASCII);
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Entry entry : entries) {
            if (MessageDigest.isEqual(hash, entry.hash().getBytes(StandardCharsets.US_ASCII))) {
                scopes.addAll(entry.scopes());
            }
        }
        return scopes;
    }

    private static Entry entry(String where, List<String> words) {
        if (words.get(0).length() < SHORTEST || words.size() < 2) {
            throw new WortlautException(where + ": a line is a token of at least " + SHORTEST
                    + " characters and its scopes: TOKEN feed read");
        }
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String word : words.subList(1, words.size())) {
            try {
                scopes.add(Scope.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new WortlautException(where + ": a scope is feed, read or admin", e);
            }
        }
        return new Entry(hash(words.get(0)), scopes);
    }

    private static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
