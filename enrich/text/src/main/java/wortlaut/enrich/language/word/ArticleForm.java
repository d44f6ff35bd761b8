package wortlaut.enrich.language.word;

/** What an article shows of the noun behind it: {@code articles.txt}. */
public enum ArticleForm {
    /** Masculine nominative before an adjectival role in -e. */
    MASCULINE,
    /** A masculine or neuter genitive. */
    GENITIVE
}
