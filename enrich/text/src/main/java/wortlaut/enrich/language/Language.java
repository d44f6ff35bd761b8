package wortlaut.enrich.language;

import java.util.Properties;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.document.WordList;
import wortlaut.events.EntityType;

/** What is known of a language: the words and settings of its folder. Immutable; loaded once by {@link Languages}. */
public final class Language {
    private static final String COMMON = "common";
    private static final String CONFIDENCE = "confidence";
    private static final String AND = "and";
    private static final int SHORTEST_ROLE = 4;
    private static final int LONGEST_ROLE = 24;
    private static final int LONGEST_INFLECTION = 2;
    private static final int SHORTEST_BODY = 3;
    private static final int SHORTEST_ADVERB = 6;
    private static final int SHORTEST_ENDING = 3;
    private static final int SHORTEST_PAST = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_ENDING = 5;

    private final String tag;
    private final Properties settings;
    private final TokenRules tokenRules;
    private final WordList wordClasses;
    private final WordList pronouns;
    private final WordList roles;
    private final WordList cues;
    private final WordList notions;
    private final WordList subjunctives;
    private final WordList links;
    private final WordList reporting;
    private final WordList sourceNouns;
    private final WordList times;
    private final WordList bodies;
    private final WordList clauses;
    private final WordList addressees;
    private final WordList adverbEndings;
    private final WordList interviews;
    private final WordList reportingVerbs;
    private final WordList definite;
    private final WordList numbers;
    private final WordList titles;
    private final WordList pastForms;
    private final WordList separable;
    private final WordList firstNames;
    private final WordList nameEndings;
    private final WordList particles;
    private final WordList knownNames;
    private final Naming naming;
    private final Nominatives nominatives;
    private final Descriptions descriptions;
    private final QuoteWeights quoteWeights;
    private final SubjectWeights subjectWeights;
    private final Calibration calibration;
    private final boolean capitalisesNouns;

    private Language(String tag, LanguageFolder folder, Calibration calibration) {
        this.tag = tag;
        LanguageFolder common = new LanguageFolder(COMMON);
        this.settings = folder.settings(common.settings(null));
        this.wordClasses = folder.words("word-classes");
        this.tokenRules = new TokenRules(
                folder.words("abbreviations"),
                folder.words("months"),
                folder.words("ordinal-contexts"),
                wordClasses,
                flag("splits-clitics"),
                flag("ordinal-dot"));
        this.pronouns = folder.words("pronouns");
        this.roles = folder.words("roles");
        this.cues = WordList.of(CueEntries.merged(folder.entries("cues")));
        this.links = folder.words("links");
        this.reporting = folder.words("reporting");
        this.times = folder.words("times");
        this.bodies = folder.words("bodies");
        this.clauses = folder.words("clauses");
        this.addressees = folder.words("addressees");
        this.adverbEndings = folder.words("adverb-endings");
        this.definite = folder.words("definite-articles");
        this.numbers = folder.words("numbers");
        this.pastForms = folder.words("past-forms");
        this.separable = folder.words("separable");
        this.titles = folder.words("titles");
        this.interviews = folder.words("interviews");
        this.sourceNouns = folder.words("source-nouns");
        this.reportingVerbs = WordList.of(CueEntries.merged(folder.entries("reporting-verbs")));
        this.notions = folder.words("notions");
        this.subjunctives = folder.words("subjunctives");
        this.firstNames = common.words("first-names");
        this.nameEndings = common.words("first-name-endings");
        this.particles = common.words("name-particles");
        this.knownNames = folder.words("names");
        this.naming = new Naming(folder, common, flag("genitive-s"));
        this.nominatives = new Nominatives(folder, roles, naming);
        this.descriptions = new Descriptions(folder);
        this.quoteWeights = new QuoteWeights(settings);
        this.subjectWeights = SubjectWeights.of(settings);
        this.calibration = calibration;
        this.capitalisesNouns = flag("capitalises-nouns");
    }

    static Language load(String tag) {
        LanguageFolder folder = new LanguageFolder(tag);
        return new Language(tag, folder, Calibration.of(folder.properties(CONFIDENCE, null)));
    }

    /** One whose rules' confidences are stated as they are: what a calibration is fitted on. */
    static Language uncalibrated(String tag) {
        return new Language(tag, new LanguageFolder(tag), Calibration.NONE);
    }

    private boolean flag(String key) {
        return Boolean.parseBoolean(settings.getProperty(key));
    }

    /** The language's BCP 47 primary tag; {@code und} for an unknown one. */
    public String tag() {
        return tag;
    }

    /** The name of the language's model; null if it has none. */
    public String model() {
        return settings.getProperty("model");
    }

    /** Whether names and speakers are looked for, rather than quotation marks alone. */
    public boolean hasModel() {
        return model() != null;
    }

    /** Whether every noun starts with a capital letter, as in German. */
    public boolean capitalisesNouns() {
        return capitalisesNouns;
    }

    public TokenRules tokenRules() {
        return tokenRules;
    }

