package wortlaut.enrich.language;

import java.util.Map;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.document.WordParts;
import wortlaut.enrich.language.data.DataFolder;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.data.Settings;
import wortlaut.enrich.language.grammar.Grammar;
import wortlaut.events.EntityType;
import wortlaut.events.WortlautException;

/** What is known of a language: the words and settings of its folder. Immutable; loaded once by {@link Languages}. */
public final class Language {
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_ENDING = 5;

    private final String tag;
    private final String model;
    private final TokenLists lists;
    private final Roles roles;
    private final Lexemes lexemes;
    private final TokenRules tokenRules;
    private final WordList<Gender> nameEndings;
    private final WordList<EntityType> knownNames;
    private final Naming naming;
    private final Nominatives nominatives;
    private final Descriptions descriptions;
    private final QuoteWeights quoteWeights;
    private final SubjectWeights subjectWeights;
    private final Map<String, SubjectWeights> eachSubjectWeight;
    private final Calibration calibration;
    private final Grammar grammar;
    private final boolean joinsInterrupted;

    private Language(String tag, LanguageData data, Calibration calibration) {
        FolderReader folder = data.folder();
        Settings settings = data.settings();
        this.tag = tag;
        this.model = data.model();
        this.grammar = Grammar.of(tag);
        this.lists = new TokenLists(folder, data.common());
        this.roles = new Roles(lists.roles, grammar.inflectsNouns());
        this.tokenRules = new TokenRules(
                folder.words(LanguageFiles.ABBREVIATIONS),
                folder.words(LanguageFiles.MONTHS),
                folder.words(LanguageFiles.ORDINAL_CONTEXTS),
                lists.wordClasses,
                new WordParts(
                        folder.words(LanguageFiles.ELISIONS),
                        folder.words(LanguageFiles.ENCLITICS),
                        settings.flag("splits-clitics")),
                settings.flag("ordinal-dot"));
        this.nameEndings = data.common().words(LanguageFiles.FIRST_NAME_ENDINGS);
        this.knownNames = folder.words(LanguageFiles.NAMES);
        this.naming = new Naming(folder, data.common(), settings.flag("genitive-s"));
        this.lexemes = new Lexemes(lists, roles, grammar, naming);
        this.nominatives = new Nominatives(folder, lists.roles, naming);
        this.descriptions = new Descriptions(folder);
        this.quoteWeights = new QuoteWeights(settings);
        this.joinsInterrupted = settings.flag("joins-interrupted");
        this.subjectWeights = SubjectWeights.of(settings);
        this.eachSubjectWeight = SubjectWeights.each(settings);
        this.calibration = calibration;
        data.check();
    }

    /**
     * The language of a folder on the class path.
     *
     * @throws WortlautException with all that is wrong with its files
     */
    static Language load(String tag) {
        return of(tag, LanguageData.onClassPath(tag), LanguageData.shared());
    }

    /** The language of a folder, with what all languages share in another; likewise. */
    static Language of(String tag, DataFolder files, DataFolder shared) {
        LanguageData data = LanguageData.of(files, shared);
        return new Language(tag, data, data.calibration());
    }

    /** One whose rules' confidences are stated as they are: what a calibration is fitted on. */
    static Language uncalibrated(String tag) {
        LanguageData data = LanguageData.of(LanguageData.onClassPath(tag), LanguageData.shared());
        data.calibration();
        return new Language(tag, data, Calibration.NONE);
    }

    /** A language that nothing is known of: it has rules but no words. */
    static Language unknown() {
        LanguageData data = LanguageData.ofNone(LanguageData.shared());
        return new Language(LanguageDetector.UNKNOWN, data, data.calibration());
    }

    /** The language's BCP 47 primary tag; {@code und} for an unknown one. */
    public String tag() {
        return tag;
    }

    /** The name of the language's model; null if it has none. */
    public String model() {
        return model;
    }

    /** Whether names are found by a trained model, rather than by lists. */
    public boolean hasModel() {
        return model != null;
    }

    /** Whether names are looked for at all: the language has a list of them. */
    public boolean findsNames() {
        return knownNames.size() > 0;
    }

    /** Whether speakers are looked for, rather than quotation marks alone: the language has words that announce speech. */
    public boolean findsSpeakers() {
        return lists.cues.size() > 0;
    }

    /** How it builds words and sentences. */
    public Grammar grammar() {
        return grammar;
    }

    public TokenRules tokenRules() {
        return tokenRules;
    }

    /** What the lists say of words. */
    Lexemes lexemes() {
        return lexemes;
    }

    /** The gender of a title or role such as "Ministerin", of compounds and other cases too; null for any other word. */
    public Gender role(String word) {
        return roles.of(word);
    }

    /** The gender that goes with a first name, by the list or else by how it ends: "Oyunbileg" is unknown, "Mareika" a woman's. */
    public Gender firstNameGender(String name) {
        Gender listed = lists.firstNames.value(name, 0, name.length());
        Gender ending = listed != null || name.length() <= SHORTEST_NAME
                ? null
                : nameEndings.ending(name, name.length(), 1, LONGEST_ENDING);
        Gender gender = listed == null ? ending : listed;
        return gender == null ? Gender.UNKNOWN : gender;
    }

    /** Whether the whole string is a known first name. */
    public boolean isFirstName(String name) {
        return lists.firstNames.contains(name);
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

    /** The type of the known name that a stretch of text is; null where it is none. */
    public EntityType knownName(String text, int start, int end) {
        return knownNames.value(text, start, end);
    }

    /** Whether the whole string is a known place. */
    public boolean isKnownPlace(String name) {
        return knownNames.value(name, 0, name.length()) == EntityType.LOCATION;
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

    /** Whether a quote that its attribution interrupts is one, as English annotators take it. */
    public boolean joinsInterrupted() {
        return joinsInterrupted;
    }

    /** What speaks for and against a phrase being whose cue a cue is. */
    public SubjectWeights subjectWeights() {
        return subjectWeights;
    }

    /** Each of these by its name, with all others 0: to tell what gave a phrase its score. */
    public Map<String, SubjectWeights> eachSubjectWeight() {
        return eachSubjectWeight;
    }
}
