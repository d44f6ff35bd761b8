package wortlaut.enrich.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.NameMention;
import wortlaut.enrich.entity.name.BaseForms;
import wortlaut.enrich.entity.name.Genitives;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.language.WordClass;
import wortlaut.events.EntityType;

/**
 * Parts what a model let run on over a preposition: "die Hilfe des Roten Kreuzes für Haiti" names an organisation and a place. Only
 * where the lists know both, and not the whole, which may well be a name: "Bundesamt für Gesundheit", "Bank of England".
 */
final class RunOnMentions {
    private final Passage passage;
    private final Document document;
    private final Language language;
    private final Genitives genitives;
    private final BaseForms baseForms;

    private RunOnMentions(Passage passage) {
        this.passage = passage;
        this.document = passage.document();
        this.language = passage.language();
        this.genitives = new Genitives(passage);
        this.baseForms = new BaseForms(passage);
    }

    /** The mentions, those that run on in two. */
    static List<NameMention> parted(Passage passage, List<NameMention> mentions) {
        RunOnMentions runOn = new RunOnMentions(passage);
        List<NameMention> parted = new ArrayList<>();
        mentions.forEach(mention -> parted.addAll(runOn.parts(mention)));
        return parted;
    }

    private List<NameMention> parts(NameMention mention) {
        TokenSpan span = mention.span();
        if (mention.type() != EntityType.ORGANIZATION || isKnown(span)) {
            return List.of(mention);
        }
        for (int token = span.first() + 1; token < span.end() - 1; token++) {
            TokenSpan before = new TokenSpan(span.first(), token);
            TokenSpan after = new TokenSpan(token + 1, span.end());
            if (isPreposition(token) && isKnown(before) && language.isKnownPlace(text(after))) {
                return List.of(new NameMention(before, mention.type()), new NameMention(after, EntityType.LOCATION));
            }
        }
        return List.of(mention);
    }

    private boolean isPreposition(int token) {
        return !document.isCapitalised(token) && passage.classOf(token) == WordClass.PREPOSITION;
    }

    private boolean isKnown(TokenSpan span) {
        List<String> words = IntStream.range(span.first(), span.end())
                .mapToObj(document::word)
                .toList();
        return genitives.variants(text(span)).stream().anyMatch(language::isKnownName)
                || language.isKnownName(baseForms.nominative(words));
    }

    private String text(TokenSpan span) {
        return document.text().substring(document.start(span.first()), document.end(span.end() - 1));
    }
}
