package wortlaut.enrich.language.grammar;

/** Word order instead of cases: subject before verb, clauses without a comma, -ed, -ing, -ly and -s. */
record English() implements Grammar {
    private static final int SHORTEST_GERUND = 6;

    @Override
    public boolean readsSentences() {
        return true;
    }

    @Override
    public boolean capitalisesTitles() {
        return true;
    }

    @Override
    public boolean putsCommaInMarks() {
        return true;
    }

    /** "drivers", not "boss". */
    @Override
    public boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss");
    }

    @Override
    public boolean isAdverb(String word) {
        return word.endsWith("ly");
    }

    @Override
    public boolean isGenitivePreposition(String word) {
        return word.equals("of");
    }

    @Override
    public boolean isFreeDeterminer(String word) {
        return word.equals("both");
    }

    @Override
    public boolean isNegation(String word) {
        return word.equals("not");
    }

    @Override
    public boolean endsLikeParticiple(String word) {
        return word.endsWith("d");
    }

    @Override
    public boolean isRegularPast(String word) {
        return word.endsWith("ed");
    }

    /** "stealing", not "king". */
    @Override
    public boolean isGerund(String word) {
        return word.length() >= SHORTEST_GERUND && word.endsWith("ing");
    }

    @Override
    public boolean isNeverFinite(String word) {
        return word.endsWith("ing") || isAdverb(word);
    }

    @Override
    public boolean isInfinitiveMark(String word) {
        return word.equals("to");
    }

    @Override
    public boolean putsSubjectFirst() {
        return true;
    }
}
