package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.language.Gender;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.enrich.language.word.CourtesyWord;
import wortlaut.events.EntityType;

/** What letters say of names: whoever is called "Herr" or "Mrs" is a person, whatever noun the name is, and "Viele Grüße" is nobody. */
final class CourtesyMentions {
    private static final int MOST_WORDS = 2;

    private final Passage passage;
    private final Document document;
    private final Language language;
    private final BitSet named = new BitSet();
    private final List<NameMention> all = new ArrayList<>();

    private CourtesyMentions(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
    }

    /** The mentions of a document in order, without words of courtesy and with whom they name. */
    static List<NameMention> of(Passage passage, List<NameMention> mentions) {
        Document document = passage.document();
        CourtesyMentions courtesy = new CourtesyMentions(passage);
        mentions.forEach(courtesy::keep);
        for (int token = 0; token + 1 < document.tokens(); token++) {
            if (document.isCapitalised(token)) {
                courtesy.read(token);
                courtesy.greet(token);
                courtesy.appoint(token);
            }
        }
        courtesy.all.sort(NameMention.IN_ORDER);
        return courtesy.all;
    }

    /** "Freundliche Grüße Ada" is Ada; "Viele Grüße" is nothing. */
    private void keep(NameMention mention) {
        int first = mention.span().first();
        if (mention.span().size() > 1 && isGreeting(first)) {
            add(
                    passage.isFirstName(first + 1) ? EntityType.PERSON : mention.type(),
                    first + 1,
                    mention.span().end());
            return;
        }
        for (int token = first; token < mention.span().end(); token++) {
            if (language.naming().courtesy(document, token) == CourtesyWord.CLOSING) {
                first = token + 1;
            }
        }
        if (first < mention.span().end()) {
            boolean cut = first > mention.span().first();
            add(cut ? EntityType.PERSON : mention.type(), first, mention.span().end());
        }
    }

    /** "Lieber Uwe", "Hi Pat": where a name by itself stands behind it, and no sentence goes on. */
    private boolean isGreeting(int token) {
        return language.naming().courtesy(document, token) == CourtesyWord.GREETING && document.isCapitalised(token);
    }

    private void add(EntityType type, int first, int end) {
        all.add(new NameMention(new TokenSpan(first, end), type));
        named.set(first, end);
    }

    /** "Lieber Uwe, …": a known first name that a mark follows or that ends its paragraph. */
    private void greet(int greeting) {
        int name = greeting + 1;
        if (!named.get(name)
                && isGreeting(greeting)
                && isName(name)
                && passage.isFirstName(name)
                && (name + 1 == document.tokens() || !Character.isLetterOrDigit(document.first(name + 1)))) {
            add(EntityType.PERSON, name, name + 1);
        }
    }

    /** "Mayor Ivy Kern": an office with a capital, where nouns have none, and two words with one. */
    private void appoint(int role) {
        if (!passage.grammar().capitalisesNouns()
                && !named.get(role)
                && passage.role(role) != null
                && role + 2 < document.tokens()
                && isName(role + 1)
                && isName(role + 2)
                && (role + 3 == document.tokens() || !document.isCapitalised(role + 3))) {
            add(EntityType.PERSON, role + 1, role + 3);
        }
    }

    /** "Herr Winter": a capitalised word that is no role, right behind the title, which no article precedes: "die Frau Mitte 40". */
    private void read(int title) {
        if (named.get(title + 1)
                || language.naming().courtesy(document, title) != CourtesyWord.TITLE
                || isDetermined(title)) {
            return;
        }
        int end = title + 1;
        while (end < document.tokens() && end - title <= MOST_WORDS && isName(end)) {
            end++;
        }
        if (end == title + 1 && isRoleAsName(end)) {
            end++;
        }
        if (end > title + 1) {
            add(EntityType.PERSON, title + 1, end);
        }
    }

    /** "sagte Herr König.", not "Herr Präsident, …", "Herr Professor Kern": told of, and nothing that goes on with it. */
    private boolean isRoleAsName(int token) {
        int next = token + 1;
        boolean vocative = next >= document.tokens() || ",!?:".indexOf(document.first(next)) >= 0;
        return passage.grammar().capitalisesNouns()
                && !vocative
                && !named.get(token)
                && !document.isCapitalised(next)
                && document.isCapitalised(token)
                && passage.role(token) == Gender.MASCULINE;
    }

    private boolean isDetermined(int title) {
        WordClass before = title == 0 ? WordClass.OPEN : passage.classOf(title - 1);
        return before.isDeterminer();
    }

    private boolean isName(int token) {
        return !named.get(token)
                && document.isCapitalised(token)
                && Character.isLetter(document.first(token))
                && document.sentenceOf(token) == document.sentenceOf(token - 1)
                && passage.classOf(token) == WordClass.OPEN
                && passage.role(token) == null;
    }
}
