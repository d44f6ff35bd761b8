package wortlaut.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wortlaut.enrich.Shared;
import wortlaut.enrich.language.word.CueKind;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.events.QuoteType;

/** What every language's folder keeps, whoever adds it: nothing is named here, the folders are found. */
class LanguageContractTest {
    private static final DiskFolder SHARED = DiskFolder.all().stream()
            .filter(folder -> folder.name().equals("common"))
            .findFirst()
            .orElseThrow();
    private static final int FEWEST = 30;

    static List<DiskFolder> languages() {
        return DiskFolder.all().stream()
                .filter(folder -> !folder.equals(SHARED))
                .toList();
    }

    @Test
    void theFoldersAreTheKnownLanguages() {
        assertThat(languages())
                .extracting(DiskFolder::name)
                .containsExactlyInAnyOrderElementsOf(LanguageDetector.KNOWN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void loadsWithoutAProblem(DiskFolder folder) {
        assertThat(Language.of(folder.name(), folder, SHARED).tag()).isEqualTo(folder.name());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isRecognisedByItsOwnWords(DiskFolder folder) {
        List<String> words = entries(folder, "function-words.txt");
        assertThat(words).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(Shared.DETECTOR.detect(String.join(" ", words))).isEqualTo(folder.name());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachListSaysWhatItsValuesMean(DiskFolder folder) {
        Set<String> free = Set.of("synonyms.txt", "transliteration.txt");
        for (String file : folder.files()) {
            if (file.endsWith(".txt") && !file.endsWith("LICENSE.txt") && !free.contains(file)) {
                assertThat(values(folder, file))
                        .as(file)
                        .allSatisfy(value -> assertThat(header(folder, file)).contains("`" + value + "`"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whoeverHasCuesHasVerbsOfSaying(DiskFolder folder) {
        Language language = Language.of(folder.name(), folder, SHARED);
        boolean cues = folder.lines("cues.txt").isPresent();
        assertThat(values(folder, "cues.txt").contains("say")).isEqualTo(cues);
        for (String form : cues ? entries(folder, "cues.txt") : List.<String>of()) {
            String word = form.split("[+-]", -1)[0];
            assertThat(language.lexemes().read(word).listed.cue)
                    .as(form)
                    .isNotEmpty()
                    .allSatisfy(cue -> assertThat(cue.kind()).isIn((Object[]) CueKind.values()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsFittedIsARuleThatThereIs(DiskFolder folder) {
        Set<String> builds = new TreeSet<>();
        for (QuoteType type : QuoteType.values()) {
            for (AttributionRule rule : AttributionRule.values()) {
                builds.add("build." + type.wireName() + "." + rule.wireName());
            }
        }
        assertThat(folder.lines("confidence.properties").orElse(List.of()))
                .filteredOn(line -> line.startsWith("build."))
                .allSatisfy(line -> assertThat(builds).contains(line.substring(0, line.indexOf('='))));
    }

    private static List<String> entries(DiskFolder folder, String file) {
        return lines(folder, file).stream()
                .map(line -> line.substring(line.indexOf(": ") < 0 ? 0 : line.indexOf(": ") + 2))
                .toList();
    }

    private static Set<String> values(DiskFolder folder, String file) {
        return lines(folder, file).stream()
                .filter(line -> line.contains(": "))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .collect(Collectors.toSet());
    }

    private static List<String> lines(DiskFolder folder, String file) {
        return folder.lines(file).orElse(List.of()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String header(DiskFolder folder, String file) {
        return folder.lines(file).orElseThrow().stream()
                .filter(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }
}
