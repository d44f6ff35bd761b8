package wortlaut.enrich.entity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.events.EntityType;

/** A name in a text, without title and role. */
public record NameMention(TokenSpan span, EntityType type) {
    /** The order of the text. */
    public static final Comparator<NameMention> IN_ORDER =
            Comparator.comparingInt(mention -> mention.span().first());

    public NameMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }

    /** The last tokens of people's names of several words. */
    public static IntStream surnames(List<NameMention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && mention.span().size() > 1)
                .mapToInt(mention -> mention.span().end() - 1);
    }

    /** Which tokens are part of a name. */
    public static BitSet tokens(List<NameMention> mentions) {
        BitSet tokens = new BitSet();
        mentions.forEach(
                mention -> tokens.set(mention.span().first(), mention.span().end()));
        return tokens;
    }
}
