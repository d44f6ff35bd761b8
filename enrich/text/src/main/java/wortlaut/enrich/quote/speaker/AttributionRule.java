package wortlaut.enrich.quote.speaker;

import java.util.Locale;

/**
 * What tells who says a quote. Each has a prior, how sure it is before anything else is known, from 0 to 1; a rule that goes on with the
 * speaker of another quote has a share of that one's confidence instead. This is the one place where they stand: a rule that is surer in one
 * build than in another is two rules, which may have one name outside. They were set by hand on German news, and those of English builds on
 * English news; what is stated is made of them, and of each {@link Doubt}, by the language's calibration.
 */
public enum AttributionRule {
    NONE(0.3, "Dem Händler Uwe Stahl wird vorgeworfen, Waren gefälscht zu haben."),
    CUE_AFTER(0.9, "„Der Deich hält“, sagte Ada Kern."),
    CUE_AFTER_APART(CUE_AFTER, 0.8, "„Der Deich hält den Winter“ und fertig, sagte Ada Kern."),
    CUE_BEFORE(0.77, "Ada Kern sagte am Montag „Der Deich hält den Winter über“."),
    CUE_BEFORE_COLON(0.87, "Ada Kern sagte: „Der Deich hält.“"),
    CUE_IN_SENTENCE(0.65, ""),
    BUILD_AFTER(built(CUE_AFTER), "„Der Deich hält“, flachste Ada Kern."),
    BUILD_AFTER_APART(BUILD_AFTER, built(CUE_AFTER_APART), ""),
    BUILD_BEFORE(
            built(CUE_BEFORE),
            "„Unser Museum“, freute sich Kuratorin Helene Vogt, während hinter ihr gehämmert wurde, „bekommt endlich Licht.“"),
    BUILD_BEFORE_COLON(
            built(CUE_BEFORE_COLON),
            "„Noch ein Bier?“, fragte Kellnerin Resi Pointner. „Lieber ein Wasser“, bat Alfons Grabner. Pointner grinste: „Kommt sofort.“"),
    BUILD_IN_SENTENCE(built(CUE_IN_SENTENCE), ""),
    SUBJECT_BEFORE_COLON(0.75, "Ada Kern war zufrieden: „Der Deich hält den Winter über.“"),
    SUBJECT_OF_SENTENCE(0.4, "Auch Stürmer Rolf Thamm attackierte die Jury als „blind und taub für den Sport“."),
    SUBJECT_BEFORE(0.6, ""),
    LABEL(0.8, "Ada Kern, Landrätin: „Der Deich hält.“"),
    HEADING(
            0.75,
            "Zum Ausbau der B 7 sagt Timo Rath:\n\n„Die Straße kommt zu spät.“\n\nHierzu Kreisrätin Edda Pohl:\n\n„Wir haben nie eine Straße gefordert.“"),
    SIGNATURE(0.85, "„Der Deich hält den Winter über.“ — Ada Kern"),
    CUE_IN_SENTENCE_BEFORE(0.5, "Förster Ulf Renz klagte über die Lage. Der Wald stehe „auf der Kippe“."),
    CONTINUES(0.95, "„Der Deich hält“, sagte Ada Kern. „Wir haben ihn im Mai geprüft.“"),
    SAME_PARAGRAPH(0.7, ""),
    PARAGRAPH_BEFORE(
            0.4, "Gerda Tamm hilft ihm. „Ohne Hund bist du niemand“, sagt sie.\n\n„Ohne Hund bist du niemand.“"),
    PARAGRAPH_CONTINUES(0.8, ""),
    GOES_ON(0.8, "Der Deich sei sicher, sagte Ada Kern. Er halte den Winter über."),
    GOES_ON_IN_MARKS(
            GOES_ON,
            0.6,
            "Nach Ansicht von Ada Kern hält der Deich. „Wir haben ihn im Mai geprüft und im Juni noch einmal.“"),
    IN_TURN(
            0.4,
            "„Kommst du mit?“, fragte Wirt Bo Lund.\n\n„Wohin denn?“, fragte Kellnerin Jana Vogt.\n\n„Zum Hafen.“"),
    INSIDE(1, "Den Abgeordneten warf Kämmerer Ralf Zorn vor, sie hätten „weggeschaut“."),
    NAMED_INSIDE(
            0.6,
            "„Da hat doch Paul Eder laut gerufen: ‚Die Kasse ist seit Tagen leer‘“, berichtete Turnerin Jana Wilke."),
    PULL_QUOTE(1, ""),
    CLAUSE(0.85, "Ada Kern sagte, dass der Deich hält."),
    CLAUSE_BY_ITS_WORD(CLAUSE, 0.5, ""),
    MOOD(0.85, "Ada Kern sagte, der Deich sei sicher."),
    MOOD_ALONE(MOOD, 0.6, "Ada Kern winkte ab, man halte am Bau fest."),
    MOOD_ALONE_COLON(MOOD, 0.65, "Ada Kern gab sich bescheiden: Sie habe nur zugehört."),
    INFINITIVE(0.65, "Ada Kern versprach, den Deich zu prüfen."),
    CLAUSE_BEFORE_CUE(0.85, "Der Deich hält, sagte Ada Kern."),
    AS_CLAUSE(0.85, "Der Deich hält, wie Ada Kern sagte."),
    REFERS_BACK(0.75, "Der Deich hält. Das sagte Ada Kern."),
    SOURCE(0.85, "Laut Ada Kern hält der Deich."),
    SOURCE_BEFORE(0.4, ""),
    HEARSAY(0.6, "Der Deich sei sicher, sagte Ada Kern. Zwei Häuser sollen verkauft worden sein."),
    REPORTED(0.5, "Carla de Bruyn kündigte Klage an."),
    INTERVIEW_LABEL(
            0.9,
            "Was halten Sie vom neuen Marktplatz?\n\nMia Born, 34, Verkäuferin: Ich finde ihn zu grau.\n\nOtto Kranz, 71, Rentner: Ich sitze gern da."),
    INTERVIEW_QUESTION(
            0.8,
            "Mit Bürgermeisterin Ines Lauer sprach Udo Brand.\n\nFrage: Wann öffnet das Bad?\n\nAntwort: Im Juni, wenn die Pumpen kommen.\n\nFrage: Und wenn nicht?\n\nAntwort: Dann baden wir im See."),
    INTERVIEW_ANSWER(
            0.8,
            "Zu Gast: Imker Rolf Gent\n\nInterview: Tina Maas\n\nHerr Gent, stirbt die Biene?\n\n„Nein. Sie zieht um.“\n\nWohin?\n\n„In die Stadt, da blüht mehr.“"),
    INTERVIEW_ANSWER_OF_SEVERAL(INTERVIEW_ANSWER, 0.6, ""),
    INTERVIEW_HEADLINE(
            0.7,
            "Interview mit Förster Till Wenk: „Der Wald hat Durst“\n\nHerr Wenk, wie geht es den Buchen?\n\nSchlecht. Wir fällen jede vierte.\n\nWas pflanzen Sie nach?\n\nEichen. Ich werde sie nicht mehr groß sehen.");

