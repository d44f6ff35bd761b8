package wortlaut.enrich.language;

import java.util.List;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
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

/**
 * A document in its language: what the rules keep asking of its tokens, each computed once. Tokens are numbered from 0; offsets into the
 * text are the document's.
 */
public final class Passage {
    private final Document document;
    private final Language language;
    private final Grammar grammar;
    private final Lexeme[] lexemes;
    private final int[] paragraphs;

    private Passage(Document document, Language language) {
        this.document = document;
        this.language = language;
        this.grammar = language.grammar();
        this.lexemes = new Lexeme[document.tokens()];
        this.paragraphs = new int[lexemes.length];
        List<CharSpan> all = document.paragraphs();
        int paragraph = 0;
        int next = 0;
        for (int token = 0; token < lexemes.length; token++) {
            lexemes[token] = language.lexemes().of(document, token);
            if (document.start(token) >= next) {
                paragraph = document.paragraphOf(document.start(token));
                next = paragraph + 1 < all.size() ? all.get(paragraph + 1).start() : Integer.MAX_VALUE;
            }
            paragraphs[token] = paragraph;
        }
    }

    /** What is known of a token's word; a look at it is a step, as every look at a token is. */
    private Lexeme at(int token) {
        document.budget().charge(1);
        return lexemes[token];
    }

    /** Reads a document in a language; both must have the same rules for tokens. */
    public static Passage of(Document document, Language language) {
        return new Passage(document, language);
    }

    /** The text, its tokens and sentences. */
    public Document document() {
        return document;
    }

    /** The language with its lists. */
    public Language language() {
        return language;
    }

    /** The traits of the language. */
    public Grammar grammar() {
        return grammar;
    }

    /** The closed class of a token. */
    public WordClass classOf(int token) {
        return lexemes[token].listed.wordClass;
    }

    /** A token as a word: {@link Document#word}, kept. */
    public String word(int token) {
        return at(token).word;
    }

    /** The number of the paragraph that a token lies in. */
    public int paragraphOf(int token) {
        return paragraphs[token];
    }

    /** Whether a token is the first of a paragraph that is not the text's first. */
    public boolean startsParagraph(int token) {
        return isBreak(token - 1, token);
    }

    /** Whether a paragraph begins between two tokens, the second the later one. */
    public boolean isBreak(int before, int token) {
        return paragraphs[token] != paragraphs[before];
    }

    /** The gender of a pronoun that may stand for a speaker; null for any other token. */
    public Gender pronoun(int token) {
        return at(token).listed.pronoun;
    }

    /** The number that a determiner or numeral gives its phrase. */
    public GrammaticalNumber number(int token) {
        return at(token).listed.number;
    }

    /** Whether a token is the article of what is known: "der", "the". */
    public boolean isDefinite(int token) {
        return at(token).listed.definite;
    }

    /**
     * The gender of a title or role such as "Ministerin", of compounds such as "Regierungssprecher" too; null for any other token.
     */
    public Gender role(int token) {
        return at(token).role;
    }

    /** "Sprecher*in", "Ärzt:innen": a role of any gender and nobody's name. */
    public boolean isGenderForm(int token) {
        return at(token).genderForm;
    }

    /**
     * What a token may be as a cue, the forms that need another word first; null for no cue.
     */
    public List<CueForm> cue(int token) {
        return at(token).listed.cue;
    }

    /** What words like "Titel" or "Worten" say about the marks after them; null for other words. */
    public Notion notion(int token) {
        return at(token).listed.notion;
    }

    /** Whether a token is the English genitive 's, which goes on with a phrase. */
    public boolean isClitic(int token) {
        return language.tokenRules().splitsClitics()
                && token >= 0
                && document.end(token) - document.start(token) == 2
                && document.first(token) != 'n'
                && !Character.isLetter(document.first(token))
                && document.token(token).endsWith("s");
    }

    /**
     * Whether a token ties what follows to the noun before it: "der Sprecher der Polizei", "von der Partei". After a person's name a
     * determiner does not: "sagte Kaya der Zeitung".
     */
    public boolean isLink(int token, boolean afterPerson) {
        LinkWord link = at(token).listed.link;
        return link == LinkWord.PERSON || (!afterPerson && link == LinkWord.NOUN);
    }

