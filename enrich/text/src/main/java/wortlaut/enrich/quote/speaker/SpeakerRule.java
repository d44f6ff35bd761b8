package wortlaut.enrich.quote.speaker;

/**
 * One way of telling who says a quote.
 *
 * @param rule what it is called and how sure it is
 * @param way finds whoever it tells
 */
record SpeakerRule(AttributionRule rule, Way way) {
    /** Tells who says the words from what stands around them. */
    @FunctionalInterface
    interface Way {
        /** Whom it finds, as sure as the rule; nobody where it does not apply. */
        Attribution find(Surroundings around, AttributionRule rule);
    }

    Attribution find(Surroundings around) {
        return way.find(around, rule);
    }
}
