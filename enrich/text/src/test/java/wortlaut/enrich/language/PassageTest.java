package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.InterviewWord;

class PassageTest {
    private final TextFolder folder = new TextFolder()
            .list("word-classes", "determiner: der", "preposition: von")
            .list("pronouns", "m: er", "u: sie")
            .list("links", "person: von", "noun: der", "and: und")
            .list("cues", "say: gab", "say: gab+an", "name: nannte", "impersonal: heißt-es")
            .list("interviews", "question: Frage", "interview: Interview", "notion: Thema")
            .list("times", "Montag")
            .list("bodies", "Amt")
            .list("subjunctives", "reported: sei", "unreal: wäre")
            .list("titles", "title: Dipl.", "tail: rer.")
            .list("numbers", "singular: ein", "plural: zwei");

    private Passage passage(String tag, String text) {
        Language language = folder.language(tag);
        return Passage.of(Document.of(text, language.tokenRules()), language);
    }

    @Test
    void whatNoListHasIsOpen() {
        Passage passage = passage("de", "Der Rat von Kern");
        assertThat(passage.classOf(0)).isEqualTo(WordClass.DETERMINER);
        assertThat(passage.classOf(1)).isEqualTo(WordClass.OPEN);
        assertThat(passage.classOf(2)).isEqualTo(WordClass.PREPOSITION);
    }

    @Test
    void aParagraphStartsBehindAnEmptyLine() {
        Passage passage = passage("de", "Eins zwei\n\ndrei vier");
        assertThat(passage.startsParagraph(2)).isTrue();
        assertThat(passage.startsParagraph(3)).isFalse();
        assertThat(passage.isBreak(0, 3)).isTrue();
        assertThat(passage.isBreak(0, 1)).isFalse();
        assertThat(passage.paragraphOf(3)).isEqualTo(1);
    }

    @Test
    void aPersonHasOnlySomeLinks() {
        Passage passage = passage("de", "von der und Rat");
        assertThat(passage.isLink(0, true)).isTrue();
        assertThat(passage.isLink(1, true)).isFalse();
        assertThat(passage.isLink(1, false)).isTrue();
        assertThat(passage.isLink(2, false)).isFalse();
        assertThat(passage.isAnd(2)).isTrue();
        assertThat(passage.isLink(3, false)).isFalse();
    }

    @Test
    void aFormByItselfComesBehindThoseThatNeedAnotherWord() {
        Passage passage = passage("de", "gab nannte heißt ruhte");
        assertThat(passage.cue(0))
                .containsExactly(new CueForm(CueKind.SAY, "an", null, false), CueForm.alone(CueKind.SAY));
        assertThat(passage.cue(1)).containsExactly(CueForm.alone(CueKind.NAME));
        assertThat(passage.cue(2)).containsExactly(new CueForm(CueKind.IMPERSONAL, "es", null, true));
        assertThat(passage.cue(3)).isNull();
    }

    @Test
    void aWordMayBeTwoThingsToAnInterview() {
        Passage passage = passage("de", "Interview Frage Rat");
        assertThat(passage.isInterview(0, InterviewWord.NOTION)).isTrue();
        assertThat(passage.isInterview(0, InterviewWord.CREDIT)).isTrue();
        assertThat(passage.isInterview(0, InterviewWord.QUESTION)).isFalse();
        assertThat(passage.isInterview(1, InterviewWord.QUESTION)).isTrue();
        assertThat(passage.isInterview(2, InterviewWord.NOTION)).isFalse();
    }

    @Test
    void aNounIsNoVerbWhereNounsHaveCapitals() {
        assertThat(passage("de", "er sei wäre").isSubjunctive(1)).isTrue();
        assertThat(passage("de", "er sei wäre").isReportedMood(2)).isFalse();
        assertThat(passage("de", "er sei wäre").isSubjunctive(2)).isTrue();
        assertThat(passage("de", "das Sei wäre").isSubjunctive(1)).isFalse();
        assertThat(passage("en", "das Sei wäre").isSubjunctive(1)).isTrue();
    }

    @Test
    void compoundsAreBodiesWhereTheGrammarFormsThem() {
        assertThat(passage("de", "Hafenamt").isBody(0)).isTrue();
        assertThat(passage("en", "Hafenamt").isBody(0)).isFalse();
        assertThat(passage("en", "Amt").isBody(0)).isTrue();
    }

    @Test
    void singleWordsAreLookedUp() {
        Passage passage = passage("de", "er Montag zwei rer. sie");
        assertThat(passage.pronoun(0)).isEqualTo(Gender.MASCULINE);
        assertThat(passage.pronoun(1)).isNull();
        assertThat(passage.isTime(1)).isTrue();
        assertThat(passage.number(2)).isEqualTo(GrammaticalNumber.PLURAL);
        assertThat(passage.number(1)).isEqualTo(GrammaticalNumber.UNKNOWN);
        assertThat(passage.pronoun(passage.document().tokens() - 1)).isEqualTo(Gender.UNKNOWN);
    }
}
