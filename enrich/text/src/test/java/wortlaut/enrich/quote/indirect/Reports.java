package wortlaut.enrich.quote.indirect;

import java.util.Locale;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.quote.Given;
import wortlaut.enrich.quote.cue.Reading;

/**
 * What one finder of speech without marks makes of a text's last sentence, in one line: {@code Ada Kern: the words … their rest
 * [clause]}, {@code ?} for nobody, {@code nothing} where it finds none.
 */
final class Reports {
    /** A way to make one finder. */
    interface Maker {
        Finder of(Reading reading, ClauseReader clauses, Pieces pieces);
    }

    /** What a finder does. */
    interface Finder {
        Report find(TokenSpan sentence);
    }

    private Reports() {}

    static String of(String language, String marked, Maker maker) {
        Given given = Given.text(language, marked);
        Report report = maker.of(given.reading(), clauses(given), pieces(given))
                .find(given.document().sentence(given.document().sentences() - 1));
        return report == null ? "nothing" : show(given, report);
    }

    static ClauseReader clauses(Given given) {
        return new ClauseReader(given.reading());
    }

    static Pieces pieces(Given given) {
        return new Pieces(given.document(), given.quoted());
    }

    private static String show(Given given, Report report) {
        String speaker = report.speaker() == null
                ? "?"
                : report.speaker().entity() == null
                        ? given.words(report.speaker().span())
                        : report.speaker().entity().name();
        return speaker + ": "
                + String.join(" … ", report.spans().stream().map(given::words).toList()) + " ["
                + report.rule().name().toLowerCase(Locale.ROOT).replace('_', '-') + "]";
    }
}
