package wortlaut.bench.article;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A document of the corpus, to be told again with other names.
 *
 * @param pieces in their order; those that are names are replaced
 */
record Template(List<Piece> pieces) {
    Template {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of text; {@code name}: it is the name of a person, organisation or place. */
    record Piece(String text, boolean name) {}

    /** The text with names that nobody has had before; a name that comes twice is replaced alike. */
    String retold(RandomGenerator random) {
        NewNames names = new NewNames(random);
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.name() ? names.of(piece.text()) : piece.text());
        }
        return text.toString().strip();
    }
}
