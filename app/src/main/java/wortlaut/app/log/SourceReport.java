package wortlaut.app.log;

import java.util.Locale;
import wortlaut.events.Printable;
import wortlaut.ingest.position.SourceStatus;

/** How a source is, for people: a line for each thing that has happened, with its time. */
public final class SourceReport {
    private SourceReport() {}

    public static String of(SourceStatus status) {
        StringBuilder report = new StringBuilder(Printable.line(status.source()));
        if (status.title() != null) {
            report.append("  ").append(Printable.line(status.title()));
        }
        report.append('\n');
        line(report, "found", status.found(), "entries");
        line(report, "fetched", status.fetched(), "articles in all");
        line(report, "new", status.fresh(), "articles in all");
        if (status.error() != null) {
            String times = status.error().inARow() > 0 ? " (" + status.error().inARow() + " in a row)" : "";
            line(
                    report,
                    "error",
                    status.error().at(),
                    Printable.line(status.error().message()) + times);
        }
        line(report, "silent", status.silent(), "nothing new since then");
        line(report, "gone", status.ended(), "for good; not asked any more");
        if (status.ended() == null) {
            line(report, "next", status.next(), "");
        }
        if (status.address() != null) {
            line(report, "moved", "to", Printable.line(status.address()));
        }
        return report.toString();
    }

    private static void line(StringBuilder report, String what, SourceStatus.Mark mark, String unit) {
        if (mark != null) {
            line(report, what, mark.at(), String.format(Locale.ROOT, "%,d %s", mark.count(), unit));
        }
    }

    private static void line(StringBuilder report, String what, String at, String words) {
        if (at != null) {
            report.append(String.format(Locale.ROOT, "  %-8s %s  %s", what, at, words)
                            .stripTrailing())
                    .append('\n');
        }
    }
}
