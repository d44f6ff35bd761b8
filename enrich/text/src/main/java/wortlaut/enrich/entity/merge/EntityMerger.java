package wortlaut.enrich.entity.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.alias.AliasEntry;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.entity.name.Genitives;
import wortlaut.enrich.entity.name.Name;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.limit.AnalysisLimits;

/**
 * Puts the mentions of one thing together: what the user's aliases say, then people by their names, then other things. Takes time
 * linear in the number of mentions: whatever one is compared with is looked up by a key.
 */
public final class EntityMerger {
    private final Passage passage;
    private final Document document;
    private final List<Name> names;
    private final Clusters clusters;

    private EntityMerger(Passage passage, List<Name> names) {
        this.passage = passage;
        this.document = passage.document();
        this.names = names;
        this.clusters = new Clusters(names.size());
    }

    /** The entities of a document's mentions, which are in the order of the text. */
    public static Entities merge(Passage passage, List<NameMention> mentions, Aliases aliases) {
        List<Name> names = new ArrayList<>();
        for (NameMention mention : mentions) {
            Name name = Name.of(passage, mention);
            if (name.isVisible()) {
                names.add(name);
            }
        }
        EntityMerger merger = new EntityMerger(passage, TypeSlips.corrected(passage, names));
        merger.joinAliases(aliases);
        GenderEvidence genders = new GenderEvidence(passage);
        merger.readGenders(genders);
        new People(passage, merger.names, merger.clusters).join();
        new Things(passage, merger.names, merger.clusters).join();
        genders.readPronouns(merger.names, merger.clusters);
        return merger.entities();
    }

    private void joinAliases(Aliases aliases) {
        Map<AliasEntry, Integer> first = new HashMap<>();
        Genitives genitives = new Genitives(passage);
        for (int i = 0; i < names.size() && !aliases.isEmpty(); i++) {
            AliasEntry entry = aliases.entry(names.get(i), document, genitives);
            if (entry != null) {
                clusters.entry(i, entry);
                clusters.join(i, first.merge(entry, i, Math::min));
            }
        }
    }

    private void readGenders(GenderEvidence evidence) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isPerson()) {
                clusters.gender(i, evidence.of(names.get(i)));
            }
        }
    }

    private Entities entities() {
        Map<Integer, EntityBuilder> builders = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            builders.computeIfAbsent(clusters.of(i), root -> new EntityBuilder(passage))
                    .add(names.get(i));
        }
        AnalysisLimits.check("entities", builders.size(), AnalysisLimits.MAX_ENTITIES);
        double total = 0;
        for (EntityBuilder builder : builders.values()) {
            total += builder.weight();
        }
        List<NameEntity> entities = new ArrayList<>();
        for (Map.Entry<Integer, EntityBuilder> builder : builders.entrySet()) {
            int root = builder.getKey();
            Gender gender = clusters.gender(root);
            String id = "e" + (entities.size() + 1);
            entities.add(builder.getValue().build(id, total, gender, clusters.entry(root)));
        }
        return new Entities(entities, document.tokens());
    }
}
