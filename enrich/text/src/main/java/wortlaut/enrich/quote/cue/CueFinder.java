package wortlaut.enrich.quote.cue;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.ClauseWord;
import wortlaut.enrich.language.word.CueForm;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.frame.Quoted;

/** Finds cues: verbs of saying with their particles, "laut", "so", "zufolge". */
public final class CueFinder {
    private static final int PARTICLE_REACH = 30;
    private static final int NEXT = 2;

    private final Passage passage;
    private final Document document;
    private final Quoted quoted;

    public CueFinder(Passage passage, Quoted quoted) {
        this.passage = passage;
        this.document = passage.document();
        this.quoted = quoted;
    }

    /** The last cue in [first, end); null if there is none. */
    public FoundCue lastIn(int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            FoundCue cue = at(token);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** The first cue in [first, end); null if there is none. */
    public FoundCue firstIn(int first, int end) {
        for (int token = first; token < end; token++) {
            FoundCue cue = at(token);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** The cue at a token, whose particle must stand in its sentence; null if it is none. */
    public FoundCue at(int token) {
        if (quoted.isQuoted(token)) {
            return null;
        }
        FoundCue listed = listed(token);
        return listed == null && quoted.isBuiltCue(token) ? new FoundCue(token, CueKind.SAY) : listed;
    }

    private FoundCue listed(int token) {
        List<CueForm> forms = passage.cue(token);
        if (forms == null || isNoun(token) || isCalledOff(token)) {
            return null;
        }
        for (CueForm form : forms) {
            int reach = form.kind() == CueKind.SO ? NEXT : PARTICLE_REACH;
            if (form.isAlone() ? fits(token, form.kind()) : hasOther(token, form, reach)) {
                return new FoundCue(token, form.kind());
            }
        }
        return null;
    }

    /** "sagte den Termin ab", "sagte für Montag zu": the particle that ends the clause makes another verb of it. */
    private boolean isCalledOff(int token) {
        if (passage.clause(token) != ClauseWord.UNLESS_PARTED) {
            return false;
        }
        int end = Math.min(document.sentence(document.sentenceOf(token)).end(), token + PARTICLE_REACH);
        for (int i = token + 1; i < end; i++) {
            if (quoted.isQuoted(i) || !Character.isLetterOrDigit(document.first(i))) {
                return passage.clause(i - 1) == ClauseWord.PARTS;
            }
        }
        return false;
    }

    /** Whether a verb with its subject announces a frame's words. */
    public boolean isFramed(Frame frame) {
        return quoted.isFramed(frame);
    }

    /** Whether a cue is one by its place beside the marks alone. */
    public boolean isBuilt(FoundCue cue) {
        return quoted.isBuiltCue(cue.token()) && listed(cue.token()) == null;
    }

    /** "in dem Schreiben", "the United States": what has a capital within its sentence is no verb. */
    private boolean isNoun(int token) {
        int first = document.sentence(document.sentenceOf(token)).first();
        boolean capital =
                document.isCapitalised(token) && first < token && Character.isLetterOrDigit(document.first(token - 1));
        return capital || (first < token && isObject(token));
    }

    /** "rejected claims that …": an English word in -s right behind a verb in -ed is its object. */
    private boolean isObject(int token) {
        return passage.grammar().isPlural(passage.word(token))
                && passage.grammar().isRegularPast(passage.word(token - 1))
                && Character.isLowerCase(document.first(token - 1))
                && passage.role(token - 1) == null;
    }

    /** "so" is a cue only behind a comma or a quote and before no other cue; elsewhere it is an adverb. */
    private boolean fits(int token, CueKind kind) {
        if (kind == CueKind.NAME && isReflexive(token)) {
            return false;
        }
        boolean adverb = kind == CueKind.SO && passage.classOf(token) == WordClass.ADVERB;
        if (adverb && !isBeforePhrase(token + 1)) {
            return false;
        }
        return !adverb || (token > 0 && (document.is(token - 1, ',') || quoted.isQuoted(token - 1)));
    }

    /** "so die Polizei", "so Kern", "so israelische Medien", not "so wurde", "so zum Beispiel": whether a noun or its determiner may start here. */
    private boolean isBeforePhrase(int token) {
        if (token >= document.tokens() || passage.cue(token) != null) {
            return false;
        }
        WordClass type = passage.classOf(token);
        boolean lower = passage.grammar().capitalisesNouns() && Character.isLowerCase(document.first(token));
        boolean modifies = lower && token + 1 < document.tokens() && document.isCapitalised(token + 1);
        return type == WordClass.DETERMINER || (type == WordClass.OPEN && (!lower || modifies));
    }

    /** "der sich „Rat“ nennt": what something calls itself is its name and no quote. */
    private boolean isReflexive(int token) {
        TokenSpan sentence = document.sentence(document.sentenceOf(token));
        for (int i = Math.max(sentence.first(), token - PARTICLE_REACH);
                i < Math.min(sentence.end(), token + NEXT + 1);
                i++) {
            if (passage.reporting(i) == ReportingWord.REFLEXIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a verb such as "forderte", with its particle if it has one, whose sentence says that somebody spoke. */
    public boolean isReportingVerb(int token) {
        List<CueForm> forms = quoted.isQuoted(token) ? null : passage.reportingVerb(token);
        List<CueForm> cue = forms == null ? null : passage.cue(token);
        boolean names = cue != null && cue.get(0).kind() == CueKind.NAME;
        if (forms == null || isNoun(token) || (names && isReflexive(token))) {
            return false;
        }
        for (CueForm form : forms) {
            if (form.isAlone() || hasOther(token, form, PARTICLE_REACH)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int token, String word) {
        return token >= 0 && passage.word(token).replace('’', '\'').equalsIgnoreCase(word);
    }

    private boolean hasOther(int token, CueForm form, int reach) {
        if (form.before()) {
            return isWord(token - 1, form.other());
        }
        int end = document.sentence(document.sentenceOf(token)).end();
        String last = form.other();
        for (int i = token + 1; i < Math.min(end, token + reach); i++) {
            if (document.end(i) - document.start(i) == last.length()
                    && passage.word(i).equals(last)
                    && (form.previous() == null || isWord(i - 1, form.previous()))) {
                return true;
            }
        }
        return false;
    }
}
