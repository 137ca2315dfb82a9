package dateline.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dateline.testing.HouseRules;

@AnalyzeClasses(packages = "dateline.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest extends HouseRules {

    @ArchTest
    static final ArchRule LISTS_COME_FROM_THE_INDEX = noClasses()
            .that()
            .resideInAnyPackage("dateline.query.index..", "dateline.query.search..", "dateline.query.paging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dateline.query.store..")
            .because("the store is read by id alone");

    @ArchTest
    static final ArchRule ONLY_SEARCH_KNOWS_LUCENE = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.query.index..", "dateline.query.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("how articles are found is one capability's business");

    @ArchTest
    static final ArchRule ONLY_MESSAGING_KNOWS_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.query.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..")
            .because("the edge calls the middle");

    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_GO_IN_CIRCLES = SlicesRuleDefinition.slices()
            .matching("dateline.query.(*)..")
            .should()
            .beFreeOfCycles();
}
