package wortlaut.enrich.entity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.events.EntityType;

/** A name in a text, without title and role. */
public record NameMention(TokenSpan span, EntityType type) {
    /** The order of the text. */
    static final Comparator<NameMention> IN_ORDER =
            Comparator.comparingInt(mention -> mention.span().first());

    public NameMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }

    /** Which tokens are part of a name. */
    static BitSet tokens(List<NameMention> mentions) {
        BitSet tokens = new BitSet();
        mentions.forEach(
                mention -> tokens.set(mention.span().first(), mention.span().end()));
        return tokens;
    }
}
