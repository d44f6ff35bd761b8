package wortlaut.enrich.quote.cue;

import java.util.Locale;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
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
        String kinds = passage.cue(token);
        if (kinds == null || isNoun(token) || isCalledOff(token)) {
            return null;
        }
        for (String kind : kinds.split(" ", -1)) {
            int plus = Math.max(kind.indexOf('+'), kind.indexOf('-'));
            CueKind known = CueKind.valueOf((plus < 0 ? kind : kind.substring(0, plus)).toUpperCase(Locale.ROOT));
            int reach = known == CueKind.SO ? NEXT : PARTICLE_REACH;
            String other = kind.substring(plus + 1);
            boolean before = plus >= 0 && kind.charAt(plus) == '-';
            if (plus < 0 ? fits(token, known) : before ? isWord(token - 1, other) : hasParticle(token, other, reach)) {
                return new FoundCue(token, known);
            }
        }
        return null;
    }

    /** "sagte den Termin ab", "sagte für Montag zu": the particle that ends the clause makes another verb of it. */
    private boolean isCalledOff(int token) {
        if (!"unless-parted".equals(passage.clause(token))) {
            return false;
        }
        int end = Math.min(document.sentence(document.sentenceOf(token)).end(), token + PARTICLE_REACH);
        for (int i = token + 1; i < end; i++) {
            if (quoted.isQuoted(i) || !Character.isLetterOrDigit(document.first(i))) {
                return "parts".equals(passage.clause(i - 1));
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
        return passage.grammar().isPlural(document.word(token))
                && passage.grammar().isRegularPast(document.word(token - 1))
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
            if ("reflexive".equals(passage.reporting(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a verb such as "forderte", with its particle if it has one, whose sentence says that somebody spoke. */
    public boolean isReportingVerb(int token) {
        String kinds = quoted.isQuoted(token) ? null : passage.reportingVerb(token);
        String cue = kinds == null ? null : passage.cue(token);
        boolean names = cue != null && cue.startsWith("name");
        if (kinds == null || isNoun(token) || (names && isReflexive(token))) {
            return false;
        }
        for (String kind : kinds.split(" ", -1)) {
            int plus = kind.indexOf('+');
            if (plus < 0 || hasParticle(token, kind.substring(plus + 1), PARTICLE_REACH)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int token, String word) {
        return token >= 0 && document.word(token).equalsIgnoreCase(word);
    }

    private boolean hasParticle(int token, String particle, int reach) {
        int end = document.sentence(document.sentenceOf(token)).end();
        int first = particle.indexOf('~');
        String last = particle.substring(first + 1);
        for (int i = token + 1; i < Math.min(end, token + reach); i++) {
            if (document.end(i) - document.start(i) == last.length()
                    && document.word(i).equals(last)
                    && (first < 0 || isWord(i - 1, particle.substring(0, first)))) {
                return true;
            }
        }
        return false;
    }
}
