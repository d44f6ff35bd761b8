package wortlaut.enrich;

import java.util.List;
import java.util.function.Supplier;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.entity.mention.TaggedMentionFinder;
import wortlaut.enrich.entity.merge.EntityMerger;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.LanguageDetector;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.limit.AnalysisLimits;
import wortlaut.enrich.limit.Budget;
import wortlaut.enrich.limit.LimitExceededException;
import wortlaut.enrich.quote.QuoteFinder;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.events.Article;
import wortlaut.events.EnrichedArticle;
import wortlaut.events.EnricherInfo;

/**
 * An article's way through the analysis: document, language, entities, quotes. Thread-safe; the same article gives the same result. A
 * language's data is loaded when its first article comes.
 */
public final class Enricher {
    private final Languages languages;
    private final LanguageDetector detector;
    private final MentionFinder mentions;
    private final Supplier<Aliases> aliases;
    private final String version;

    /** An enricher of these parts; it asks for the user's aliases at each article, from any thread. */
    public Enricher(Languages languages, LanguageDetector detector, MentionFinder mentions, Supplier<Aliases> aliases) {
        this.languages = languages;
        this.detector = detector;
        this.mentions = mentions;
        this.aliases = aliases;
        this.version = Version.read();
    }

    /** An enricher with the languages of the class path. */
    public static Enricher create() {
        return create(Aliases::none);
    }

    /** An enricher with the languages of the class path and the user's aliases, which may change between two articles. */
    public static Enricher create(Supplier<Aliases> aliases) {
        return new Enricher(new Languages(), LanguageDetector.load(), new TaggedMentionFinder(), aliases);
    }

    /** An enricher that states its rules' confidences as they are: what a calibration is fitted on. */
    public static Enricher uncalibrated() {
        return new Enricher(
                Languages.uncalibrated(), LanguageDetector.load(), new TaggedMentionFinder(), Aliases::none);
    }

    /** The same as {@link #enrich(Article, Budget)} with nobody who ends it. */
    public EnrichedArticle enrich(Article article) {
        return enrich(article, Budget.unlimited());
    }

    /**
     * The article with its entities and quotes; its language is the given one, else the detected one.
     *
     * @param budget a new one for this article: what its analysis is charged to. It gets the limit that goes with the text's length.
     * @throws LimitExceededException when the article holds more than {@link AnalysisLimits} allow, takes more steps than a text of its
     *     length may, or when somebody ends the budget
     */
    public EnrichedArticle enrich(Article article, Budget budget) {
        AnalysisLimits.check("UTF-16 units of text", article.text().length(), AnalysisLimits.MAX_TEXT);
        budget.limit(AnalysisLimits.steps(article.text().length()));
        boolean given = article.language() != null && !article.language().isBlank();
        String tag = given ? article.language().strip() : detector.detect(article.text());
        Language language = languages.of(tag);
        Document document = Document.of(article.text(), language.tokenRules(), budget);
        Passage passage = Passage.of(document, language);
        Entities entities = EntityMerger.merge(passage, mentions.find(passage), aliases.get());
        List<FoundQuote> quotes = QuoteFinder.find(passage, entities);
        Annotations annotations = new Annotations(passage);
        EnricherInfo info = new EnricherInfo(version, language.model(), language.hasModel() ? language.tag() : null);
        return EnrichedArticle.of(article, tag, annotations.entities(entities), annotations.quotes(quotes), info);
    }
}