    /** Whether a token joins two who do something together: "Ada Kern und Leo Fuhr". */
    public boolean isAnd(int token) {
        return at(token).listed.link == LinkWord.AND;
    }

    /** What a token is to reported speech, as the language's {@code reporting.txt} says; null for other words. */
    public ReportingWord reporting(int token) {
        return at(token).listed.reporting;
    }

    /**
     * The forms in which a token is a verb such as "forderte", whose sentence says that somebody spoke even without the words; null for other words.
     */
    public List<CueForm> reportingVerb(int token) {
        return at(token).listed.reportingVerb;
    }

    /** Whether a token is a noun such as "Angaben" that names a source behind "nach", or in German a compound with one. */
    public boolean isSourceNoun(int token) {
        return at(token).sourceNoun && mayBeNoun(token);
    }

    /** Whether a token's letters let it be a noun: a capital, where nouns have one. */
    public boolean mayBeNoun(int token) {
        return document.isCapitalised(token) || !grammar.capitalisesNouns();
    }

    /** Whether a token is a noun of time such as "Woche" or "Friday", which says when and never who. */
    public boolean isTime(int token) {
        return at(token).listed.time;
    }

    /** What a token shows of how its clause is built, as the language's {@code clauses.txt} says; null for other words. */
    public ClauseWord clause(int token) {
        return at(token).listed.clause;
    }

    /** How a token leads to whom words are said, as the language's {@code addressees.txt} says; null for other words. */
    public AddressingWord addressing(int token) {
        return at(token).listed.addressing;
    }

    /** What a token is to an interview, as the language's {@code interviews.txt} says; null for other words. */
    public InterviewWord interview(int token) {
        return at(token).listed.interview;
    }

    /** Whether a token is this, perhaps among other things, to an interview. */
    public boolean isInterview(int token, InterviewWord kind) {
        InterviewWord word = interview(token);
        return word != null && word.is(kind);
    }

    /** Whether a token is the name of a firm that needs no context or, where names have a genitive, may be its genitive. */
    public boolean isKnownFirm(int token) {
        return at(token).firm;
    }

    /** Whether a word in small letters may be a verb in the past by its form: "muttered", "spat"; never where no ending tells. */
    public boolean isPastForm(int token) {
        return Character.isLowerCase(document.first(token)) && at(token).past;
    }

    /** Whether a verb's form may be a past participle: "genannt", "named". */
    public boolean isParticiple(int token) {
        return at(token).participle;
    }

    /** "zurückzuziehen": whether a token is an infinitive that holds its "zu" behind one of the separable parts of the list. */
    public boolean isInfinitiveWithZu(int token) {
        return at(token).infinitiveWithMark;
    }

    /** Whether a token is a noun such as "Behörde" that names a body that speaks, or in German a compound with one. */
    public boolean isBody(int token) {
        return at(token).body;
    }

    /** Whether a capitalised word alone at the start of a sentence is an adverb by its ending rather than a noun: "Ursprünglich". */
    public boolean isAdverbLike(int token) {
        return at(token).adverbLike;
    }

    /** Whether a token is a verb in the mood of reported speech. */
    public boolean isSubjunctive(int token) {
        return !isNoun(token) && at(token).listed.mood != null;
    }

    /** Whether a token is a verb in a mood that marks reported speech by itself: German "sei", but not "wäre". */
    public boolean isReportedMood(int token) {
        return !isNoun(token) && at(token).listed.mood == Mood.REPORTED;
    }

    /** Whether a token is a part of a title before a name, such as "Dipl." or "a.", that is none of the name. */
    public boolean isTitle(int token) {
        return at(token).listed.title != null;
    }

    /** Whether a token is such a part that only follows another or a role: "rer.", "D.". */
    public boolean isTitleTail(int token) {
        return at(token).listed.title == TitlePart.TAIL;
    }

    /** Whether a token is a known first name; its gender may still be unknown. */
    public boolean isFirstName(int token) {
        return at(token).listed.firstName;
    }

    /** Whether a token may stand between the parts of a name: "von", "bin", "de". */
    public boolean isParticle(int token) {
        return at(token).listed.particle;
    }

    /** "die Suche": what has a capital is no verb where nouns have one. */
    private boolean isNoun(int token) {
        return grammar.capitalisesNouns() && document.isCapitalised(token);
    }
}
