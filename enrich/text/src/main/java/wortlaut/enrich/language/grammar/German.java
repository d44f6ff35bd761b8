package wortlaut.enrich.language.grammar;

/** Capitals for nouns, compounds, cases, the verb second or last, a mood for reported speech, commas around clauses. */
record German() implements Grammar {
    private static final int SHORTEST_NOUN = 4;

    @Override
    public boolean readsSentences() {
        return true;
    }

    @Override
    public boolean capitalisesNouns() {
        return true;
    }

    @Override
    public boolean setsOffClauses() {
        return true;
    }

    @Override
    public boolean putsColonBeforeSpeech() {
        return true;
    }

    @Override
    public boolean formsCompounds() {
        return true;
    }

    @Override
    public boolean inflectsNouns() {
        return true;
    }

    @Override
    public boolean showsGenderInRoles() {
        return true;
    }

    @Override
    public boolean isFeminine(String word) {
        return word.endsWith("in");
    }

    @Override
    public boolean isObliqueAdjective(String word) {
        return word.endsWith("n");
    }

    /** Without the -s and -n of cases; those of several people stay: "Ermittlern". */
    @Override
    public String withoutCase(String word) {
        boolean ending = word.length() > SHORTEST_NOUN && (word.endsWith("s") || word.endsWith("n"));
        return ending && !word.endsWith("in") && !word.endsWith("ern") ? word.substring(0, word.length() - 1) : word;
    }

    @Override
    public AdjectiveForm adjective(String word) {
        if (word.endsWith("er") || word.endsWith("es") || word.endsWith("em")) {
            return AdjectiveForm.STRONG;
        }
        return word.endsWith("en") ? AdjectiveForm.WEAK : word.endsWith("e") ? AdjectiveForm.BARE : AdjectiveForm.NONE;
    }

    @Override
    public boolean endsLikeParticiple(String word) {
        return word.endsWith("t") || word.endsWith("en");
    }

    @Override
    public boolean beginsLikeParticiple(String word) {
        return word.startsWith("ge");
    }

    /** "gesagt", "gerufen", but "gesteht". */
    @Override
    public boolean isNeverFinite(String word) {
        return beginsLikeParticiple(word) && endsLikeParticiple(word) && !word.endsWith("eht");
    }

    @Override
    public boolean isPluralVerb(String word) {
        return word.endsWith("n") || word.equals("sind");
    }

    @Override
    public boolean endsLikeInfinitive(String word) {
        return word.endsWith("n");
    }

    @Override
    public boolean isInfinitiveMark(String word) {
        return word.equals("zu");
    }

    @Override
    public int infinitiveMarkIn(String word, int from) {
        return word.indexOf("zu", from);
    }

    @Override
    public boolean isI(String word) {
        return word.equalsIgnoreCase("ich");
    }

    @Override
    public boolean isFirstPersonOfAnyMood(String verb) {
        return verb.endsWith("e");
    }

    /** No indicative in the third person ends in -e but the past in -te. */
    @Override
    public boolean isReportedForm(String verb) {
        return verb.endsWith("e") && !verb.endsWith("te");
    }

    @Override
    public boolean marksReportedSpeech() {
        return true;
    }

    @Override
    public boolean endsClausesWithVerb() {
        return true;
    }

    @Override
    public boolean partsVerbs() {
        return true;
    }

    @Override
    public boolean putsVerbSecond() {
        return true;
    }
}
