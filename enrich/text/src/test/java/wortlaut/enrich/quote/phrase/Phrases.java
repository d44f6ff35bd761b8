package wortlaut.enrich.quote.phrase;

import java.util.List;
import java.util.stream.Collectors;
import wortlaut.enrich.quote.Given;

/**
 * The noun phrases of a text in one line, so that a test shows at a glance what is read: {@code PERSON Biologin Ada Kern = Ada Kern; ~OTHER
 * am Montag}, where {@code ~} stands before what cannot be a subject and {@code =} before whom it names.
 */
final class Phrases {
    private final Given given;
    private final NounPhraseReader reader;
    private final List<NounPhrase> all;

    private Phrases(Given given) {
        this.given = given;
        this.reader = given.reading().phrases();
        this.all = reader.read(0, given.document().tokens());
    }

    static Phrases of(String language, String marked) {
        return new Phrases(Given.text(language, marked));
    }

    static String german(String marked) {
        return of("de", marked).line();
    }

    static String english(String marked) {
        return of("en", marked).line();
    }

    NounPhraseReader reader() {
        return reader;
    }

    Given given() {
        return given;
    }

    List<NounPhrase> all() {
        return all;
    }

    /** The last phrase that holds this word. */
    NounPhrase with(String word) {
        return all.stream()
                .filter(phrase -> (" " + given.words(phrase.span()) + " ").contains(" " + word + " "))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new IllegalArgumentException("no phrase holds \"" + word + "\" in: " + line()));
    }

    String line() {
        return all.stream().map(this::show).collect(Collectors.joining("; "));
    }

    private String show(NounPhrase phrase) {
        String name = phrase.entity() == null ? "" : " = " + phrase.entity().name();
        return (phrase.subject() ? "" : "~") + phrase.kind() + " " + given.words(phrase.span()) + name;
    }
}
