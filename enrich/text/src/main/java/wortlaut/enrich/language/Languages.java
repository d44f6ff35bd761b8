package wortlaut.enrich.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import wortlaut.events.WortlautException;

/** The languages of the class path, each loaded when first asked for. Thread-safe. */
public final class Languages {
    private final Map<String, Language> loaded = new ConcurrentHashMap<>();
    private final Function<String, Language> load;

    public Languages() {
        this(Language::load);
    }

    private Languages(Function<String, Language> load) {
        this.load = load;
    }

    /** Languages that state their rules' confidences as they are: what a calibration is fitted on. */
    public static Languages uncalibrated() {
        return new Languages(Language::uncalibrated);
    }

    /**
     * The language of a BCP 47 tag such as {@code de-AT}; one that nothing is known of has rules but no words.
     *
     * @throws WortlautException with all that is wrong with its files
     */
    public Language of(String tag) {
        String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        String safe = primary.matches("[a-z]{2,8}") ? primary : LanguageDetector.UNKNOWN;
        return LanguageDetector.KNOWN.contains(safe)
                ? loaded.computeIfAbsent(safe, load)
                : loaded.computeIfAbsent(LanguageDetector.UNKNOWN, unknown -> Language.unknown());
    }
}