    /** The closed class of a token. */
    public WordClass classOf(Document document, int token) {
        return WordClass.of(document.value(wordClasses, token));
    }

    /** The gender of a pronoun that may stand for a speaker; null for any other token. */
    public Gender pronoun(Document document, int token) {
        String gender = document.value(pronouns, token);
        return gender == null ? null : Gender.of(gender);
    }

    /** The number that a determiner or numeral gives its phrase. */
    public GrammaticalNumber number(Document document, int token) {
        String number = document.value(numbers, token);
        return number == null ? GrammaticalNumber.UNKNOWN : GrammaticalNumber.valueOf(number);
    }

    /** Whether a token is the article of what is known: "der", "the". */
    public boolean isDefinite(Document document, int token) {
        return document.in(definite, token);
    }

    /**
     * The gender of a title or role such as "Ministerin", of compounds such as "Regierungssprecher" too; null for any other token.
     */
    public Gender role(Document document, int token) {
        return role(document.word(token));
    }

    /** The same for a word. */
    public Gender role(String given) {
        String word = withoutGenderForm(given);
        Gender role = role(word, word.length());
        for (int cut = 1; role == null && cut <= LONGEST_INFLECTION && hasInflection(word, cut); cut++) {
            role = role(word, word.length() - cut);
        }
        return role;
    }

    /** "Sprecher*in", "Ärzt:innen": a role of any gender and nobody's name. */
    public boolean isGenderForm(Document document, int token) {
        String word = document.word(token);
        return withoutGenderForm(word).length() < word.length();
    }

    /** "Sprecher" of "Sprecher*in", "Sprecher:innen", "Sprecher_in": the sign stands before "in". */
    private String withoutGenderForm(String word) {
        int sign = capitalisesNouns()
                ? Math.max(word.lastIndexOf("*in"), Math.max(word.lastIndexOf(":in"), word.lastIndexOf("_in")))
                : -1;
        return sign > 0 ? word.substring(0, sign) : word;
    }

    /** "Präsidenten", "Ministers": the role's other cases. */
    private boolean hasInflection(String word, int cut) {
        return capitalisesNouns()
                && word.length() > SHORTEST_ROLE + cut
                && "ens".indexOf(word.charAt(word.length() - cut)) >= 0;
    }

    private Gender role(String word, int end) {
        String gender = roles.ending(word, end, Math.min(SHORTEST_ROLE, end), LONGEST_ROLE);
        return gender == null ? null : Gender.of(gender);
    }

    /**
     * What a token is as a cue: kinds parted by a space, each with {@code +word} where it needs that word after it; null for no cue.
     */
    public String cue(Document document, int token) {
        return document.value(cues, token);
    }

    /** What words like "Titel" or "Worten" say about the marks after them; null for other words. */
    public String notion(Document document, int token) {
        return document.value(notions, token);
    }

