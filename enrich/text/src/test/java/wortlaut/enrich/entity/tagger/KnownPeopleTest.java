package wortlaut.enrich.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.document.TokenSpan;

class KnownPeopleTest {
    private static final byte O = Labels.OUTSIDE;
    private static final byte B = Labels.begin(0);
    private static final byte I = Labels.inside(0);

    private static KnownPeople people(Document document, int... labels) {
        byte[] all = new byte[document.tokens()];
        for (int i = 0; i < labels.length; i++) {
            all[i] = (byte) labels[i];
        }
        return new KnownPeople(document, all);
    }

    private static Document document(String text) {
        return Document.of(text, TokenRules.none());
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Kern kam Kern, true",
        "Ada Kern kam Kerns, true",
        "Ada Kerns Hut Kern, true",
        "Ada Kern kam kern, false",
        "Ada Kern kam Ada, false",
        "Ada Ko kam Ko, false",
        "Ada kern kam Kern, false",
        "Ada Kern kam Kernss, false"
    })
    void aSurnameIsKnownWithAndWithoutAnSAndItsCapital(String text, boolean known) {
        Document document = document(text);
        assertThat(people(document, B, I).contains(document, 3)).isEqualTo(known);
    }

    @Test
    void onlyTheLastWordOfAFullNameIsASurname() {
        Document document = document("Ada Maria Kern ging mit Maria und Kern");
        KnownPeople people = people(document, B, I, I);
        assertThat(people.contains(document, 5)).isFalse();
        assertThat(people.contains(document, 7)).isTrue();
    }

    @Test
    void aNameOfOneWordTellsNothing() {
        Document document = document("Kern sah Kern");
        assertThat(people(document, B, O, O).contains(document, 2)).isFalse();
    }

    @Test
    void aFullNameMayEndTheText() {
        Document document = document("Kern sah Ada Kern");
        assertThat(people(document, O, O, B, I).contains(document, 0)).isTrue();
    }

    @Test
    void aSentenceMissesSomebodyWhoIsNotLabelledInIt() {
        Document document = document("Ada Kern kam Kern ging");
        KnownPeople people = people(document, B, I);
        TokenSpan rest = new TokenSpan(2, 5);
        assertThat(people.missedIn(document, rest, new byte[] {B, I, O, O, O})).isTrue();
        assertThat(people.missedIn(document, rest, new byte[] {B, I, O, B, O})).isFalse();
        assertThat(people.missedIn(document, rest, new byte[] {B, I, O, Labels.begin(2), O}))
                .isTrue();
        assertThat(people.missedIn(document, new TokenSpan(4, 5), new byte[5])).isFalse();
    }
}
