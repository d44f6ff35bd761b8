package wortlaut.enrich.language.grammar;

/**
 * The traits of a language that rules ask for. Each is off until a language says that it has it, so that one whose grammar nobody wrote
 * gets what needs none, and no rule of another language. Words are given as {@code Document.word} has them, in whatever case.
 */
public interface Grammar {
    /** The grammar of a BCP 47 primary tag; {@link Plain} where nobody wrote one. */
    static Grammar of(String tag) {
        return switch (tag) {
            case "de" -> new German();
            case "en" -> new English();
            default -> new Plain();
        };
    }

    /** Whether sentences can be read, so that speech without marks is looked for. */
    default boolean readsSentences() {
        return false;
    }

    // How it is written

    /** Whether every noun has a capital, so that one within a sentence is no sign of a name. */
    default boolean capitalisesNouns() {
        return false;
    }

    /** Whether the words of a book's or film's title have capitals, so that small letters show that marks hold none. */
    default boolean capitalisesTitles() {
        return false;
    }

    /** Whether commas always set clauses off: "Kern sagte, dass …", and never stand between a subject and its verb. */
    default boolean setsOffClauses() {
        return false;
    }

    /** Whether the comma behind a quote stands within its marks: “…,” said Kern. */
    default boolean putsCommaInMarks() {
        return false;
    }

    /** Whether a colon leads from whoever does something to their words: "Kern hob die Hand: „…“". */
    default boolean putsColonBeforeSpeech() {
        return false;
    }

    // How words are built

    /** Whether words are joined into one, whose last part says what it is: "Regierungssprecher". */
    default boolean formsCompounds() {
        return false;
    }

    /** Whether articles, adjectives and nouns have cases. */
    default boolean inflectsNouns() {
        return false;
    }

    /** Whether a role says by its form whether a man or a woman has it: "Minister", "Ministerin". */
    default boolean showsGenderInRoles() {
        return false;
    }

    /** Whether a noun for a person is a woman's by its ending. */
    default boolean isFeminine(String word) {
        return false;
    }

    /** Whether a noun may stand for several by its ending. */
    default boolean isPlural(String word) {
        return false;
    }

    /** Whether an adjective used as a noun is in another case than the nominative, or plural: "58-Jährigen". */
    default boolean isObliqueAdjective(String word) {
        return false;
    }

    /** A noun in small letters without the endings of its cases; the word itself where it has none. */
    default String withoutCase(String word) {
        return word;
    }

    /** What a word's ending says of its being an adjective. */
    default AdjectiveForm adjective(String word) {
        return AdjectiveForm.STRONG;
    }

    /** Whether a word is an adverb by its ending. */
    default boolean isAdverb(String word) {
        return false;
    }

    /** Whether a word is the preposition that does a genitive's work: "of". */
    default boolean isGenitivePreposition(String word) {
        return false;
    }

    /** Whether a determiner may stand without its noun: "both". */
    default boolean isFreeDeterminer(String word) {
        return false;
    }

    /** Whether a word negates the infinitive behind it: "not to". */
    default boolean isNegation(String word) {
        return false;
    }

    // How verbs are built

    /** Whether a word ends as past participles do, among others. */
    default boolean endsLikeParticiple(String word) {
        return false;
    }

    /** Whether a word begins as past participles do, among others: "gesagt". */
    default boolean beginsLikeParticiple(String word) {
        return false;
    }

    /** Whether a word has the form of a regular verb in the past. */
    default boolean isRegularPast(String word) {
        return false;
    }

    /** Whether a word is a verb's form in -ing. */
    default boolean isGerund(String word) {
        return false;
    }

    /** Whether a word is no finite verb by its form: a participle, a gerund, an adverb. */
    default boolean isNeverFinite(String word) {
        return false;
    }

    /** Whether a finite verb's form is that of the plural. */
    default boolean isPluralVerb(String word) {
        return false;
    }

    /** Whether a word ends as infinitives do. */
    default boolean endsLikeInfinitive(String word) {
        return false;
    }

    /** Whether a word is the mark before an infinitive. */
    default boolean isInfinitiveMark(String word) {
        return false;
    }

    /** Where a verb holds the mark of its infinitive, from that index on: 6 for "zurückzuziehen"; -1 where it holds none. */
    default int infinitiveMarkIn(String word, int from) {
        return -1;
    }

    /** Whether a word is "I", whose verb may look as reported speech does. */
    default boolean isI(String word) {
        return false;
    }

    /** Whether the first person of a verb has this form in any mood: "stehe". */
    default boolean isFirstPersonOfAnyMood(String verb) {
        return false;
    }

    /** Whether a verb behind a pronoun of the third person is in the mood of reported speech by its form: "er binde". */
    default boolean isReportedForm(String verb) {
        return false;
    }

    // How sentences are built

    /** Whether a verb in the mood of reported speech says by itself that somebody's words are told. */
    default boolean marksReportedSpeech() {
        return false;
    }

    /** Whether the verb ends a subordinate clause: "der als Kritiker gilt". */
    default boolean endsClausesWithVerb() {
        return false;
    }

    /** Whether a main clause's auxiliary and participle stand apart, at both ends of what belongs to them: "hat Kern gestern erklärt". */
    default boolean partsVerbs() {
        return false;
    }

    /** Whether the verb is a main clause's second part whatever comes first, so that its subject may follow: "Am Abend sagte Kern". */
    default boolean putsVerbSecond() {
        return false;
    }

    /** Whether the subject comes before its verb: “…,” the driver said. */
    default boolean putsSubjectFirst() {
        return false;
    }
}
