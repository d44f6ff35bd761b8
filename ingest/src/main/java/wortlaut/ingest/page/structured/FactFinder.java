package wortlaut.ingest.page.structured;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Asks the page's own article in JSON-LD first, then meta elements, then microdata and what is shown. */
final class FactFinder {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_OF_AN_HOUR = 4;

    private final Document page;
    private final MetaElements meta;
    private final Optional<URI> canonical;
    private final Optional<LinkedArticle> linked;

    FactFinder(Document page, Optional<URI> address) {
        this.page = page;
        meta = new MetaElements(page);
        canonical = CanonicalAddress.of(page, meta, address);
        linked = own(LinkedData.articles(page), address);
    }

    PageFacts facts() {
        return new PageFacts(
                linked.flatMap(LinkedArticle::headline).or(this::title),
                author(),
                published(),
                modified(),
                canonical.or(() -> linked.flatMap(this::linkedAddress)),
                language(),
                meta.first("og:site_name", "application-name", "dc.publisher", "publisher")
                        .or(() -> linked.flatMap(LinkedArticle::publisher)),
                meta.first(
                                "og:description",
                                "description",
                                "twitter:description",
                                "dc.description",
                                "sailthru.description")
                        .or(() -> linked.flatMap(article -> article.text("description")))
                        .map(LinkedArticle::plain),
                linked.flatMap(LinkedArticle::body),
                linked.flatMap(LinkedArticle::isFree)
                        .or(() -> meta.first("article:content_tier")
                                .filter(tier -> !tier.equalsIgnoreCase("metered"))
                                .map(tier -> tier.equalsIgnoreCase("free"))));
    }

    /** Of several articles the one at the page's address, else of its headline, else the first with a text, else the first. */
    private Optional<LinkedArticle> own(List<LinkedArticle> articles, Optional<URI> address) {
        List<String> addresses = Stream.of(canonical, address)
                .flatMap(Optional::stream)
                .map(uri -> bare(uri.toString()))
                .toList();
        String title = title().orElse(page.title()).toLowerCase(Locale.ROOT);
        return Stream.<java.util.function.Predicate<LinkedArticle>>of(
                        article -> article.addresses().stream().anyMatch(at -> addresses.contains(bare(at)))
                                && article.body().isPresent(),
                        article -> article.headline()
                                .filter(words -> title.contains(words.toLowerCase(Locale.ROOT)))
                                .isPresent(),
                        article -> article.addresses().stream().anyMatch(at -> addresses.contains(bare(at))),
                        article -> article.body().isPresent() && articles.size() == 1,
                        article -> article.headline().isPresent() && articles.size() == 1)
                .flatMap(rule -> articles.stream().filter(rule).limit(1))
                .findFirst();
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://(?:www\\.|m\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }

    private Optional<URI> linkedAddress(LinkedArticle article) {
        return article.addresses().stream()
                .flatMap(at -> CanonicalAddress.absolute(at).stream())
                .findFirst();
    }

    private Optional<String> title() {
        return meta.first("og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title", "title")
                .map(LinkedArticle::plain);
    }

    private Optional<String> author() {
        return linked.flatMap(LinkedArticle::author)
                .or(() -> names(Stream.of(
                                "author",
                                "article:author",
                                "parsely-author",
                                "sailthru.author",
                                "dc.creator",
                                "byl",
                                "dcterms.creator")
                        .map(meta::all)
                        .filter(all -> !all.isEmpty())
                        .findFirst()
                        .orElse(List.of())))
                .or(
                        () -> shown(
                                "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*=/autor/], a[href*=/author/], .byline, .author"));
    }

    private static Optional<String> names(List<String> all) {
        String names = all.stream()
                .filter(name -> !name.startsWith("http"))
                .map(LinkedArticle::plain)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(withoutBy(names)).filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME);
    }

    private Optional<String> shown(String selector) {
        return page.select(selector).stream()
                .map(MetaElements::value)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_NAME / 2)
                .map(FactFinder::withoutBy)
                .findFirst();
    }

    private static String withoutBy(String names) {
        return names.replaceFirst("(?iu)^\\W*(?:von|by|autor(?:in)?:|author:|text:)\\s+", "")
                .strip();
    }

    private Optional<String> published() {
        return linked.flatMap(article -> article.text("datePublished"))
                .or(() -> meta.first(
                        "article:published_time",
                        "datepublished",
                        "og:published_time",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dcterms.created",
                        "dc.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publication_date",
                        "article.published",
                        "cxenseparse:recs:publishtime",
                        "last-published",
                        "date"))
                .or(() -> meta.item("datePublished"))
                .or(() -> linked.flatMap(article -> article.text("dateCreated")))
                .or(this::shownTime);
    }

    private Optional<String> modified() {
        return linked.flatMap(article -> article.text("dateModified"))
                .or(() -> meta.first(
                        "article:modified_time",
                        "og:updated_time",
                        "datemodified",
                        "dcterms.modified",
                        "dc.date.modified",
                        "last-modified"))
                .or(() -> meta.item("dateModified"));
    }

    private Optional<String> shownTime() {
        return Stream.of(
                        "time[pubdate]",
                        "article time[datetime]",
                        "main time[datetime]",
                        "time[datetime]",
                        "article time",
                        "time",
                        "abbr.published[title], abbr.updated[title]",
                        ".published, .pubdate, .date, .datum, .posted-on, .entry-date")
                .flatMap(selector -> Stream.ofNullable(page.selectFirst(selector)))
                .map(MetaElements::value)
                .filter(value -> !value.isBlank()
                        && value.chars().filter(Character::isDigit).count() > MOST_OF_AN_HOUR
                        && value.length() <= LONGEST_NAME / 2)
                .findFirst();
    }

    private Optional<String> language() {
        @Nullable Element root = page.selectFirst("html");
        return Stream.of(
                        Optional.ofNullable(root).map(html -> html.attr("lang")),
                        Optional.ofNullable(root).map(html -> html.attr("xml:lang")),
                        linked.flatMap(article -> article.text("inLanguage")),
                        meta.first(
                                "content-language",
                                "dc.language",
                                "dcterms.language",
                                "language",
                                "og:locale",
                                "inlanguage"))
                .flatMap(Optional::stream)
                .map(tag -> Objects.requireNonNull(tag).strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") && tag.length() <= 35)
                .findFirst();
    }
}
