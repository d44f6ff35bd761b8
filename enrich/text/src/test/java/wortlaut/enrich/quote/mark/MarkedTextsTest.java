package wortlaut.enrich.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.quote.Given;

class MarkedTextsTest {
    private static List<String> marked(String marked) {
        Given given = Given.german(marked);
        return given.marked().stream().map(m -> given.text(m.span())).toList();
    }

    private static MarkedText text(int start, int parent) {
        return new MarkedText(new CharSpan(start, start + 4), start + 1, start + 3, parent, true);
    }

    @Test
    void aNicknameWithinAPersonsNameIsNoMarkedText() {
        assertThat(marked("[P Uwe „Katze“ Kern] rief: „Ja.“")).containsExactly("„Ja.“");
    }

    @Test
    void marksBesideANameOrInThatOfSomethingElseStay() {
        assertThat(marked("Der [O Verein „Katze“ Kern] rief.")).containsExactly("„Katze“");
        assertThat(marked("„Katze“ [P Uwe Kern] rief.")).containsExactly("„Katze“");
        assertThat(marked("[P Uwe Kern] „Katze“")).containsExactly("„Katze“");
        assertThat(marked("[P Uwe Kern] „Katze“ [P Ada Lind] rief.")).containsExactly("„Katze“");
    }

    @Test
    void gapsAreClosedAndParentsKeepTheirPlace() {
        List<MarkedText> kept =
                MarkedTexts.withoutGaps(Arrays.asList(null, text(0, -1), null, text(1, 1), text(2, 3), text(9, 2)));
        assertThat(kept).extracting(MarkedText::parent).containsExactly(-1, 0, 1, -1);
        assertThat(kept).extracting(m -> m.span().start()).containsExactly(0, 1, 2, 9);
    }

    @Test
    void namesInMarksAreShortAndNobodysWords() {
        Given given = Given.german(
                "Die „Talpost“ und das „Café am Ende der langen alten Straße im Tal“ sahen „heute“ zu. „Ja.“");
        QuotedNames names = QuotedNames.of(given.document(), given.marked(), new boolean[] {false, false, false, true});
        int talpost = given.token("Talpost") - 1;
        assertThat(names.end(talpost)).isEqualTo(talpost + 3);
        assertThat(names.isCapitalised(talpost)).isTrue();
        assertThat(names.end(talpost + 1)).isEqualTo(-1);
        assertThat(names.end(given.token("Café") - 1)).isEqualTo(-1);
        assertThat(names.isCapitalised(given.token("heute") - 1)).isFalse();
        assertThat(names.end(given.token("heute") - 1)).isEqualTo(given.token("heute") + 2);
        assertThat(names.end(given.token("Ja") - 1)).isEqualTo(-1);
    }

    @Test
    void marksOnlyOrNoTextAtAllGiveNothing() {
        assertThat(marked("„")).isEmpty();
        assertThat(Given.german("„“„“ »« \"\"").quotes()).isEmpty();
        assertThat(marked(" ")).isEmpty();
        assertThat(marked("😀“")).isEmpty();
    }

    @Test
    void codeAndCrlfBreakNoMarks() {
        assertThat(marked("if (a == \"b\") { x = 'c'; }\r\nEr rief: „Ja.“\r\nUnd „Nein“"))
                .contains("\"b\"", "„Ja.“", "„Nein“");
    }
}
