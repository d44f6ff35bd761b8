package wortlaut.tests;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(
        packages = "wortlaut",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    private static final String TEXT_ONLY = "the analysis must be pure: testable in milliseconds, the same everywhere";

    @ArchTest
    static final ArchRule recordsNeedTheJdkOnly = classes()
            .that()
            .resideInAPackage("wortlaut.events")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "wortlaut.events", "wortlaut.events.time")
            .because("whoever reads the contract should need nothing else but the mark of what may be absent");

    private static final DescribedPredicate<JavaClass> THE_ANALYSIS = resideInAPackage("wortlaut.enrich..")
            .and(resideOutsideOfPackages("wortlaut.enrich.stream..", "wortlaut.enrich.train.."))
            .as("the analysis");

    @ArchTest
    static final ArchRule textKnowsNoKafka = noClasses()
            .that(THE_ANALYSIS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "wortlaut.events.kafka..", "wortlaut.events.json..")
            .because(TEXT_ONLY);

    @ArchTest
    static final ArchRule textKnowsNoClockNoThreadsAndNoFiles = noClasses()
            .that(THE_ANALYSIS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.time..", "java.util.concurrent.locks..", "java.net..", "java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .because(TEXT_ONLY);

    @ArchTest
    static final ArchRule onlyTheProgramTrains = noClasses()
            .that()
            .resideOutsideOfPackages("wortlaut.enrich.train..", "wortlaut.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("wortlaut.enrich.train..")
            .because("who reads news needs no training");

    @ArchTest
    static final ArchRule theTaggersInsideIsForTrainingOnly = noClasses()
            .that()
            .resideOutsideOfPackages("wortlaut.enrich.train..", "wortlaut.enrich.entity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("wortlaut.enrich.entity.tagger..")
            .because("names come from a MentionFinder, however it finds them");

    @ArchTest
    static final ArchRule theRoomsOfQuoteAreItsOwn = noClasses()
            .that()
            .resideOutsideOfPackage("wortlaut.enrich.quote..")
            .and()
            .resideOutsideOfPackage("wortlaut.enrich")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("wortlaut.enrich.quote.*..")
            .because("the analysis itself turns found quotes into the records of the contract; all others read those");

    @ArchTest
    static final ArchRule theRoomsOfEntityAreItsOwn = noClasses()
            .that()
            .resideOutsideOfPackage("wortlaut.enrich.entity..")
            .and()
            .resideOutsideOfPackage("wortlaut.enrich")
            .should()
            .dependOnClassesThat(resideInAPackage("wortlaut.enrich.entity.*..")
                    .and(resideOutsideOfPackages("wortlaut.enrich.entity.alias", "wortlaut.enrich.entity.tagger..")))
            .because("others ask which entities there are; only aliases are the user's, and the tagger is trained");

    @ArchTest
    static final ArchRule theRoomsOfPageAreItsOwn = noClasses()
            .that()
            .resideOutsideOfPackage("wortlaut.ingest.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("wortlaut.ingest.page.*..")
            .because("how an article is found on a page changes with the pages; others ask PageReader");

    @ArchTest
    static final ArchRule theWorkersMeetOnKafkaOnly = slices().matching("wortlaut.(ingest|enrich|sink)..")
            .should()
            .notDependOnEachOther()
            .because("each can be replaced, scaled and restarted without the others");

    @ArchTest
    static final ArchRule nothingUsesTheProgram = noClasses()
            .that()
            .resideOutsideOfPackage("wortlaut.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("wortlaut.app..")
            .because("wiring happens on the top floor only");

    @ArchTest
    static final ArchRule sinksDoNotKnowOneAnother = slices().matching("wortlaut.sink.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("wortlaut.sink.address"), alwaysTrue())
            .because("a sink is added or removed as one folder, and its line in the addresses");

    @ArchTest
    static final ArchRule filesDoNotKnowTheirFormats = noClasses()
            .that()
            .resideInAPackage("wortlaut.sink.file")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("wortlaut.sink.file.*..")
            .because("what keeps files whole through a kill is the same for every format");

    @ArchTest
    static final ArchRule fileFormatsDoNotKnowOneAnother = slices().matching("wortlaut.sink.file.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a format to write is added or removed as one folder");

    @ArchTest
    static final ArchRule tablesDoNotKnowTheirDatabases = noClasses()
            .that()
            .resideInAPackage("wortlaut.sink.jdbc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("wortlaut.sink.jdbc.*..", "org.sqlite..", "org.postgresql..")
            .because("the tables are the same in every database");

    @ArchTest
    static final ArchRule databasesDoNotKnowOneAnother = slices().matching("wortlaut.sink.jdbc.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a database is added or removed as one folder, and its line in Sinks");

    @ArchTest
    static final ArchRule sourcesDoNotKnowOneAnother = slices().matching("wortlaut.ingest.source.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a source is added or removed as one package, and its line in Sources");

    @ArchTest
    static final ArchRule formatsDoNotKnowOneAnother = slices().matching("wortlaut.ingest.format.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a format is added or removed as one package, and its line in Formats");

    @ArchTest
    static final ArchRule whatAllFormatsAreReadWithKnowsNone = noClasses()
            .that()
            .resideInAnyPackage(
                    "wortlaut.ingest.compression..",
                    "wortlaut.ingest.encoding..",
                    "wortlaut.ingest.markup..",
                    "wortlaut.ingest.xml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("wortlaut.ingest.format..", "wortlaut.ingest.source..", "wortlaut.ingest.address..")
            .because("bytes become characters, and markup text, in the same way for each");

    @ArchTest
    static final ArchRule sourcesDoNotKnowFormats = noClasses()
            .that()
            .resideInAPackage("wortlaut.ingest.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("wortlaut.ingest.format..", "wortlaut.ingest.address..")
            .because("a source yields bytes, whatever is written in them");

    @ArchTest
    static final ArchRule sourcesAndFormatsAreOpenedByTheirAddress = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "wortlaut.ingest.address..", "wortlaut.ingest.source.*..", "wortlaut.ingest.format.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("wortlaut.ingest.source.*..", "wortlaut.ingest.format.*..")
            .because("a new one must reach every command at once");

    @ArchTest
    static final ArchRule theWebIsAskedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("wortlaut.ingest.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..")
            .because("only there the addresses are checked, and time and size bounded");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("wortlaut.(**)").should().beFreeOfCycles().because("arrows go downwards");

    @ArchTest
    static final ArchRule packagesAreNamedAfterThingsOfTheField = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..manager..", "..helper..")
            .because("such a name says nothing about what is inside");

    @ArchTest
    static final ArchRule noMutableStaticState = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should()
            .beFinal()
            .because("two pipelines in one process must not meet in a static field");

    /** Leaves out the jars in which modules share parts of their tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
