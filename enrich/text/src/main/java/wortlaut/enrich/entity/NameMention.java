package wortlaut.enrich.entity;

import java.util.Objects;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.events.EntityType;

/** A name in a text, without title and role. */
public record NameMention(TokenSpan span, EntityType type) {
    public NameMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }
}
