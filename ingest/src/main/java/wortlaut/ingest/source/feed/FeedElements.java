package wortlaut.ingest.source.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import wortlaut.ingest.poll.Wishes;

/** What a feed's XML says that is not to be had from ROME: times as they are written, languages, and how often it wants to be asked. */
final class FeedElements {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final List<String> VERSIONS = List.of("0.91", "0.92", "0.93", "0.94", "1.0", "2.0");
    private static final int MOST_MINUTES = 24 * 60;

    private final Document document;
    private final Element head;
    private final List<Element> entries;

    private FeedElements(Document document) {
        this.document = document;
        Element root = document.getRootElement();
        this.head = child(root, "channel").orElse(root);
        List<Element> inside = named(head, "item", "entry");
        this.entries = inside.isEmpty() ? named(root, "item", "entry") : inside;
    }

    /** Mends what only the name of the format has wrong. */
    static FeedElements of(Document document) {
        Element root = document.getRootElement();
        if (root.getName().equals("feed") && root.getNamespaceURI().isEmpty()) {
            intoAtom(root);
        }
        if (root.getName().equalsIgnoreCase("rss")
                && !VERSIONS.contains(String.valueOf(root.getAttributeValue("version")))) {
            root.setAttribute("version", "2.0");
        }
        return new FeedElements(document);
    }

    Document document() {
        return document;
    }

    EntryElement entry(int index) {
        return new EntryElement(index < entries.size() ? entries.get(index) : new Element("entry"), language(head));
    }

    Wishes wishes() {
        Duration ttl = text(head, "ttl")
                .map(minutes -> Duration.ofMinutes(number(minutes)))
                .orElse(Duration.ZERO);
        Duration period = text(head, "updatePeriod").map(this::period).orElse(Duration.ZERO);
        Set<Integer> hours = new HashSet<>();
        child(head, "skipHours")
                .ifPresent(skipped ->
                        named(skipped, "hour").forEach(hour -> hours.add((int) number(hour.getTextTrim()) % 24)));
        Set<DayOfWeek> days = new HashSet<>();
        child(head, "skipDays")
                .ifPresent(skipped -> named(skipped, "day")
                        .forEach(day -> Arrays.stream(DayOfWeek.values())
                                .filter(known -> known.name().equalsIgnoreCase(day.getTextTrim()))
                                .forEach(days::add)));
        return new Wishes(ttl.compareTo(period) > 0 ? ttl : period, hours, days);
    }

    /** The syndication module of RSS 1.0; at most a day, for weekly feeds have news too. */
    private Duration period(String name) {
        long minutes = switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "hourly" -> 60;
            case "daily", "weekly", "monthly", "yearly" -> MOST_MINUTES;
            default -> 0;
        };
        long times = Math.max(
                1, text(head, "updateFrequency").map(FeedElements::number).orElse(1L));
        return Duration.ofMinutes(minutes / times);
    }

    private static long number(String written) {
        String digits = written.strip();
        return digits.matches("\\d{1,9}") ? Math.min(MOST_MINUTES, Long.parseLong(digits)) : 0;
    }

    private static void intoAtom(Element element) {
        element.setNamespace(ATOM);
        element.getChildren().stream()
                .filter(child -> child.getNamespaceURI().isEmpty())
                .forEach(FeedElements::intoAtom);
    }

    private static List<Element> named(Element parent, String... names) {
        return parent.getChildren().stream()
                .filter(child -> Arrays.asList(names).contains(child.getName()))
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return named(parent, name).stream().findFirst();
    }

    private static Optional<String> text(Element parent, String name) {
        return named(parent, name).stream()
                .map(Element::getTextTrim)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static @Nullable String language(Element element) {
        String lang = element.getAttributeValue("lang", Namespace.XML_NAMESPACE);
        return lang == null ? text(element, "language").orElse(null) : lang;
    }

    /** One entry's element. */
    record EntryElement(Element element, @Nullable String languageOfFeed) {
        private static final List<String> PUBLISHED = List.of("published", "pubDate", "issued", "date", "created");
        private static final List<String> UPDATED = List.of("updated", "modified");

        Optional<String> published() {
            return first(PUBLISHED);
        }

        Optional<String> updated() {
            return first(UPDATED);
        }

        Optional<String> language() {
            String own = FeedElements.language(element);
            return Optional.ofNullable(own == null ? languageOfFeed : own);
        }

        /** FeedBurner counts clicks, and says beside it where they lead. */
        Optional<String> originalLink() {
            return text(element, "origLink");
        }

        /** Of RSS 2.0, where feeds are put together from others. */
        Optional<String> source() {
            return element.getNamespaceURI().isEmpty() ? text(element, "source") : Optional.empty();
        }

        private Optional<String> first(List<String> names) {
            return names.stream().flatMap(name -> text(element, name).stream()).findFirst();
        }
    }
}
