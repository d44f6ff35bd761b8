package wortlaut.enrich.language;

import static wortlaut.enrich.language.data.ListType.Need.CORE;
import static wortlaut.enrich.language.data.ListType.Need.DECLARED;
import static wortlaut.enrich.language.data.ListType.Need.EVERY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.enrich.document.Abbreviation;
import wortlaut.enrich.language.data.ListType;
import wortlaut.enrich.language.word.AddressingWord;
import wortlaut.enrich.language.word.AdjectivePart;
import wortlaut.enrich.language.word.ArticleForm;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CourtesyWord;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.DescriptionWord;
import wortlaut.enrich.language.word.FirmWord;
import wortlaut.enrich.language.word.InterviewWord;
import wortlaut.enrich.language.word.LinkWord;
import wortlaut.enrich.language.word.Mood;
import wortlaut.enrich.language.word.NominativeWord;
import wortlaut.enrich.language.word.Notion;
import wortlaut.enrich.language.word.NounKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.language.word.TitlePart;
import wortlaut.events.EntityType;

/** The files that a language's folder may have, what each holds and who needs it; the top of each file says what its words are. */
final class LanguageFiles {
    /** Genders in lists of people's names and roles, which are long. */
    private static final Map<String, Gender> GENDERS = genders();

    static final ListType<Boolean> FUNCTION_WORDS = ListType.words("function-words", EVERY);

    static final ListType<Abbreviation> ABBREVIATIONS = ListType.of("abbreviations", CORE, Abbreviation.class);
    static final ListType<AddressingWord> ADDRESSEES = ListType.of("addressees", CORE, AddressingWord.class);
    static final ListType<Boolean> BODIES = ListType.words("bodies", CORE);
    static final ListType<ClauseWord> CLAUSES = ListType.of("clauses", CORE, ClauseWord.class);
    static final ListType<CourtesyWord> COURTESIES = ListType.of("courtesies", CORE, CourtesyWord.class);
    static final ListType<CueKind> CUES = ListType.of("cues", CORE, CueKind.class);
    static final ListType<Boolean> DEFINITE_ARTICLES = ListType.words("definite-articles", CORE);
    static final ListType<DescriptionWord> DESCRIPTIONS = ListType.of("descriptions", CORE, DescriptionWord.class);
    static final ListType<FirmWord> FIRMS = ListType.of("firms", CORE, FirmWord.class);
    static final ListType<Boolean> GROUPS = ListType.words("groups", CORE);
    static final ListType<InterviewWord> INTERVIEWS = ListType.of("interviews", CORE, InterviewWord.class);
    static final ListType<LinkWord> LINKS = ListType.of("links", CORE, LinkWord.class);
    static final ListType<Boolean> MONTHS = ListType.words("months", CORE);
    static final ListType<EntityType> NAMES = ListType.of("names", CORE, EntityType.class);
    static final ListType<Notion> NOTIONS = ListType.of("notions", CORE, Notion.class);
    static final ListType<EntityType> POSSESSIONS = ListType.of("possessions", CORE, EntityType.class);
    static final ListType<Gender> PRONOUNS = new ListType<>("pronouns", CORE, GENDERS);
    static final ListType<ReportingWord> REPORTING = ListType.of("reporting", CORE, ReportingWord.class);
    static final ListType<Gender> ROLES = new ListType<>("roles", CORE, GENDERS);
    static final ListType<Mood> SUBJUNCTIVES = ListType.of("subjunctives", CORE, Mood.class);
    static final ListType<String> SYNONYMS = ListType.free("synonyms", CORE);
    static final ListType<Boolean> TIMES = ListType.words("times", CORE);
    static final ListType<WordClass> WORD_CLASSES = ListType.of("word-classes", CORE, WordClass.class);

