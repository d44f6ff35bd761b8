package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnrichedArticleTest {
    @Test
    void rightOffsetsRaiseNoComplaint() {
        assertThat(SampleEvents.enriched().wrongOffsets()).isEmpty();
    }

    @Test
    void everyWrongOffsetIsNamed() {
        EnrichedArticle right = SampleEvents.enriched();
        Entity moved = new Entity(
                "e1",
                EntityType.PERSON,
                "Birgit Hansen",
                List.of(),
                1,
                List.of(new Mention(31, 44, "Birgit Hansen")),
                null);
        Entity beyond = new Entity("e2", EntityType.MISC, "X", List.of(), 0, List.of(new Mention(900, 901, "X")), null);

        EnrichedArticle wrong = EnrichedArticle.of(
                SampleEvents.article(), "de", List.of(moved, beyond), right.quotes(), right.enricher());

        assertThat(wrong.wrongOffsets()).hasSize(2);
        assertThat(wrong.wrongOffsets().get(0)).contains("urn:test:1", "e1", "31", "irgit Hansen ");
        assertThat(wrong.wrongOffsets().get(1)).contains("e2", "900");
    }

    @Test
    void offsetsCountCodePoints() {
        Article article = Article.ofText("a", "🙂 Kiel", "de");
        Entity kiel =
                new Entity("e1", EntityType.LOCATION, "Kiel", List.of(), 1, List.of(new Mention(2, 6, "Kiel")), null);

        assertThat(EnrichedArticle.of(article, "de", List.of(kiel), List.of(), new EnricherInfo("1", null, null))
                        .wrongOffsets())
                .isEmpty();
    }
}
