package wortlaut.enrich.quote;

import java.util.Set;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.QuoteWeights;
import wortlaut.enrich.language.WordClass;

/**
 * What speaks for and against words in marks being somebody's words rather than a title, a name or irony: their number and form, the cue,
 * the word before them. The weights are the language's.
 */
final class DirectEvidence {
    private static final int MOST_COUNTED = 8;
    private static final int FEW = 4;
    private static final int NEAR = 3;
    private static final int BRACKET_REACH = 20;

    private final Document document;
    private final Language language;
    private final Entities entities;
    private final Quoted quoted;
    private final CueFinder cues;
    private final QuoteWeights weights;

    DirectEvidence(Document document, Language language, Entities entities, Quoted quoted, CueFinder cues) {
        this.entities = entities;
        this.document = document;
        this.language = language;
        this.quoted = quoted;
        this.cues = cues;
        this.weights = language.quoteWeights();
    }

    /** Above 0 for a quote. {@code seen} holds the short marked texts before this one. */
    double score(MarkedText marked, Frame frame, Set<String> seen) {
        int words = words(frame);
        double cue = cue(frame, words);
        double score = weights.of("bias")
                + weights.of("words." + Math.min(words, MOST_COUNTED))
                + form(marked, frame, words)
                + cue
                + wordBefore(marked, frame, words);
        if (isName(frame)) {
            score += weights.of("name");
        } else if (words >= NEAR && cue <= weights.of("cueInSentence") && isHeading(marked, frame)) {
            score += weights.of("heading");
        }
        if (isBracketed(marked)) {
            score += weights.of("bracketed");
        }
        if (isSource(frame)) {
            score += weights.of("source");
        }
        if (words < FEW && seen.contains(content(marked))) {
            score += weights.of("repeated");
        }
        return marked.parent() >= 0 && words <= FEW ? score + weights.of("nested") : score;
    }

    /** „Neue Presse“: nothing but the name of an organisation, a work or the like. */
    private boolean isName(Frame frame) {
        NameEntity name = null;
        for (int token = frame.first(); token < frame.end(); token++) {
            if (isWord(token)) {
                NameEntity at = entities.at(token);
                if (at == null || at.isPerson() || (name != null && !name.equals(at))) {
                    return false;
                }
                name = at;
            }
        }
        return name != null;
    }

    /** A translation or another name that ends a bracket: (spanisch: „…“). */
    private boolean isBracketed(MarkedText marked) {
        String text = document.text();
        int after = marked.span().end();
        if (after >= text.length() || text.charAt(after) != ')') {
            return false;
        }
        int before = marked.span().start() - 1;
        int farthest = Math.max(0, before - BRACKET_REACH);
        while (before > farthest && text.charAt(before) != '(' && text.charAt(before) != ')') {
            before--;
        }
        return before >= 0 && text.charAt(before) == '(';
    }

    /** "laut „Neue Presse“", "wie „Neue Presse“ schrieb": who says it, not what is said. */
    private boolean isSource(Frame frame) {
        String reporting = frame.startsSentence() ? null : language.reporting(document, frame.first() - 1);
        return "source-before".equals(reporting) || ("as".equals(reporting) && !isWord(frame.first() - 2));
    }

    private boolean isWord(int token) {
        return token >= 0 && Character.isLetterOrDigit(document.first(token));
    }

    /** „Rat für Wissenschaft und Forschung“: starts with a capital and has no verb, adjective or full stop, as names and titles have none. */
    private boolean isHeading(MarkedText marked, Frame frame) {
        char last = document.text().charAt(marked.contentEnd() - 1);
        if (!language.capitalisesNouns()
                || !Character.isUpperCase(document.text().charAt(marked.contentStart()))
                || ".!?…".indexOf(last) >= 0) {
            return false;
        }
        for (int token = frame.first(); token < frame.end(); token++) {
            WordClass type = language.classOf(document, token);
            boolean open = type == WordClass.OPEN && Character.isLowerCase(document.first(token));
            if (open || type == WordClass.AUXILIARY || type == WordClass.PRONOUN) {
                return false;
            }
        }
        return true;
    }

    String content(MarkedText marked) {
        return document.text().substring(marked.contentStart(), marked.contentEnd());
    }

