package wortlaut.enrich.quote.speaker;

import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.cue.CueFinder;
import wortlaut.enrich.quote.cue.Reading;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.mark.MarkPlaces;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.phrase.NounPhraseReader;

/** Finds who says a quote by where a name stands, without any verb: as a signature behind it, a heading above it, or a label before it. */
final class PlacedNames {
    private static final int LONGEST_SIGNATURE = 12;
    private static final String DASHES = "―—–-";

    private final Passage passage;
    private final Document document;
    private final CueFinder cues;
    private final NounPhraseReader reader;
    private final Attributions attributions;

    PlacedNames(Reading reading, Attributions attributions) {
        this.passage = reading.passage();
        this.document = passage.document();
        this.cues = reading.cues();
        this.reader = reading.phrases();
        this.attributions = attributions;
    }

    /** "“…” ― Ada Kern": a name behind a dash that ends the paragraph. */
    Attribution signature(Surroundings around, AttributionRule rule) {
        Frame frame = around.frame();
        int first = frame.end() + 1;
        boolean bracket = first < document.tokens() && document.is(frame.end(), '(');
        boolean dashed = first < document.tokens() && DASHES.indexOf(document.first(frame.end())) >= 0;
        if ((!dashed && !bracket) || passage.startsParagraph(first)) {
            return Attribution.unknown(null);
        }
        int close = bracket ? bracketEnd(first) : reachOf(first, first + 1);
        if (close < 0) {
            return Attribution.unknown(null);
        }
        List<NounPhrase> phrases = reader.read(first, close);
        boolean signed = !phrases.isEmpty()
                && phrases.get(0).span().first() == first
                && phrases.get(0).kind() != NounPhrase.Kind.PRONOUN
                && (bracket
                        || endsParagraph(phrases.get(0).span().end())
                        || (phrases.get(0).kind() == NounPhrase.Kind.PERSON && isShortToEnd(phrases.get(0))));
        return signed ? attributions.of(phrases.get(0), null, rule) : Attribution.unknown(null);
    }

    /** „…“ (Ada Kern, Leiterin): the bracket's end where it holds no verb and ends a sentence; -1 if not so. */
    private int bracketEnd(int first) {
        int token = first;
        while (token < document.tokens()
                && token - first < LONGEST_SIGNATURE
                && !passage.startsParagraph(token)
                && !document.is(token, ')')) {
            token++;
        }
        int next = token + 1;
        boolean closed = token < document.tokens() && document.is(token, ')') && cues.firstIn(first, token) == null;
        boolean ends = closed
                && (next >= document.tokens()
                        || document.is(next, '.')
                        || passage.startsParagraph(next)
                        || MarkPlaces.isMark(document.first(next)));
        NounPhrase only = ends ? reader.onlyPerson(first, token) : null;
        return only == null ? -1 : token;
    }

    /** "… und der Minister Leo Fuhr: „…“", "der Minister Leo Fuhr („…“)": nothing but a name before the words. */
    Attribution label(Surroundings around, AttributionRule rule) {
        Frame frame = around.frame();
        int mark = frame.first() - 1;
        boolean labels = mark > frame.beforeFirst() && (document.is(mark, ':') || document.is(mark, '('));
        for (NounPhrase phrase : labels ? around.before() : List.<NounPhrase>of()) {
            boolean person = phrase.kind() == NounPhrase.Kind.PERSON || phrase.kind() == NounPhrase.Kind.ROLE;
            if (person && phrase.subject() && phrase.span().end() == mark && startsLabel(phrase, frame)) {
                return attributions.of(phrase, null, rule);
            }
        }
        return Attribution.unknown(null);
    }

    /** "Dazu Ada Kern:", "From the desk of Ada Kern, editor:": a few words without a cue that name one person, before the colon. */
    Attribution heading(Surroundings around, AttributionRule rule) {
        Frame frame = around.frame();
        int mark = frame.first() - 1;
        boolean heads = frame.hasColon(document)
                && mark - frame.beforeFirst() <= LONGEST_SIGNATURE
                && passage.startsParagraph(frame.first())
                && cues.firstIn(frame.beforeFirst(), mark) == null;
        NounPhrase only = heads ? reader.onlyPerson(frame.beforeFirst(), comma(frame.beforeFirst(), mark)) : null;
        only = heads && only == null ? reader.onlyPerson(frame.beforeFirst(), mark) : only;
        return attributions.of(only, null, rule);
    }

    /** The first comma in [first, end), behind which a person is only described; the end if there is none. */
    private int comma(int first, int end) {
        int token = first;
        while (token < end && !document.is(token, ',')) {
            token++;
        }
        return token;
    }

    private boolean startsLabel(NounPhrase phrase, Frame frame) {
        int first = phrase.span().first();
        return first == frame.beforeFirst() || document.is(first - 1, ',') || passage.isAnd(first - 1);
    }

    /** The first token from one on that is in no signature's reach of {@code first} or starts a paragraph. */
    private int reachOf(int first, int from) {
        int token = from;
        while (token < document.tokens() && token - first < LONGEST_SIGNATURE && !passage.startsParagraph(token)) {
            token++;
        }
        return token;
    }

    private boolean endsParagraph(int token) {
        int next = token < document.tokens() && document.is(token, '.') ? token + 1 : token;
        return next >= document.tokens() || passage.startsParagraph(next);
    }

    /** "— Ada Kern (@adakern) 5. Januar", "– Ada Kern, Vorsitzende": nothing but a few words without a verb of saying up to the paragraph's end. */
    private boolean isShortToEnd(NounPhrase name) {
        int end = name.span().end();
        int token = reachOf(end, end);
        boolean ends = token >= document.tokens() || passage.startsParagraph(token);
        return ends && (document.is(end, '(') || document.is(end, ',')) && cues.firstIn(end, token) == null;
    }
}
