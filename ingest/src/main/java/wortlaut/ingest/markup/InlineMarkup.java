package wortlaut.ingest.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text with inline HTML or with character references, as a reader sees it. What is taken for markup:
 *
 * <ul>
 *   <li>Tags: each element that must be closed is closed as often as it is opened, and at least one encloses words without space at both ends, has
 *       an attribute with a value, or is a line break next to words. A text that speaks of "the &lt;b&gt; tag" closes nothing, and one that compares
 *       {@code a < b} has no tag. A text that shows a whole element cannot be told from one that uses it.
 *   <li>References that end with a semicolon and that HTML knows: at least one stands next to a letter, a digit or the end of a sentence, as in
 *       "K&amp;ouml;ln"; or is an ampersand or dash between spaces in a text without a bare ampersand. One that is only mentioned stands
 *       between spaces or marks.
 * </ul>
 *
 * <p>Everything else stays, white space too, but in texts with paragraphs and other blocks. Each check is linear in the text.
 */
public final class InlineMarkup {
    private static final Pattern TOKEN = Pattern.compile(
            "<(/?)([a-zA-Z][a-zA-Z0-9]{0,11})(\\s[^<>]*+|/)?>|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "u", "s", "em", "strong", "small", "sub", "sup", "span", "font", "q", "cite", "code", "mark",
            "abbr", "del", "ins", "strike", "big", "tt", "time");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");
    private static final Set<String> BLOCK =
            Set.of("p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "blockquote", "section", "figure", "table");
    private static final Set<String> UNCLOSED = Set.of("p", "li");
    private static final Set<String> ALONE =
            Set.of("&amp;", "&#38;", "&#038;", "&ndash;", "&mdash;", "&#8211;", "&#8212;");
    private static final String SENTENCE = ".,;:!?>";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean tags;
    private boolean references;
    private boolean blocks;

    private record Token(int begin, int end, String name, boolean closing, String value) {}

    private InlineMarkup(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                String value = Parser.unescapeEntities(matcher.group(), false);
                if (!value.equals(matcher.group())) {
                    tokens.add(new Token(matcher.start(), matcher.end(), "", false, value));
                }
            } else if (INLINE.contains(name) || VOID.contains(name) || BLOCK.contains(name)) {
                String attributes = matcher.group(3) == null ? "" : matcher.group(3);
                tokens.add(new Token(
                        matcher.start(), matcher.end(), name, !matcher.group(1).isEmpty(), attributes));
            }
        }
        lookAtTags();
        lookAtReferences();
    }

    /** The text without its markup; empty where there is none, or nothing but it. */
    public static Optional<String> text(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return Optional.empty();
        }
        InlineMarkup markup = new InlineMarkup(text);
        return markup.tags || markup.references
                ? Optional.of(markup.render()).filter(plain -> !plain.isBlank())
                : Optional.empty();
    }

    private void lookAtTags() {
        Map<String, List<Token>> open = new HashMap<>();
        boolean evidence = false;
        for (Token token : tokens) {
            if (token.name().isEmpty()) {
                continue;
            }
            if (VOID.contains(token.name())) {
                evidence |= token.value().contains("=") || isGlued(token);
            } else if (!token.closing()) {
                open.computeIfAbsent(token.name(), name -> new ArrayList<>()).add(token);
            } else {
                List<Token> begun = open.getOrDefault(token.name(), new ArrayList<>());
                if (begun.isEmpty()) {
                    return;
                }
                evidence |= encloses(begun.remove(begun.size() - 1), token);
            }
            blocks |= BLOCK.contains(token.name());
        }
        tags = evidence
                && open.entrySet().stream()
                        .allMatch(entry -> UNCLOSED.contains(entry.getKey())
                                || entry.getValue().isEmpty());
    }

    private boolean encloses(Token begin, Token end) {
        return begin.value().contains("=")
                || (begin.end() < end.begin()
                        && !Character.isWhitespace(text.charAt(begin.end()))
                        && !Character.isWhitespace(text.charAt(end.begin() - 1)));
    }

    private void lookAtReferences() {
        boolean evidence = false;
        boolean alone = false;
        long known = 0;
        for (Token token : tokens) {
            if (token.name().isEmpty()) {
                known++;
                evidence |= isGlued(token);
                alone |= ALONE.contains(token.value().isEmpty() ? "" : text.substring(token.begin(), token.end()))
                        && isSpace(token.begin() - 1)
                        && isSpace(token.end());
            }
        }
        references = evidence || (alone && text.chars().filter(c -> c == '&').count() == known);
    }

    private boolean isGlued(Token token) {
        char left = token.begin() == 0 ? ' ' : text.charAt(token.begin() - 1);
        char right = token.end() == text.length() ? ' ' : text.charAt(token.end());
        return Character.isLetterOrDigit(left)
                || SENTENCE.indexOf(left) >= 0
                || Character.isLetterOrDigit(right)
                || right == '<'
                || right == '&';
    }

    private boolean isSpace(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private String render() {
        StringBuilder out = new StringBuilder(text.length());
        boolean html = tags && blocks;
        int at = 0;
        for (Token token : tokens) {
            boolean tag = !token.name().isEmpty();
            if (tag && !tags) {
                continue;
            }
            append(out, text.substring(at, token.begin()), html);
            at = token.end();
            if (html) {
                out.append(text, token.begin(), token.end());
            } else if (!tag) {
                out.append(token.value());
            } else if (token.name().endsWith("r") && (at == text.length() || text.charAt(at) != '\n')) {
                out.append(VOID.contains(token.name()) && !token.name().equals("wbr") ? "\n" : "");
            }
        }
        append(out, text.substring(at), html);
        return html ? HtmlText.of(out.toString()) : out.toString();
    }

    /** What is no markup stays, in HTML too. */
    private static void append(StringBuilder out, String words, boolean html) {
        out.append(html ? words.replace("&", "&amp;").replace("<", "&lt;") : words);
    }
}
