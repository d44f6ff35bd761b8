package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

class RunOnMentionsTest {
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    @Test
    void aKnownOrganisationEndsBeforeThePrepositionOfAKnownPlace() {
        assertThat(parts("de", "NATO für Georgien", EntityType.ORGANIZATION))
                .containsExactly("ORGANIZATION NATO", "LOCATION Georgien");
    }

    @Test
    void aGenitiveIsKnownToo() {
        assertThat(parts("de", "Bundestags in Berlin", EntityType.ORGANIZATION))
                .containsExactly("ORGANIZATION Bundestags", "LOCATION Berlin");
    }

    @Test
    void soIsAnInflectedName() {
        assertThat(parts("de", "Roten Kreuzes für Haiti", EntityType.ORGANIZATION))
                .containsExactly("ORGANIZATION Roten Kreuzes", "LOCATION Haiti");
    }

    @Test
    void anOfficeKeepsWhatItIsFor() {
        assertThat(parts("de", "Landesamt für Deichbau", EntityType.ORGANIZATION))
                .containsExactly("ORGANIZATION Landesamt für Deichbau");
    }

    @Test
    void anUnknownNameKeepsItsPlace() {
        assertThat(parts("en", "Bank of Greece", EntityType.ORGANIZATION))
                .containsExactly("ORGANIZATION Bank of Greece");
    }

    @Test
    void anOrganisationBehindThePrepositionIsLeft() {
        assertThat(parts("de", "Greenpeace bei Siemens", EntityType.ORGANIZATION))
                .containsExactly("ORGANIZATION Greenpeace bei Siemens");
    }

    @Test
    void aPlaceIsLeftWhole() {
        assertThat(parts("de", "Berlin in Deutschland", EntityType.LOCATION))
                .containsExactly("LOCATION Berlin in Deutschland");
    }

    /** The text as one mention, parted. */
    private static List<String> parts(String tag, String text, EntityType type) {
        Language language = LANGUAGES.of(tag);
        Document document = Document.of(text, language.tokenRules());
        NameMention whole = new NameMention(new TokenSpan(0, document.tokens()), type);
        return RunOnMentions.parted(Passage.of(document, language), List.of(whole)).stream()
                .map(part -> part.type() + " "
                        + text.substring(
                                document.start(part.span().first()),
                                document.end(part.span().end() - 1)))
                .toList();
    }
}
