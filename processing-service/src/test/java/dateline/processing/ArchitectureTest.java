package dateline.processing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dateline.testing.HouseRules;

@AnalyzeClasses(packages = "dateline.processing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest extends HouseRules {

    private static final String[] READERS = {
        "dateline.processing.article..",
        "dateline.processing.entity..",
        "dateline.processing.time..",
        "dateline.processing.quote..",
        "dateline.processing.figure.."
    };

    @ArchTest
    static final ArchRule THE_LANGUAGE_LIBRARY_IS_BEHIND_OUR_RECORDS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..")
            .because("only the module language may be compiled against a GPL library");

    @ArchTest
    static final ArchRule READERS_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage(READERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "jakarta..",
                    "org.eclipse.microprofile..",
                    "org.apache.kafka..",
                    "com.mongodb..",
                    "org.jboss..",
                    "org.slf4j..")
            .because("they can be run, tested and measured without any of it");

    @ArchTest
    static final ArchRule READERS_DO_NOT_KNOW_THE_EDGE = noClasses()
            .that()
            .resideInAnyPackage(READERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.processing.messaging..", "dateline.processing.store..");

    @ArchTest
    static final ArchRule NO_PACKAGE_NEEDS_ITSELF_BY_WAY_OF_ANOTHER =
            slices().matching("dateline.processing.(*)..").should().beFreeOfCycles();
}
