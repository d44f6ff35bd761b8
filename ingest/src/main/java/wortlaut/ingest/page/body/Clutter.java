package wortlaut.ingest.page.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.markup.Line;
import wortlaut.ingest.page.body.Names.Kind;

/** Tells elements that are no part of the article: by what they are, what they are called, and how much of them is links. */
final class Clutter implements Predicate<Element> {
    /** What holds no words of an article, ever. */
    static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "button",
            "svg",
            "iframe",
            "select",
            "textarea",
            "dialog",
            "object",
            "audio",
            "video",
            "canvas",
            "map",
            "head",
            "figcaption",
            "input",
            "label",
            "datalist",
            "meter",
            "progress",
            "media");

    private static final Set<String> RARELY = Set.of("aside", "footer", "form", "menu");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> AMP = Set.of(
            "amp-sidebar",
            "amp-consent",
            "amp-ad",
            "amp-lightbox",
            "amp-user-notification",
            "amp-iframe",
            "amp-carousel");
    private static final double MOSTLY_LINKS = 0.6;
    private static final double SOME_LINKS = 0.35;
    private static final double MOST_OF_PAGE = 0.5;
    private static final int CAPTION = 350;
    private static final int LABEL = 250;
    private static final int CAPTION_PROSE = 140;
    private static final Set<String> NO_CAPTION =
            Set.of("p", "td", "tr", "tbody", "table", "body", "li", "main", "article");
    private static final int OFFER = 500;
    private static final int CARD = 600;
    private static final int CARD_PROSE = 260;

    private final Set<Element> kept;
    private final Weights prose;
    private final Weights length;
    private final Weights linked;
    private final int all;
    private final Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param page its body
     * @param raw all lines of the page
     * @param kept elements that the article is in
     */
    Clutter(Element page, List<Line> raw, Set<Element> kept) {
        this.kept = kept;
        prose = Weights.of(raw, line -> Prose.isParagraph(line) ? Prose.weight(line) : 0);
        length = Weights.of(raw, line -> line.text().length());
        linked = Weights.of(raw, Line::linked);
        all = raw.stream().filter(Prose::isParagraph).mapToInt(Prose::weight).sum();
        raw.stream().filter(Clutter::isTeaserHeading).forEach(this::addCard);
        raw.stream().filter(line -> line.linkDensity() > 0.9).forEach(this::addTwin);
        page.select("img, picture, amp-img").forEach(this::addPicture);
    }

    @Override
    public boolean test(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name) || AMP.contains(name)) {
            return true;
        } else if (kept.contains(element)) {
            return false;
        }
        boolean most = prose.in(element) > all * MOST_OF_PAGE;
        return cards.contains(element)
                || (!most && (RARELY.contains(name) || isHidden(element) || Names.say(Kind.CLUTTER, element)))
                || isMedia(element, name)
                || isLinks(element, name);
    }

    private boolean isMedia(Element element, String name) {
        if (name.equals("figure")) {
            return prose.in(element) < CAPTION && element.selectFirst("table, blockquote, pre, ul") == null;
        }
        boolean offers = prose.in(element) <= CAPTION_PROSE
                || linked.in(element) > 0
                || element.selectFirst("button, input") != null;
        if (prose.in(element) <= OFFER && offers && Names.say(Kind.OFFER, element)) {
            return true;
        }
        return length.in(element) <= CAPTION
                && (Names.say(Kind.MEDIA, element) || (name.equals("table") && isPicture(element)));
    }

    /** Before there was {@code figure}, a small table held a picture and what is said of it. */
    private boolean isPicture(Element table) {
        return length.in(table) <= LABEL && table.selectFirst("img") != null;
    }

    private boolean isLinks(Element element, String name) {
        int characters = length.in(element);
        int links = linked.in(element);
        return (LISTS.contains(name) && links > characters * MOSTLY_LINKS)
                || (((characters <= LABEL && prose.in(element) == 0) || links > characters * SOME_LINKS)
                        && Names.say(Kind.SMALL, element)
                        && !Names.say(Kind.LEAD, element))
                || (links > characters * SOME_LINKS && Names.say(Kind.LEAD, element));
    }

    private static boolean isTeaserHeading(Line line) {
        return line.linkDensity() > 0.9
                && (Prose.isHeading(line) || line.element().closest("h2, h3, h4, h5, h6") != null);
    }

    /** Up from a heading that is a link, as long as there is hardly more than a teaser. */
    private void addCard(Line heading) {
        @Nullable Element card = null;
        for (@Nullable Element at = heading.element(); at != null && isSmall(at); at = at.parent()) {
            card = at;
        }
        if (card != null) {
            cards.add(card);
        }
    }

    /** Up from a link on a line of its own to what is there several times, one beside the other, with hardly more than a teaser. */
    private void addTwin(Line link) {
        for (@Nullable Element at = link.element(); at != null && isSmall(at); at = at.parent()) {
            if (!at.className().isEmpty()
                    && (isTwin(at, at.previousElementSibling()) || isTwin(at, at.nextElementSibling()))) {
                cards.add(at);
            }
        }
    }

    private static boolean isTwin(Element element, @Nullable Element other) {
        return other != null
                && other.normalName().equals(element.normalName())
                && other.className().equals(element.className());
    }

    /** Up from a picture, as long as there is no more than a caption. */
    private void addPicture(Element picture) {
        @Nullable Element caption = null;
        for (@Nullable Element at = picture; at != null && isCaption(at); at = at.parent()) {
            caption = at;
            if (at.normalName().equals("figure")) {
                break;
            }
        }
        if (caption != null) {
            cards.add(caption);
        }
    }

    private boolean isCaption(Element element) {
        return !kept.contains(element)
                && !NO_CAPTION.contains(element.normalName())
                && length.in(element) <= LABEL
                && prose.in(element) <= CAPTION_PROSE;
    }

    private boolean isSmall(Element element) {
        return !kept.contains(element)
                && length.in(element) < CARD
                && prose.in(element) <= CARD_PROSE
                && !Names.say(Kind.BODY, element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("aria-hidden").equals("true");
    }
}
