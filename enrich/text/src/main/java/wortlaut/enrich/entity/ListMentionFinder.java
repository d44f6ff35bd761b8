package wortlaut.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Phrases;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/**
 * Finds names by lists and their company: known places and organisations, a first name with a surname, a role with a name, whoever
 * a verb of saying goes with; and the surnames of those again. In German every noun is capitalised, so a capital letter alone is no name.
 */
public final class ListMentionFinder implements MentionFinder {
    @Override
    public List<NameMention> find(Document document, Language language) {
        if (!language.hasModel()) {
            return List.of();
        }
        NameMarks marks = new NameMarks(document.tokens());
        markKnownNames(document, language, marks);
        new PersonRules(document, language, marks).mark();
        new SurnameRules(document, language, marks).mark();
        return marks.mentions();
    }

    private static void markKnownNames(Document document, Language language, NameMarks marks) {
        new LegalForms(document, marks).mark();
        for (int token = 0; token < document.tokens(); token++) {
            if (marks.isFree(token) && document.isCapitalised(token)) {
                Phrases.Match match = language.names().match(document, token);
                if (match != null && !isFirstNameBeforeSurname(document, language, token, match)) {
                    marks.mark(new TokenSpan(token, token + match.tokens()), EntityType.valueOf(match.value()));
                }
            }
        }
    }

    /** "Paris Hilton", "Sofia Müller": a place that is a first name and has a surname behind it. */
    private static boolean isFirstNameBeforeSurname(
            Document document, Language language, int token, Phrases.Match match) {
        return match.tokens() == 1
                && language.isFirstName(document, token)
                && token + 1 < document.tokens()
                && document.isCapitalised(token + 1)
                && language.classOf(document, token + 1) == WordClass.OPEN;
    }

    /** Which tokens are already part of a name. */
    static final class NameMarks {
        private final boolean[] taken;
        private final List<NameMention> mentions = new ArrayList<>();

        NameMarks(int tokens) {
            taken = new boolean[tokens];
        }

        boolean isFree(int token) {
            return token >= 0 && token < taken.length && !taken[token];
        }

        /** Marks the span unless a token of it is taken. */
        void mark(TokenSpan span, EntityType type) {
            for (int token = span.first(); token < span.end(); token++) {
                if (taken[token]) {
                    return;
                }
            }
            for (int token = span.first(); token < span.end(); token++) {
                taken[token] = true;
            }
            mentions.add(new NameMention(span, type));
        }

        List<NameMention> mentions() {
            mentions.sort((a, b) -> Integer.compare(a.span().first(), b.span().first()));
            return List.copyOf(mentions);
        }
    }
}