    private final String wireName;
    private final double prior;
    private final String example;

    AttributionRule(double prior, String example) {
        this.wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.prior = prior;
        this.example = example;
    }

    /** The same as another to whoever reads events, but not as sure. */
    AttributionRule(AttributionRule outside, double prior, String example) {
        this.wireName = outside.wireName;
        this.prior = prior;
        this.example = example;
    }

    /** The prior of the same told by how the sentence is built, with a verb that no list has. */
    private static double built(AttributionRule listed) {
        return listed.prior * BuiltShare.OF_LISTED;
    }

    /** Apart, as an enum's own constants come too late for its values. */
    private static final class BuiltShare {
        /** The share of a listed verb's confidence that one has which is only told by its place. */
        static final double OF_LISTED = 0.9;
    }

    /** As events have it, such as {@code cue-after}. */
    public String wireName() {
        return wireName;
    }

    /** How sure the rule is by itself, or its share of the confidence of the quote that it goes on with. */
    public double prior() {
        return prior;
    }

    /** A German text with a quote that is attributed by this rule; empty where it takes more than a line to show. */
    public String example() {
        return example;
    }

    /** Whether the quote's sentence has a cue, listed or built, behind the words. */
    public boolean isBehind() {
        return switch (this) {
            case CUE_AFTER, CUE_AFTER_APART, BUILD_AFTER, BUILD_AFTER_APART -> true;
            default -> false;
        };
    }

    /** Whether the quote is part of an interview. */
    public boolean isInterview() {
        return switch (this) {
            case INTERVIEW_LABEL,
                    INTERVIEW_QUESTION,
                    INTERVIEW_ANSWER,
                    INTERVIEW_ANSWER_OF_SEVERAL,
                    INTERVIEW_HEADLINE -> true;
            default -> false;
        };
    }

    /** The rule for a cue that no list has, found where this one finds a listed one. */
    AttributionRule built() {
        return switch (this) {
            case CUE_AFTER -> BUILD_AFTER;
            case CUE_AFTER_APART -> BUILD_AFTER_APART;
            case CUE_BEFORE -> BUILD_BEFORE;
            case CUE_BEFORE_COLON -> BUILD_BEFORE_COLON;
            case CUE_IN_SENTENCE -> BUILD_IN_SENTENCE;
            default -> this;
        };
    }
}
