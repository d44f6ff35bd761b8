package wortlaut.enrich.entity.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;

/** Which mentions of our own corpus come together as one entity, with the annotated mentions and with found ones. Floors only rise. */
class EntityMergingFloorTest {
    private static final Path CORPUS = Path.of("..", "corpus");

    @ParameterizedTest(name = "{0}: annotated mentions {1}, found mentions {2}")
    @CsvSource({"de, 0.995, 0.99", "en, 0.995, 0.99"})
    void mentionsComeTogetherAtLeastThisWell(String tag, double annotated, double found)
            throws IOException, XMLStreamException {
        Language language = Shared.LANGUAGES.of(tag);
        MentionFinder finder = Shared.NAMES;
        BCubed ofAnnotated = new BCubed();
        BCubed ofFound = new BCubed();
        try (Stream<Path> files = Files.list(CORPUS.resolve(tag))) {
            for (Path file : files.sorted().toList()) {
                for (AnnotatedEntities.Text text : AnnotatedEntities.read(file)) {
                    Document document = Document.of(text.text(), language.tokenRules());
                    add(ofAnnotated, text, document, merged(document, language, mentions(text, document)));
                    add(
                            ofFound,
                            text,
                            document,
                            merged(document, language, finder.find(Passage.of(document, language))));
                }
            }
        }

        assertThat(ofAnnotated.f1()).as("%s", ofAnnotated).isGreaterThanOrEqualTo(annotated);
        assertThat(ofFound.f1()).as("%s", ofFound).isGreaterThanOrEqualTo(found);
    }

    private static Entities merged(Document document, Language language, List<NameMention> mentions) {
        return EntityMerger.merge(Passage.of(document, language), mentions, Aliases.none());
    }

    private static List<NameMention> mentions(AnnotatedEntities.Text text, Document document) {
        List<NameMention> mentions = new ArrayList<>();
        for (AnnotatedEntities.Gold gold : text.mentions()) {
            mentions.add(new NameMention(tokens(gold, document), gold.type()));
        }
        return mentions;
    }

    private static TokenSpan tokens(AnnotatedEntities.Gold gold, Document document) {
        int first = document.tokenFrom(gold.span().start());
        first -= first > 0 && document.end(first - 1) > gold.span().start() ? 1 : 0;
        int end = document.tokenFrom(gold.span().end());
        return new TokenSpan(first, Math.max(end, first + 1));
    }

    /** Counts the annotated mentions that are found with the same span. */
    private static void add(BCubed scores, AnnotatedEntities.Text text, Document document, Entities entities) {
        Map<TokenSpan, String> ids = new HashMap<>();
        for (NameEntity entity : entities.list()) {
            entity.mentions().forEach(mention -> ids.put(mention, entity.id()));
        }
        List<String> gold = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (AnnotatedEntities.Gold mention : text.mentions()) {
            String id = ids.get(tokens(mention, document));
            if (id != null) {
                gold.add(mention.entity());
                found.add(id);
            }
        }
        scores.add(gold, found);
    }
}
