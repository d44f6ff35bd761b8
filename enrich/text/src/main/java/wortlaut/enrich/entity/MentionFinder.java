package wortlaut.enrich.entity;

import java.util.List;
import wortlaut.enrich.language.Passage;

/** Finds the names in a text. Implementations are thread-safe and deterministic. */
public interface MentionFinder {
    /** The names of a document in their order, none overlapping another. What is unsure is left out. */
    List<NameMention> find(Passage passage);
}
