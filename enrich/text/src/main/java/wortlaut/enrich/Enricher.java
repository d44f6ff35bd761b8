package wortlaut.enrich;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.entity.mention.TaggedMentionFinder;
import wortlaut.enrich.entity.merge.EntityMerger;
import wortlaut.enrich.explanation.ArticleExplanation;
import wortlaut.enrich.explanation.DecisionLog;
import wortlaut.enrich.explanation.Decisions;
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
        Analysis analysis = analyse(article.text(), article.language(), budget, Decisions.UNHEARD);
        Language language = analysis.passage().language();
        Annotations annotations = new Annotations(analysis.passage());
        EnricherInfo info =
                new EnricherInfo(version, language.model(), language.findsSpeakers() ? language.tag() : null);
        return EnrichedArticle.of(
                article,
                analysis.tag(),
                annotations.entities(analysis.entities()),
                annotations.quotes(analysis.quotes()),
                info);
    }

    /** Why an article's quotes are what they are: its text analysed once more, by somebody who listens. */
    public ArticleExplanation explain(EnrichedArticle article) {
        DecisionLog log = new DecisionLog();
        Analysis analysis = analyse(article.text(), article.language(), Budget.unlimited(), log);
        return new Explanations(analysis.passage().document(), log).of(analysis.quotes());
    }

    /** What is found in a text; {@code tag} is its language as given or detected. */
    private record Analysis(String tag, Passage passage, Entities entities, List<FoundQuote> quotes) {}

    private Analysis analyse(String text, @Nullable String given, Budget budget, Decisions decisions) {
        AnalysisLimits.check("UTF-16 units of text", text.length(), AnalysisLimits.MAX_TEXT);
        budget.limit(AnalysisLimits.steps(text.length()));
        String tag = given != null && !given.isBlank() ? given.strip() : detector.detect(text);
        Language language = languages.of(tag);
        Passage passage = Passage.of(Document.of(text, language.tokenRules(), budget), language);
        Entities entities = EntityMerger.merge(passage, mentions.find(passage), aliases.get());
        return new Analysis(tag, passage, entities, QuoteFinder.find(passage, entities, decisions));
    }
}
