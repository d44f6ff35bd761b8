package wortlaut.enrich.language;

import java.util.List;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.grammar.Grammar;
import wortlaut.enrich.language.word.AddressingWord;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.InterviewWord;
import wortlaut.enrich.language.word.LinkWord;
import wortlaut.enrich.language.word.Mood;
import wortlaut.enrich.language.word.Notion;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.language.word.TitlePart;

/** What the lists and the grammar of a language say of a word, wherever it stands. Immutable; what a list doesn't have is null. */
final class Lexeme {
    private static final int SHORTEST_NOUN = 4;
    private static final int SHORTEST_BODY = 3;
    private static final int SHORTEST_ADVERB = 6;
    private static final int SHORTEST_ENDING = 3;
    private static final int SHORTEST_PAST = 4;
    private static final int LONGEST = 24;

    final String word;
    final WordClass wordClass;
    final Gender pronoun;
    final Gender role;
    final boolean genderForm;
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
    final boolean sourceNoun;
    final boolean time;
    final boolean body;
    final boolean adverbLike;
    final boolean definite;
    final boolean past;
    final boolean participle;
    final boolean infinitiveWithMark;
    final boolean firstName;
    final boolean particle;

    /** @param word in normal form, in its own case */
    Lexeme(String word, TokenLists lists, Roles roles, Grammar grammar) {
        this.word = word;
        WordClass closed = lists.wordClasses.get(word);
        this.wordClass = closed == null ? WordClass.OPEN : closed;
        this.pronoun = lists.pronouns.get(word);
        this.role = roles.of(word);
        this.genderForm = roles.isGenderForm(word);
        this.cue = lists.cues.get(word);
        this.notion = lists.notions.get(word);
        this.mood = lists.subjunctives.get(word);
        this.link = lists.links.get(word);
        this.reporting = lists.reporting.get(word);
        this.reportingVerb = lists.reportingVerbs.get(word);
        this.clause = lists.clauses.get(word);
        this.addressing = lists.addressees.get(word);
        this.interview = lists.interviews.get(word);
        GrammaticalNumber listed = lists.numbers.get(word);
        this.number = listed == null ? GrammaticalNumber.UNKNOWN : listed;
        this.title = lists.titles.get(word);
        this.sourceNoun = endsWith(lists.sourceNouns, word, SHORTEST_NOUN, grammar);
        this.time = lists.times.contains(word);
        this.body = endsWith(lists.bodies, word, SHORTEST_BODY, grammar);
        this.adverbLike = word.length() > SHORTEST_ADVERB
                && endsWith(lists.adverbEndings, word, SHORTEST_ENDING, grammar)
                && role == null;
        this.definite = lists.definite.contains(word);
        boolean regular = word.length() >= SHORTEST_PAST && grammar.isRegularPast(word) && !word.endsWith("eed");
        this.past = regular || lists.pastForms.contains(word);
        this.participle = grammar.endsLikeParticiple(word);
        this.infinitiveWithMark = hasMark(word, lists.separable, grammar);
        this.firstName = lists.firstNames.contains(word);
        this.particle = lists.particles.contains(word);
    }

    /** Whether a word is on a list, in a language with compounds also as the last part of one. */
    private static boolean endsWith(WordList<?> list, String word, int shortest, Grammar grammar) {
        int length = word.length();
        return grammar.formsCompounds()
                ? list.ending(word, length, Math.min(shortest, length), LONGEST) != null
                : list.contains(word);
    }

    /** "zurückzuziehen": an infinitive that holds its "zu" behind one of the separable parts of the list. */
    private static boolean hasMark(String word, WordList<?> separable, Grammar grammar) {
        if (!grammar.endsLikeInfinitive(word) || Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int mark = grammar.infinitiveMarkIn(word, 2);
                mark > 0 && mark + SHORTEST_NOUN < word.length();
                mark = grammar.infinitiveMarkIn(word, mark + 1)) {
            if (separable.value(word, 0, mark) != null) {
                return true;
            }
        }
        return false;
    }
}
