package wortlaut.enrich.language;

import wortlaut.enrich.document.WordList;

/** The lists of a language in which {@link Passage} looks tokens up; each list's file says at its top what its words are. */
final class TokenLists {
    final WordList wordClasses;
    final WordList pronouns;
    final WordList roles;
    final WordList cues;
    final WordList notions;
    final WordList subjunctives;
    final WordList links;
    final WordList reporting;
    final WordList sourceNouns;
    final WordList times;
    final WordList bodies;
    final WordList clauses;
    final WordList addressees;
    final WordList adverbEndings;
    final WordList interviews;
    final WordList reportingVerbs;
    final WordList definite;
    final WordList numbers;
    final WordList titles;
    final WordList pastForms;
    final WordList separable;
    final WordList firstNames;
    final WordList particles;

    TokenLists(LanguageFolder folder, LanguageFolder common) {
        this.wordClasses = folder.words("word-classes");
        this.pronouns = folder.words("pronouns");
        this.roles = folder.words("roles");
        this.cues = WordList.of(CueEntries.merged(folder.entries("cues")));
        this.notions = folder.words("notions");
        this.subjunctives = folder.words("subjunctives");
        this.links = folder.words("links");
        this.reporting = folder.words("reporting");
        this.sourceNouns = folder.words("source-nouns");
        this.times = folder.words("times");
        this.bodies = folder.words("bodies");
        this.clauses = folder.words("clauses");
        this.addressees = folder.words("addressees");
        this.adverbEndings = folder.words("adverb-endings");
        this.interviews = folder.words("interviews");
        this.reportingVerbs = WordList.of(CueEntries.merged(folder.entries("reporting-verbs")));
        this.definite = folder.words("definite-articles");
        this.numbers = folder.words("numbers");
        this.titles = folder.words("titles");
        this.pastForms = folder.words("past-forms");
        this.separable = folder.words("separable");
        this.firstNames = common.words("first-names");
        this.particles = common.words("name-particles");
    }
}
