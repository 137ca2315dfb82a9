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

    @ArchTest
    static final ArchRule FETCHING_KNOWS_NOTHING_OF_US = noClasses()
            .that()
            .resideInAPackage("dateline.ingest.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.contracts..", "dateline.ingest.feed..", "dateline.ingest.document..")
            .because("what decides who may be asked is read, and tested, alone");

    @ArchTest
    static final ArchRule ONLY_FETCHING_ASKS_THE_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.ingest.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL")
            .because("there is one way out, and every address is checked there");

    @ArchTest
    static final ArchRule XML_OF_STRANGERS_IS_READ_IN_ONE_WAY = noClasses()
            .that()
            .haveNameNotMatching("dateline\\.ingest\\.feed\\.HardXml.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.jdom2.input..")
            .because("one parser is set up so that it reads nothing else");
}
