package wortlaut.enrich.explanation;

/**
 * What counted, and how much: a summand of a score, or a factor of a confidence.
 *
 * @param name as the language's settings or the rules have it, such as {@code besideCue}
 */
public record Weight(String name, double value) {}
