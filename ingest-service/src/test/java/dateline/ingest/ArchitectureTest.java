package dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dateline.testing.HouseRules;

@AnalyzeClasses(packages = "dateline.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest extends HouseRules {

    @ArchTest
    static final ArchRule READING_A_PAGE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("dateline.ingest.page..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dateline.contracts..",
                    "dateline.ingest.page..",
                    "org.jsoup..",
                    "opennlp..",
                    "com.fasterxml.jackson..")
            .because("a page is read, and tested, with nothing else started");

    @ArchTest
    static final ArchRule ONLY_MESSAGING_SENDS = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.ingest.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..", "io.smallrye.reactive.messaging..", "org.eclipse.microprofile.reactive..")
            .because("the middle returns what is to be told, and the edge tells it");

    @ArchTest
    static final ArchRule PREDICTING_NEEDS_ONLY_THE_PAGE = classes()
            .that()
            .resideInAnyPackage("dateline.ingest.predict..", "dateline.ingest.bench..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dateline.contracts..",
                    "dateline.ingest.page..",
                    "dateline.ingest.predict..",
                    "dateline.ingest.bench..",
                    "com.fasterxml.jackson..")
            .because("anybody can score the readers on a file, without Kafka or MongoDB");
}
