package wortlaut.enrich.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import wortlaut.enrich.language.data.Settings;

/**
 * What speaks for a phrase being whose cue a cue is: the settings {@code subject.…} of a language. The sum over what holds of a phrase is
 * its score; the highest wins if it is above {@code least}.
 *
 * @param person for a person's name
 * @param pronoun for a pronoun
 * @param role for a described person
 * @param body for an organisation, a place or a body that speaks
 * @param other for any other noun
 * @param oblique for a phrase whose form or place lets it be no subject
 * @param besideCue for one beside the cue, in its clause's first place, or with nothing but adverbs between
 * @param objectBesideCue for any other noun that follows the cue so
 * @param nominative for a pronoun that can only be a subject, right behind the cue
 * @param inverted for somebody right behind a cue that a comma comes before
 * @param sentenceStart for one that starts the sentence
 * @param afterQuoteAndCue for one that follows a cue right behind the quote
 * @param betweenQuoteAndCue for one right before such a cue
 * @param agent for one behind "von" in a passive
 * @param source for a document in a passive, or behind "heißt es in"
 * @param beside for one beside "laut", "so" or "zufolge"
 * @param perToken for each token between
 * @param perComma for each comma between
 * @param lastResort the most that the noun which announces has: "teilen die Meinung, …" is nobody's unless there is nobody else
 * @param least what the best must exceed
 */
public record SubjectWeights(
        double person,
        double pronoun,
        double role,
        double body,
        double other,
        double oblique,
        double besideCue,
        double objectBesideCue,
        double nominative,
        double inverted,
        double sentenceStart,
        double afterQuoteAndCue,
        double betweenQuoteAndCue,
        double agent,
        double source,
        double beside,
        double perToken,
        double perComma,
        double lastResort,
        double least) {
    private static final String PREFIX = "subject.";
    private static final double MOST = 20;

    static SubjectWeights of(Settings settings) {
        return of(name -> number(settings, name));
    }

    /**
     * Each weight by its name, with all others 0. A score is a sum of weights, so what one of them gives to it is what is scored by that
     * one alone.
     */
    static Map<String, SubjectWeights> each(Settings settings) {
        Map<String, SubjectWeights> each = new LinkedHashMap<>();
        of(name -> {
            double weight = number(settings, name);
            each.put(name, of(other -> other.equals(name) ? weight : 0));
            return weight;
        });
        return each;
    }

    private static SubjectWeights of(ToDoubleFunction<String> weight) {
        return new SubjectWeights(
                weight.applyAsDouble("person"),
                weight.applyAsDouble("pronoun"),
                weight.applyAsDouble("role"),
                weight.applyAsDouble("body"),
                weight.applyAsDouble("other"),
                weight.applyAsDouble("oblique"),
                weight.applyAsDouble("besideCue"),
                weight.applyAsDouble("objectBesideCue"),
                weight.applyAsDouble("nominative"),
                weight.applyAsDouble("inverted"),
                weight.applyAsDouble("sentenceStart"),
                weight.applyAsDouble("afterQuoteAndCue"),
                weight.applyAsDouble("betweenQuoteAndCue"),
                weight.applyAsDouble("agent"),
                weight.applyAsDouble("source"),
                weight.applyAsDouble("beside"),
                weight.applyAsDouble("perToken"),
                weight.applyAsDouble("perComma"),
                weight.applyAsDouble("lastResort"),
                weight.applyAsDouble("least"));
    }

    private static double number(Settings settings, String name) {
        return settings.number(PREFIX + name, -MOST, MOST);
    }
}
