package wortlaut.enrich.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wortlaut.enrich.confidence.Calibration;
import wortlaut.enrich.confidence.Evidence;
import wortlaut.enrich.language.data.ClassPathFolder;
import wortlaut.enrich.language.data.DataFolder;
import wortlaut.enrich.language.data.FolderReader;
import wortlaut.enrich.language.data.ListType;
import wortlaut.enrich.language.data.ListType.Need;
import wortlaut.enrich.language.data.Problems;
import wortlaut.enrich.language.data.Settings;

/**
 * The folder of a language and that of what all share, open for reading. Settings come first: they say which lists there must be.
 *
 * @param settings the language's, on top of everybody's
 * @param problems what is wrong with either folder
 */
record LanguageData(DataFolder files, FolderReader folder, FolderReader common, Settings settings, Problems problems) {
    private static final String FOLDERS = "wortlaut/language";
    private static final String COMMON = "common";
    private static final String MODEL = "model";
    private static final String LISTS = "lists";
    private static final String CALIBRATED = "calibrated";
    private static final double MOST = 20;

    /** The tags of the languages that have a folder on the class path. */
    static List<String> known() {
        return new ClassPathFolder(FOLDERS)
                .lines("languages.txt").orElseThrow().stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
    }

    /** The folder of a language on the class path. */
    static DataFolder onClassPath(String name) {
        return new ClassPathFolder(FOLDERS + "/" + name);
    }

    /** The folder of what all languages share on the class path. */
    static DataFolder shared() {
        return onClassPath(COMMON);
    }

    static LanguageData of(DataFolder files, DataFolder shared) {
        Problems problems = new Problems();
        Settings settings =
                Settings.of(shared, LanguageFiles.SETTINGS, problems).with(files, LanguageFiles.SETTINGS);
        boolean model = settings.text(MODEL).isPresent();
        List<String> declared = settings.words(LISTS);
        for (String list : declared) {
            if (LanguageFiles.OF_A_LANGUAGE.stream().noneMatch(type -> mayDeclare(type, list, model))) {
                settings.problem(
                        LISTS,
                        "'" + list + "' is no list that a language " + (model ? "with" : "without")
                                + " a model may declare");
            }
        }
        FolderReader folder = new FolderReader(files, problems, FolderReader.needed(model, declared));
        FolderReader common = new FolderReader(shared, problems, FolderReader.needed(false, List.of()));
        folder.entries(LanguageFiles.FUNCTION_WORDS);
        folder.onlyFiles(LanguageFiles.names(LanguageFiles.OF_A_LANGUAGE));
        common.onlyFiles(LanguageFiles.names(LanguageFiles.OF_ALL));
        return new LanguageData(files, folder, common, settings, problems);
    }

    /** What all languages share, for a language that has no folder. */
    static LanguageData ofNone(DataFolder shared) {
        Problems problems = new Problems();
        Settings settings = Settings.of(shared, LanguageFiles.SETTINGS, problems);
        FolderReader folder = new FolderReader(onClassPath(LanguageDetector.UNKNOWN), problems, type -> false);
        FolderReader common = new FolderReader(shared, problems, FolderReader.needed(false, List.of()));
        return new LanguageData(onClassPath(LanguageDetector.UNKNOWN), folder, common, settings, problems);
    }

    private static boolean mayDeclare(ListType<?> type, String name, boolean model) {
        return type.name().equals(name) && (type.need() == Need.DECLARED || (type.need() == Need.CORE && !model));
    }

    /** The name of the language's trained model; null if it has none. */
    String model() {
        return settings.text(MODEL).orElse(null);
    }

    /** How the rules' confidences become those that are stated; {@link Calibration#NONE} where the settings say that nothing was fitted. */
    Calibration calibration() {
        boolean fitted = settings.flag(CALIBRATED);
        if (fitted != files.lines(LanguageFiles.CONFIDENCE).isPresent()) {
            settings.problem(
                    CALIBRATED, LanguageFiles.CONFIDENCE + (fitted ? " is missing" : " is there all the same"));
        }
        Settings fit = Settings.of(files, LanguageFiles.CONFIDENCE, problems);
        Map<String, Double> weights = new TreeMap<>();
        for (String sign : fit.keys()) {
            if (Calibration.isWeight(sign) || Evidence.isSign(sign)) {
                weights.put(sign, fit.number(sign, Calibration.SLOPE.equals(sign) ? 0 : -MOST, MOST));
            }
        }
        fit.onlyAsked();
        return fitted && !weights.isEmpty() ? new Calibration(weights) : Calibration.NONE;
    }

    /** Ends the reading, when all that is needed has been asked for; throws with all problems there are. */
    void check() {
        settings.onlyAsked();
        problems.check();
    }
}
