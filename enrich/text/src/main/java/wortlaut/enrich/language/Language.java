package wortlaut.enrich.language;

import java.util.Properties;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.document.TokenRules;
import wortlaut.enrich.document.WordList;
import wortlaut.enrich.language.grammar.Grammar;
import wortlaut.events.EntityType;

/** What is known of a language: the words and settings of its folder. Immutable; loaded once by {@link Languages}. */
public final class Language {
    private static final String COMMON = "common";
    private static final String CONFIDENCE = "confidence";
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_ENDING = 5;

    private final String tag;
    private final Properties settings;
    private final TokenLists lists;
    private final Roles roles;
    private final TokenRules tokenRules;
    private final WordList nameEndings;
    private final WordList knownNames;
    private final Naming naming;
    private final Nominatives nominatives;
    private final Descriptions descriptions;
    private final QuoteWeights quoteWeights;
    private final SubjectWeights subjectWeights;
    private final Calibration calibration;
    private final Grammar grammar;

    private Language(String tag, LanguageFolder folder, Calibration calibration) {
        this.tag = tag;
        LanguageFolder common = new LanguageFolder(COMMON);
        this.settings = folder.settings(common.settings(null));
        this.grammar = Grammar.of(tag);
        this.lists = new TokenLists(folder, common);
        this.roles = new Roles(lists.roles, grammar.inflectsNouns());
        this.tokenRules = new TokenRules(
                folder.words("abbreviations"),
                folder.words("months"),
                folder.words("ordinal-contexts"),
                lists.wordClasses,
                flag("splits-clitics"),
                flag("ordinal-dot"));
        this.nameEndings = common.words("first-name-endings");
        this.knownNames = folder.words("names");
        this.naming = new Naming(folder, common, flag("genitive-s"));
        this.nominatives = new Nominatives(folder, lists.roles, naming);
        this.descriptions = new Descriptions(folder);
        this.quoteWeights = new QuoteWeights(settings);
        this.subjectWeights = SubjectWeights.of(settings);
        this.calibration = calibration;
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

    /** How it builds words and sentences. */
    public Grammar grammar() {
        return grammar;
    }

    public TokenRules tokenRules() {
        return tokenRules;
    }

    /** What tokens are looked up in. */
    TokenLists lists() {
        return lists;
    }

    Roles roles() {
        return roles;
    }

    /** The gender of a title or role such as "Ministerin", of compounds and other cases too; null for any other word. */
    public Gender role(String word) {
        return roles.of(word);
    }

    /** The gender that goes with a first name, by the list or else by how it ends: "Oyunbileg" is unknown, "Mareika" a woman's. */
    public Gender firstNameGender(String name) {
        String listed = lists.firstNames.value(name, 0, name.length());
        String ending = listed != null || name.length() <= SHORTEST_NAME
                ? null
                : nameEndings.ending(name, name.length(), 1, LONGEST_ENDING);
        return Gender.of(listed == null ? ending : listed);
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
