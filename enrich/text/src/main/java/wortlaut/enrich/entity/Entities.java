package wortlaut.enrich.entity;

import java.util.List;
import wortlaut.enrich.document.TokenSpan;

/** The entities of a text, by id and by place. Immutable. */
public final class Entities {
    private final List<NameEntity> list;
    private final int[] entityAt;

    /** Of entities by first mention, in a text of so many tokens; none of their mentions overlap. */
    public Entities(List<NameEntity> list, int tokens) {
        this.list = List.copyOf(list);
        this.entityAt = new int[tokens];
        for (int e = 0; e < list.size(); e++) {
            for (TokenSpan mention : list.get(e).mentions()) {
                for (int token = mention.first(); token < mention.end(); token++) {
                    entityAt[token] = e + 1;
                }
            }
        }
    }

    /** No entities, for a text whose language has no model. */
    public static Entities none(int tokens) {
        return new Entities(List.of(), tokens);
    }

    /** All of them by first mention. */
    public List<NameEntity> list() {
        return list;
    }

    /** The entity that is mentioned at a token, null if none is. */
    public NameEntity at(int token) {
        return entityAt[token] == 0 ? null : list.get(entityAt[token] - 1);
    }
}
