package wortlaut.enrich.stream.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wortlaut.enrich.copy.Sketch;

/**
 * How many copies of a report are recognised among other reports, and how many others are taken for some. A set made of our own corpus: reports of
 * one to five of its documents, each with copies as papers make them, and with what only looks like one. Floors only rise.
 */
class CopyFloorTest {
    /** Forms that are filled anew every day: what they say is in their numbers. */
    private static final List<String> FORMS = List.of(
            "Der Deutsche Aktienindex hat am Freitag etwas fester geschlossen. Das Börsenbarometer stieg um # Punkte auf # Zähler. Der Index der"
                    + " mittleren Werte verlor # Punkte und stand zuletzt bei #. Am Rentenmarkt lag die Umlaufrendite bei #. Der Rentenindex fiel auf"
                    + " # Punkte, der Bund-Future notierte bei #. Der Kurs des Euro gab nach: Die Europäische Zentralbank setzte den Referenzkurs auf"
                    + " # fest, nach # am Vortag.",
            "Die Gewinnzahlen vom Mittwoch: Im Spiel um die Millionen wurden die Zahlen #, #, #, #, # und # gezogen. Die Superzahl lautet #. Im Spiel"
                    + " mit den sieben Ziffern gewinnt die Nummer #, die Zusatzlotterie zieht die #. Alle Angaben sind wie immer ohne Gewähr, Scheine"
                    + " werden bis Freitag in jeder Annahmestelle des Landes eingelöst.",
            "Die Pegel am Morgen: Der Rhein stand bei Maxau auf # Zentimetern, bei Mannheim auf #, bei Worms auf # und bei Mainz auf #. Für die nächsten"
                    + " Tage erwartet der Hochwassermeldedienst am Mittelrhein gleichbleibende Wasserstände. An der Mosel wurden in Trier # Zentimeter"
                    + " gemessen, in Cochem #.",
            "Die Erzeugerpreise auf dem Großmarkt: Für einen Doppelzentner Weizen zahlten Händler # Cent, für Gerste # und für Raps #. Kartoffeln"
                    + " kosteten # Cent, Zwiebeln #. Der Markt war nach Angaben der Landwirtschaftskammer ausreichend versorgt, die Nachfrage blieb"
                    + " verhalten. Schlachtschweine brachten # Cent je Kilogramm, Jungbullen #.");

    private record Told(String id, String text, Set<Integer> reports, String kind) {}

    @Test
    void copiesAreRecognisedAndOthersAreNot() throws IOException {
        Scores scores = new Scores();
        RecentCopies copies = new RecentCopies(Duration.ofDays(3), 100_000);
        Map<String, Told> told = new HashMap<>();
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        for (Told one : told(new PressRoom(texts(), 7))) {
            told.put(one.id(), one);
            Copy copy = copies.take(one.id(), Sketch.of(one.text()), Optional.empty(), at);
            scores.add(one, told.get(copy.cluster()));
        }

        assertThat(scores.precision()).as(scores.toString()).isGreaterThanOrEqualTo(.98);
        assertThat(scores.recall()).as(scores.toString()).isGreaterThanOrEqualTo(.95);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String language : List.of("de", "en")) {
            try (Stream<Path> files = Files.list(Path.of("..", "corpus", language))) {
                for (Path file : files.sorted().toList()) {
                    texts.addAll(texts(file));
                }
            }
        }
        return texts;
    }

    /** The documents of a file without their annotations. */
    private static List<String> texts(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("</doc>"))
                .map(doc -> doc.replaceAll("<[^>]*>", "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Told> told(PressRoom press) {
        List<Told> all = new ArrayList<>();
        int report = 0;
        for (int at = 0; at + 5 < PressRoom.REPORTS; at += report % 5 + 1) {
            report++;
            int parts = report % 5 + 1;
            all.addAll(copiesOf(press, report, press.report(at, parts)));
        }
        for (int form = 0; form < FORMS.size(); form++) {
            for (int day = 0; day < 25; day++) {
                report++;
                all.add(new Told("form-" + form + "-" + day, press.filled(FORMS.get(form)), Set.of(report), "form"));
            }
        }
        return press.shuffled(all);
    }

    private static List<Told> copiesOf(PressRoom press, int report, String text) {
        List<Told> all = new ArrayList<>();
        Set<Integer> same = Set.of(report);
        String id = "r" + report + "-";
        all.add(new Told(id + "agency", text, same, "as it is"));
        all.add(new Told(id + "again", text, same, "as it is"));
        all.add(new Told(id + "reset", press.reset(text), same, "set anew"));
        all.add(new Told(id + "edited", press.edited(text, press.between(3, 12)), same, "edited"));
        all.add(new Told(id + "cut", press.cut(text, press.between(45, 85)), same, "cut"));
        all.add(new Told(id + "lead", press.newLead(text, press.other(), press.between(10, 30)), same, "new lead"));
        all.add(new Told(id + "longer", text + "\n" + press.cut(press.other(), 60), same, "longer"));
        all.add(new Told(id + "merged", press.other() + "\n" + text, same, "merged"));
        all.add(new Told(
                id + "all",
                press.newLead(press.edited(press.cut(text, press.between(60, 90)), 5), press.other(), 15),
                same,
                "cut, edited, new lead"));
        all.add(new Told(
                id + "background",
                press.background(text, press.other() + press.other(), press.between(15, 35)),
                Set.of(-report),
                "background"));
        return all;
    }

    /** Precision of the articles that were taken for copies, recall of those that are. */
    private static final class Scores {
        private final Map<String, int[]> kinds = new TreeMap<>();
        private final Set<Integer> begun = new HashSet<>();
        private int taken;
        private int right;
        private int are;

        void add(Told one, Told cluster) {
            boolean copy = one.reports().stream().anyMatch(report -> report > 0 && !begun.add(report));
            boolean found = !cluster.id().equals(one.id());
            boolean same = cluster.reports().equals(one.reports());
            are += copy ? 1 : 0;
            taken += found ? 1 : 0;
            right += found && same ? 1 : 0;
            int[] kind = kinds.computeIfAbsent(one.kind(), name -> new int[3]);
            kind[0] += copy ? 1 : 0;
            kind[1] += found && same ? 1 : 0;
            kind[2] += found && !same ? 1 : 0;
        }

        double precision() {
            return (double) right / taken;
        }

        double recall() {
            return (double) right / are;
        }

        @Override
        public String toString() {
            StringBuilder text =
                    new StringBuilder(String.format(Locale.ROOT, "precision %.4f, recall %.4f", precision(), recall()));
            kinds.forEach((kind, n) -> text.append(
                    String.format(Locale.ROOT, "%n%-24s %d copies, %d found, %d wrong", kind, n[0], n[1], n[2])));
            return text.toString();
        }
    }
}
