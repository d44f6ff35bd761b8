package wortlaut.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.enrich.Shared;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.alias.Aliases;
import wortlaut.enrich.entity.merge.EntityMerger;
import wortlaut.enrich.language.Language;
import wortlaut.enrich.language.Languages;
import wortlaut.enrich.language.Passage;
import wortlaut.events.EntityType;

/**
 * A text whose names a test marks itself, so that no model is needed: {@code [P Ada Lind]}, {@code [O …]}, {@code [L …]}, {@code [M …]}.
 *
 * @param passage the text without the marks, in its language
 * @param mentions the marked names
 * @param entities what the marked names were merged into
 */
public record MarkedNames(Passage passage, List<NameMention> mentions, Entities entities) {
    private static final Pattern MARKED = Pattern.compile("\\[([POLM]) ([^\\]]+)]");
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);
    private static final Languages LANGUAGES = Shared.LANGUAGES;

    public static MarkedNames of(String language, String marked) {
        return of(language, marked, Aliases.none());
    }

    private static MarkedNames of(String language, String marked, Aliases aliases) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        int last = 0;
        while (matcher.find()) {
            text.append(marked, last, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            spans.add(new int[] {start, text.length(), "POLM".indexOf(matcher.group(1))});
            last = matcher.end();
        }
        text.append(marked, last, marked.length());
        Language known = LANGUAGES.of(language);
        Document document = Document.of(text.toString(), known.tokenRules());
        List<NameMention> mentions = new ArrayList<>();
        for (int[] span : spans) {
            TokenSpan tokens = new TokenSpan(document.tokenFrom(span[0]), document.tokenFrom(span[1]));
            mentions.add(new NameMention(tokens, TYPES.get(span[2])));
        }
        Passage passage = Passage.of(document, known);
        return new MarkedNames(passage, mentions, EntityMerger.merge(passage, mentions, aliases));
    }

    public static List<NameEntity> entities(String language, String marked, Aliases aliases) {
        return of(language, marked, aliases).entities().list();
    }

    /** What a rule makes of marked names, marked again. */
    public static String after(
            String language, String marked, BiFunction<Passage, List<NameMention>, List<NameMention>> rule) {
        MarkedNames given = of(language, marked);
        return marked(given.passage(), rule.apply(given.passage(), given.mentions()));
    }

    /** The text of a passage with these names marked as above; they are in the order of the text. */
    public static String marked(Passage passage, List<NameMention> mentions) {
        Document document = passage.document();
        StringBuilder marked = new StringBuilder();
        int last = 0;
        for (NameMention mention : mentions) {
            CharSpan span = document.chars(mention.span());
            char type = "POLM".charAt(TYPES.indexOf(mention.type()));
            marked.append(document.text(), last, span.start());
            marked.append('[')
                    .append(type)
                    .append(' ')
                    .append(document.text(span))
                    .append(']');
            last = span.end();
        }
        return marked.append(document.text().substring(last)).toString();
    }
}