    private int words(Frame frame) {
        int words = 0;
        for (int token = frame.first(); token < frame.end() && words < MOST_COUNTED; token++) {
            words += Character.isLetterOrDigit(document.first(token)) ? 1 : 0;
        }
        return words;
    }

    private double form(MarkedText marked, Frame frame, int words) {
        char first = document.text().charAt(marked.contentStart());
        char last = document.text().charAt(marked.contentEnd() - 1);
        boolean ends = last == '.' || last == '!' || last == '?' || last == '…';
        double score = Character.isLowerCase(first) ? weights.of("lowerCase") : 0;
        if (Character.isUpperCase(first) && words == 1) {
            score += weights.of("capitalised");
        }
        if (ends && words >= NEAR && !Character.isLowerCase(first)) {
            score += weights.of("sentence");
        }
        if (document.text().startsWith("''", marked.span().start())) {
            score += weights.of("doubledMarks");
        }
        return frame.startsSentence() && ends ? score + weights.of("continues") : score;
    }

    private double cue(Frame frame, int words) {
        FoundCue before = cues.lastIn(frame.beforeFirst(), frame.first());
        FoundCue after = cues.firstIn(frame.end(), frame.afterEnd());
        double score = 0;
        if (frame.hasColon(document)) {
            score += before == null ? weights.of("colon") : weights.of("cueBefore");
        }
        if (after != null && after.token() - frame.end() < NEAR && after.kind() != CueKind.AFTER) {
            score += weights.of(after.kind() == CueKind.THINK ? "cueInSentence" : "cueAfter");
        } else {
            score += Math.max(inSentence(before), inSentence(after)) + judgement(frame, before, after);
        }
        return words < MOST_COUNTED && hasSubjunctive(frame) ? score + weights.of("subjunctive") : score;
    }

    /** "nannte den Plan einen „Fehler“", "wies ihn als „falsch“ zurück": somebody calls something so, rather than that it is called so. */
    private double judgement(Frame frame, FoundCue before, FoundCue after) {
        FoundCue cue = before != null && before.kind() == CueKind.NAME ? before : after;
        if (cue == null || cue.kind() != CueKind.NAME || frame.startsSentence()) {
            return 0;
        }
        WordClass type = language.classOf(document, frame.first() - 1);
        boolean called = type == WordClass.DETERMINER
                || type == WordClass.OBLIQUE_DETERMINER
                || "called".equals(language.reporting(document, frame.first() - 1));
        return called && !new CueClause(document, language, quoted, cue.token()).isPassive()
                ? weights.of("judgement")
                : 0;
    }

    private double inSentence(FoundCue cue) {
        if (cue == null) {
            return 0;
        }
        return switch (cue.kind()) {
            case SAY, CITE, IMPERSONAL -> weights.of("cueInSentence");
            case NAME -> weights.of("namingCue");
            case THINK -> weights.of("thinkingCue");
            case SO, AFTER -> weights.of("prepositionalCue");
        };
    }

    private boolean hasSubjunctive(Frame frame) {
        for (int token = frame.beforeFirst(); token < frame.afterEnd(); token++) {
            if (token == frame.first()) {
                token = frame.end();
            }
            if (token < frame.afterEnd() && language.isSubjunctive(document, token)) {
                return true;
            }
        }
        return false;
    }

    private double wordBefore(MarkedText marked, Frame frame, int words) {
        for (int token = frame.first() - 1; token >= Math.max(frame.beforeFirst(), frame.first() - NEAR); token--) {
            String notion = language.notion(document, token);
            if (notion != null) {
                return notion.equals("words") ? weights.of("announced") : notion(notion, words);
            }
        }
        if (frame.startsSentence() || words > FEW) {
            return 0;
        }
        int before = frame.first() - 1;
        WordClass type = language.classOf(document, before);
        boolean noun = type == WordClass.OPEN && document.isCapitalised(before) && entities.at(before) == null;
        boolean lower = Character.isLowerCase(document.text().charAt(marked.contentStart()));
        if (noun && !lower && before > frame.beforeFirst()) {
            return weights.of("nounBefore");
        }
        return type == WordClass.DETERMINER || type == WordClass.OBLIQUE_DETERMINER ? weights.of("articleBefore") : 0;
    }

    private double notion(String notion, int words) {
        if (words > FEW) {
            return notion.equals("title") ? weights.of("longTitle") : 0;
        }
        return weights.of(notion.equals("title") ? "title" : "soCalled");
    }
}
