package wortlaut.enrich;

import wortlaut.enrich.entity.MentionFinder;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.entity.mention.TaggedMentionFinder;
import wortlaut.enrich.language.LanguageDetector;
import wortlaut.enrich.language.Languages;

/** What all tests may use together: languages and models are large, immutable and slow to read. */
public final class Shared {
    /** The languages of the class path. */
    public static final Languages LANGUAGES = new Languages();

    /** The detector of their languages. */
    public static final LanguageDetector DETECTOR = LanguageDetector.load();

    /** The trained models. */
    public static final MentionFinder NAMES = new TaggedMentionFinder();

    /** The whole analysis, without aliases. */
    public static final Enricher ENRICHER = new Enricher(LANGUAGES, DETECTOR, NAMES, Aliases::none);

    private Shared() {}
}
