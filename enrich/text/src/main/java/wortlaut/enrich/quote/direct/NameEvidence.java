package wortlaut.enrich.quote.direct;

import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.QuoteFeature;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.Notion;
import wortlaut.enrich.language.word.ReportingWord;
import wortlaut.enrich.quote.frame.Frame;
import wortlaut.enrich.quote.mark.MarkedText;

/** What says that words in marks are a name, a title, a gloss or irony rather than somebody's words. */
final class NameEvidence {
    private static final int FEW = 4;
    private static final int NEAR = 3;
    private static final int BRACKET_REACH = 20;

    private final Passage passage;
    private final Document document;
    private final Entities entities;
    private final HeardWeights weights;

    NameEvidence(Passage passage, Entities entities, HeardWeights weights) {
        this.passage = passage;
        this.document = passage.document();
        this.entities = entities;
        this.weights = weights;
    }

    /** The sum for a marked text of so many words; {@code announced}: a cue announces it, so that it is no heading. */
    double score(MarkedText marked, Frame frame, int words, boolean announced) {
        double score = wordBefore(marked, frame, words);
        if (isName(frame)) {
            score += weights.of(QuoteFeature.NAME);
        } else if (words >= NEAR && !announced && isHeading(marked, frame)) {
            score += weights.of(QuoteFeature.HEADING);
        }
        if (isBracketed(marked)) {
            score += weights.of(QuoteFeature.BRACKETED);
        }
        return isSource(frame) ? score + weights.of(QuoteFeature.SOURCE) : score;
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
        ReportingWord reporting = frame.startsSentence() ? null : passage.reporting(frame.first() - 1);
        return reporting == ReportingWord.SOURCE_BEFORE
                || (reporting == ReportingWord.AS && !isWord(frame.first() - 2));
    }

    private boolean isWord(int token) {
        return token >= 0 && Character.isLetterOrDigit(document.first(token));
    }

    /** „Rat für Wissenschaft und Forschung“: starts with a capital and has no verb, adjective or full stop, as names and titles have none. */
    private boolean isHeading(MarkedText marked, Frame frame) {
        char last = document.text().charAt(marked.contentEnd() - 1);
        if (!passage.grammar().capitalisesNouns()
                || !Character.isUpperCase(document.text().charAt(marked.contentStart()))
                || ".!?…".indexOf(last) >= 0) {
            return false;
        }
        for (int token = frame.first(); token < frame.end(); token++) {
            WordClass type = passage.classOf(token);
            boolean open = type == WordClass.OPEN && Character.isLowerCase(document.first(token));
            if (open || type == WordClass.AUXILIARY || type == WordClass.PRONOUN) {
                return false;
            }
        }
        return true;
    }

    private double wordBefore(MarkedText marked, Frame frame, int words) {
        for (int token = frame.first() - 1; token >= Math.max(frame.beforeFirst(), frame.first() - NEAR); token--) {
            Notion notion = passage.notion(token);
            if (notion != null) {
                return notion == Notion.WORDS ? weights.of(QuoteFeature.ANNOUNCED) : notion(notion, words);
            }
        }
        if (frame.startsSentence() || words > FEW) {
            return 0;
        }
        int before = frame.first() - 1;
        WordClass type = passage.classOf(before);
        boolean noun = type == WordClass.OPEN && document.isCapitalised(before) && entities.at(before) == null;
        boolean lower = Character.isLowerCase(document.text().charAt(marked.contentStart()));
        if (noun && !lower && before > frame.beforeFirst()) {
            return weights.of(QuoteFeature.NOUN_BEFORE);
        }
        return type.isDeterminer() ? weights.of(QuoteFeature.ARTICLE_BEFORE) : 0;
    }

    private double notion(Notion notion, int words) {
        if (words > FEW) {
            return notion == Notion.TITLE ? weights.of(QuoteFeature.LONG_TITLE) : 0;
        }
        return weights.of(notion == Notion.TITLE ? QuoteFeature.TITLE : QuoteFeature.SO_CALLED);
    }
}
