package wortlaut.enrich.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

/** Of texts in which a model has overlooked a name, or all of them. */
class ListedMentionsTest {
    private static final Language GERMAN = Shared.LANGUAGES.of("de");

    @Test
    void theGenitiveOfAPlaceNeedsNoContext() {
        assertThat(added("Norwegens Häfen bleiben offen.")).containsExactly("LOCATION Norwegens");
    }

    @Test
    void norDoesThatOfAFirm() {
        assertThat(added("Ikeas Filiale zieht um.")).containsExactly("ORGANIZATION Ikeas");
    }

    @Test
    void aPlaceThatMayBeANounIsLeftToTheModel() {
        assertThat(added("In Halle Vier gab es Essen für alle.")).isEmpty();
    }

    @Test
    void aFirstNameBesideAnotherIsAPersonToo() {
        assertThat(added("Jonas fährt am Montag, Birgit am Freitag.", "Jonas")).containsExactly("PERSON Birgit");
        assertThat(added("Jonas fährt am Montag, dem 4. April, und im August.", "Jonas"))
                .isEmpty();
    }

    @Test
    void withoutAnotherItMayBeANoun() {
        assertThat(added("Das war, Ernst war es nicht.")).isEmpty();
    }

    /** What is added to the people that a model has found, as type and words. */
    private static List<String> added(String text, String... people) {
        Document document = Document.of(text, GERMAN.tokenRules());
        List<NameMention> found = Arrays.stream(people)
                .map(name -> document.tokenFrom(text.indexOf(name)))
                .map(token -> new NameMention(new TokenSpan(token, token + 1), EntityType.PERSON))
                .toList();
        return ListedMentions.of(Passage.of(document, GERMAN), found).stream()
                .filter(mention -> !found.contains(mention))
                .map(mention ->
                        mention.type() + " " + document.word(mention.span().first()))
                .toList();
    }
}