    static final ListType<Boolean> ADJECTIVAL_ROLES = ListType.words("adjectival-roles", DECLARED);
    static final ListType<AdjectivePart> ADJECTIVES = ListType.of("adjectives", DECLARED, AdjectivePart.class);
    static final ListType<Boolean> ADVERB_ENDINGS = ListType.words("adverb-endings", DECLARED);
    static final ListType<ArticleForm> ARTICLES = ListType.of("articles", DECLARED, ArticleForm.class);
    static final ListType<Boolean> ELISIONS = ListType.words("elisions", DECLARED);
    static final ListType<Boolean> ENCLITICS = ListType.words("enclitics", DECLARED);
    static final ListType<NounKind> HEADS = ListType.of("heads", DECLARED, NounKind.class);
    static final ListType<NominativeWord> NOMINATIVES = ListType.of("nominatives", DECLARED, NominativeWord.class);
    static final ListType<GrammaticalNumber> NUMBERS = ListType.of("numbers", DECLARED, GrammaticalNumber.class);
    static final ListType<Boolean> ORDINAL_CONTEXTS = ListType.words("ordinal-contexts", DECLARED);
    static final ListType<Boolean> PAST_FORMS = ListType.words("past-forms", DECLARED);

    /** Several entries for one form: {@code sprach+von}, {@code sprach+gegen}. */
    static final ListType<Boolean> REPORTING_VERBS = ListType.words("reporting-verbs", DECLARED);

    static final ListType<Boolean> SEPARABLE = ListType.words("separable", DECLARED);
    static final ListType<Boolean> SOURCE_NOUNS = ListType.words("source-nouns", DECLARED);
    static final ListType<TitlePart> TITLES = ListType.of("titles", DECLARED, TitlePart.class);

    /** In the folder of what all languages share. */
    static final ListType<Gender> FIRST_NAMES = new ListType<>("first-names", EVERY, GENDERS);

    static final ListType<Gender> FIRST_NAME_ENDINGS = new ListType<>("first-name-endings", EVERY, GENDERS);
    static final ListType<Boolean> KNOWN_FIRMS = ListType.words("known-firms", EVERY);
    static final ListType<Boolean> LEGAL_FORMS = ListType.words("legal-forms", EVERY);
    static final ListType<Boolean> NAME_PARTICLES = ListType.words("name-particles", EVERY);
    static final ListType<Boolean> NAME_SUFFIXES = ListType.words("name-suffixes", EVERY);
    static final ListType<String> TRANSLITERATION = ListType.free("transliteration", EVERY);

    static final List<ListType<?>> OF_A_LANGUAGE = List.of(
            FUNCTION_WORDS,
            ABBREVIATIONS,
            ADDRESSEES,
            BODIES,
            CLAUSES,
            COURTESIES,
            CUES,
            DEFINITE_ARTICLES,
            DESCRIPTIONS,
            FIRMS,
            GROUPS,
            INTERVIEWS,
            LINKS,
            MONTHS,
            NAMES,
            NOTIONS,
            POSSESSIONS,
            PRONOUNS,
            REPORTING,
            ROLES,
            SUBJUNCTIVES,
            SYNONYMS,
            TIMES,
            WORD_CLASSES,
            ADJECTIVAL_ROLES,
            ADJECTIVES,
            ADVERB_ENDINGS,
            ARTICLES,
            ELISIONS,
            ENCLITICS,
            HEADS,
            NOMINATIVES,
            NUMBERS,
            ORDINAL_CONTEXTS,
            PAST_FORMS,
            REPORTING_VERBS,
            SEPARABLE,
            SOURCE_NOUNS,
            TITLES);

    static final List<ListType<?>> OF_ALL = List.of(
            FIRST_NAMES, FIRST_NAME_ENDINGS, KNOWN_FIRMS, LEGAL_FORMS, NAME_PARTICLES, NAME_SUFFIXES, TRANSLITERATION);

    /** The settings of a language, and of all. */
    static final String SETTINGS = "language.properties";

    /** How the rules' confidences become those that are stated. */
    static final String CONFIDENCE = "confidence.properties";

    /** What other parts of the analysis read from a language's folder: the trained model, its dictionary and that one's licence. */
    private static final Set<String> OTHERS = Set.of("entities.model", "dictionary.words", "dictionary.LICENSE.txt");

    private LanguageFiles() {}

    /** The names of all files that a folder with these lists may have. */
    static Set<String> names(List<ListType<?>> lists) {
        Set<String> names = new TreeSet<>(OTHERS);
        names.add(SETTINGS);
        names.add(CONFIDENCE);
        lists.forEach(type -> names.add(type.file()));
        return names;
    }

    private static Map<String, Gender> genders() {
        Map<String, Gender> genders = new LinkedHashMap<>();
        genders.put("m", Gender.MASCULINE);
        genders.put("f", Gender.FEMININE);
        genders.put("u", Gender.UNKNOWN);
        return genders;
    }
}