    /** Whether a token is the English genitive 's, which goes on with a phrase. */
    public boolean isClitic(Document document, int token) {
        return tokenRules.splitsClitics()
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
    public boolean isLink(Document document, int token, boolean afterPerson) {
        String link = document.value(links, token);
        return link != null && !link.equals(AND) && (!afterPerson || link.equals("person"));
    }

    /** Whether a token joins two who do something together: "Ada Kern und Leo Fuhr". */
    public boolean isAnd(Document document, int token) {
        return AND.equals(document.value(links, token));
    }

    /** What a token is to reported speech, as the language's {@code reporting.txt} says; null for other words. */
    public String reporting(Document document, int token) {
        return document.value(reporting, token);
    }

    /**
     * What makes a token a verb such as "forderte", whose sentence says that somebody spoke even without the words: parted by a space, each
     * with {@code +word} where it needs that word after it; null for other words.
     */
    public String reportingVerb(Document document, int token) {
        return document.value(reportingVerbs, token);
    }

    /** Whether a token is a noun such as "Angaben" that names a source behind "nach", or in German a compound with one. */
    public boolean isSourceNoun(Document document, int token) {
        return endsWith(sourceNouns, document.word(token), SHORTEST_ROLE)
                && (document.isCapitalised(token) || !capitalisesNouns());
    }

    /** Whether a token is a noun of time such as "Woche" or "Friday", which says when and never who. */
    public boolean isTime(Document document, int token) {
        return document.in(times, token);
    }

    /** What a token shows of how its clause is built, as the language's {@code clauses.txt} says; null for other words. */
    public String clause(Document document, int token) {
        return document.value(clauses, token);
    }

    /** How a token leads to whom words are said, as the language's {@code addressees.txt} says; null for other words. */
    public String addressing(Document document, int token) {
        return document.value(addressees, token);
    }

    /** What a token is to an interview, as the language's {@code interviews.txt} says; null for other words. */
    public String interview(Document document, int token) {
        return document.value(interviews, token);
    }

    /** Whether a token is this, perhaps among other things, to an interview. */
    public boolean isInterview(Document document, int token, String kind) {
        String kinds = interview(document, token);
        return kinds != null && (kinds.equals(kind) || kinds.startsWith(kind + " ") || kinds.endsWith(" " + kind));
    }

    /** Whether a word in small letters may be a verb in the past by its form: "muttered", "spat"; never in a language without the setting. */
    public boolean isPastForm(Document document, int token) {
        String ending = settings.getProperty("past-ending");
        if (ending == null || !Character.isLowerCase(document.first(token))) {
            return false;
        }
        String word = document.word(token);
        boolean regular = word.length() >= SHORTEST_PAST && word.endsWith(ending) && !word.endsWith("eed");
        return regular || document.in(pastForms, token);
    }

    /** Whether a verb's form may be a past participle: "genannt", "named". */
    public boolean isParticiple(Document document, int token) {
        String word = document.word(token);
        return capitalisesNouns() ? word.endsWith("t") || word.endsWith("en") : word.endsWith("d");
    }

    /** "zurückzuziehen": whether a token is an infinitive that holds its "zu" behind one of the separable parts of the list. */
    public boolean isInfinitiveWithZu(Document document, int token) {
        String word = document.word(token);
        if (!word.endsWith("n") || Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int zu = word.indexOf("zu", 2);
                zu > 0 && zu + SHORTEST_ROLE < word.length();
                zu = word.indexOf("zu", zu + 1)) {
            if (separable.value(word, 0, zu) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a noun such as "Behörde" that names a body that speaks, or in German a compound with one. */
    public boolean isBody(Document document, int token) {
        return endsWith(bodies, document.word(token), SHORTEST_BODY);
    }

    /** Whether a capitalised word alone at the start of a sentence is an adverb by its ending rather than a noun: "Ursprünglich". */
    public boolean isAdverbLike(Document document, int token) {
        String word = document.word(token);
        return word.length() > SHORTEST_ADVERB
                && endsWith(adverbEndings, word, SHORTEST_ENDING)
                && role(document, token) == null;
    }

    private boolean endsWith(WordList list, String word, int shortest) {
        int length = word.length();
        return capitalisesNouns()
                ? list.ending(word, length, Math.min(shortest, length), LONGEST_ROLE) != null
                : list.contains(word);
    }

    /** Whether a token is a verb in the mood of reported speech. */
    public boolean isSubjunctive(Document document, int token) {
        return !isNoun(document, token) && document.in(subjunctives, token);
    }

    /** Whether a token is a verb in a mood that marks reported speech by itself: German "sei", but not "wäre". */
    public boolean isReportedMood(Document document, int token) {
        return !isNoun(document, token) && "reported".equals(document.value(subjunctives, token));
    }

    /** "die Suche": what has a capital is no verb where nouns have one. */
    private boolean isNoun(Document document, int token) {
        return capitalisesNouns() && document.isCapitalised(token);
    }

    /** Whether a token is a part of a title before a name, such as "Dipl." or "a.", that is none of the name. */
    public boolean isTitle(Document document, int token) {
        return document.in(titles, token);
    }

    /** Whether a token is such a part that only follows another or a role: "rer.", "D.". */
    public boolean isTitleTail(Document document, int token) {
        return "tail".equals(document.value(titles, token));
    }

    /** Whether a token is a known first name; its gender may still be unknown. */
    public boolean isFirstName(Document document, int token) {
        return document.value(firstNames, token) != null;
    }

    /** The gender that goes with a first name, by the list or else by how it ends: "Oyunbileg" is unknown, "Mareika" a woman's. */
    public Gender firstNameGender(String name) {
        String listed = firstNames.value(name, 0, name.length());
        String ending = listed != null || name.length() <= SHORTEST_NAME
                ? null
                : nameEndings.ending(name, name.length(), 1, LONGEST_ENDING);
        return Gender.of(listed == null ? ending : listed);
    }

    /** Whether a token may stand between the parts of a name: "von", "bin", "de". */
    public boolean isParticle(Document document, int token) {
        return document.in(particles, token);
    }

    /** How names are inflected, written otherwise and shortened. */
    public Naming naming() {
        return naming;
    }

    /** How somebody named before is described. */
    public Descriptions descriptions() {
        return descriptions;
    }

    /** Whether the whole string is a known place or organisation. */
    public boolean isKnownName(String name) {
        return knownNames.contains(name);
    }

    /** Whether the whole string is a known place. */
    public boolean isKnownPlace(String name) {
        return EntityType.LOCATION.name().equals(knownNames.value(name, 0, name.length()));
    }

    /** How the rules' confidences become those that are stated; {@link Calibration#NONE} where nothing was fitted. */
    public Calibration calibration() {
        return calibration;
    }

    /** What stands in another case, in the nominative. */
    public Nominatives nominatives() {
        return nominatives;
    }

    /** What speaks for and against words in marks being a quote. */
    public QuoteWeights quoteWeights() {
        return quoteWeights;
    }

    /** What speaks for and against a phrase being whose cue a cue is. */
    public SubjectWeights subjectWeights() {
        return subjectWeights;
    }
}
