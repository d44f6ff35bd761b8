package wortlaut.enrich.language;

import java.util.List;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.word.AddressingWord;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.InterviewWord;
import wortlaut.enrich.language.word.LinkWord;
import wortlaut.enrich.language.word.Mood;
import wortlaut.enrich.language.word.Notion;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.language.word.TitlePart;

/** The lists of a language in which {@link Passage} looks tokens up; each list's file says at its top what its words are. */
final class TokenLists {
    final WordList<WordClass> wordClasses;
    final WordList<Gender> pronouns;
    final WordList<Gender> roles;
    final WordList<List<CueForm>> cues;
    final WordList<Notion> notions;
    final WordList<Mood> subjunctives;
    final WordList<LinkWord> links;
    final WordList<ReportingWord> reporting;
    final WordList<Boolean> sourceNouns;
    final WordList<Boolean> times;
    final WordList<Boolean> bodies;
    final WordList<ClauseWord> clauses;
    final WordList<AddressingWord> addressees;
    final WordList<Boolean> adverbEndings;
    final WordList<InterviewWord> interviews;
    final WordList<List<CueForm>> reportingVerbs;
    final WordList<Boolean> definite;
    final WordList<GrammaticalNumber> numbers;
    final WordList<TitlePart> titles;
    final WordList<Boolean> pastForms;
    final WordList<Boolean> separable;
    final WordList<Gender> firstNames;
    final WordList<Boolean> particles;

    TokenLists(FolderReader folder, FolderReader common) {
        this.wordClasses = folder.words(LanguageFiles.WORD_CLASSES);
        this.pronouns = folder.words(LanguageFiles.PRONOUNS);
        this.roles = folder.words(LanguageFiles.ROLES);
        this.cues = CueEntries.read(folder, LanguageFiles.CUES, kind -> kind);
        this.notions = folder.words(LanguageFiles.NOTIONS);
        this.subjunctives = folder.words(LanguageFiles.SUBJUNCTIVES);
        this.links = folder.words(LanguageFiles.LINKS);
        this.reporting = folder.words(LanguageFiles.REPORTING);
        this.sourceNouns = folder.words(LanguageFiles.SOURCE_NOUNS);
        this.times = folder.words(LanguageFiles.TIMES);
        this.bodies = folder.words(LanguageFiles.BODIES);
        this.clauses = folder.words(LanguageFiles.CLAUSES);
        this.addressees = folder.words(LanguageFiles.ADDRESSEES);
        this.adverbEndings = folder.words(LanguageFiles.ADVERB_ENDINGS);
        this.interviews = folder.words(LanguageFiles.INTERVIEWS);
        this.reportingVerbs = CueEntries.read(folder, LanguageFiles.REPORTING_VERBS, listed -> null);
        this.definite = folder.words(LanguageFiles.DEFINITE_ARTICLES);
        this.numbers = folder.words(LanguageFiles.NUMBERS);
        this.titles = folder.words(LanguageFiles.TITLES);
        this.pastForms = folder.words(LanguageFiles.PAST_FORMS);
        this.separable = folder.words(LanguageFiles.SEPARABLE);
        this.firstNames = common.words(LanguageFiles.FIRST_NAMES);
        this.particles = common.words(LanguageFiles.NAME_PARTICLES);
    }

    /** The lists that are asked about whole words rather than about what words end with. */
    List<WordList<?>> ofWholeWords() {
        return List.of(
                wordClasses,
                pronouns,
                cues,
                notions,
                subjunctives,
                links,
                reporting,
                reportingVerbs,
                clauses,
                addressees,
                interviews,
                numbers,
                titles,
                times,
                definite,
                pastForms,
                firstNames,
                particles);
    }
}
