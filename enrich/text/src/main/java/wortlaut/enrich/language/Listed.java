package wortlaut.enrich.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.word.AddressingWord;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.InterviewWord;
import wortlaut.enrich.language.word.LinkWord;
import wortlaut.enrich.language.word.Mood;
import wortlaut.enrich.language.word.Notion;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.language.word.TitlePart;

/** What all lists of a language together say of a word, whatever its case. Immutable; what a list doesn't have is null. */
final class Listed {
    final WordClass wordClass;
    final Gender pronoun;
    final List<CueForm> cue;
    final Notion notion;
    final Mood mood;
    final LinkWord link;
    final ReportingWord reporting;
    final List<CueForm> reportingVerb;
    final ClauseWord clause;
    final AddressingWord addressing;
    final InterviewWord interview;
    final GrammaticalNumber number;
    final TitlePart title;
    final boolean time;
    final boolean definite;
    final boolean past;
    final boolean firstName;
    final boolean particle;

    private Listed(String word, TokenLists lists) {
        WordClass closed = lists.wordClasses.get(word);
        this.wordClass = closed == null ? WordClass.OPEN : closed;
        this.pronoun = lists.pronouns.get(word);
        this.cue = lists.cues.get(word);
        this.notion = lists.notions.get(word);
        this.mood = lists.subjunctives.get(word);
        this.link = lists.links.get(word);
        this.reporting = lists.reporting.get(word);
        this.reportingVerb = lists.reportingVerbs.get(word);
        this.clause = lists.clauses.get(word);
        this.addressing = lists.addressees.get(word);
        this.interview = lists.interviews.get(word);
        GrammaticalNumber given = lists.numbers.get(word);
        this.number = given == null ? GrammaticalNumber.UNKNOWN : given;
        this.title = lists.titles.get(word);
        this.time = lists.times.contains(word);
        this.definite = lists.definite.contains(word);
        this.past = lists.pastForms.contains(word);
        this.firstName = lists.firstNames.contains(word);
        this.particle = lists.particles.contains(word);
    }

    /** What is said of a word that is on no list. */
    static Listed nothing(TokenLists lists) {
        return new Listed("", lists);
    }

    /** All words of all lists, so that one look tells what each list says. */
    static WordList<Listed> all(TokenLists lists) {
        Set<String> words = new LinkedHashSet<>();
        for (WordList<?> list : lists.ofWholeWords()) {
            words.addAll(list.words());
        }
        return WordList.of(words, word -> new Listed(word, lists));
    }
}
