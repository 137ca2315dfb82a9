package dateline.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;

/** The rules that hold in every service. A service's own ArchitectureTest extends this and adds its own. */
public abstract class HouseRules {

    @ArchTest
    static final ArchRule MESSAGING_IS_NOBODYS_API = classes()
            .that()
            .resideInAPackage("dateline..messaging..")
            .should()
            .notBePublic()
            .because("the edge calls the middle: the middle returns what it found, and the edge sends it");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should(callMethodWhere(target(name("now"))
                    .and(target(
                            owner(isOneOf(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class))))
                    .and(DescribedPredicate.describe(
                            "without a clock", call -> call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class))))))
            .because("a test sets the clock; use Instant.now(clock)");

    @ArchTest
    static final ArchRule NOTHING_IS_RANDOM = noClasses()
            .should()
            .dependOnClassesThat(isOneOf(Random.class, UUID.class))
            .because("ids come from content, so that a replay gives the same record");

    @ArchTest
    static final ArchRule ONLY_RESOURCES_SPEAK_HTTP = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Parameters")
            .and()
            .resideOutsideOfPackage("dateline..http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("a resource turns parameters into outcomes and outcomes into answers, and nothing else does");

    @ArchTest
    static final ArchRule ONLY_STORES_KNOW_MONGO = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .haveSimpleNameNotEndingWith("Wiring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.mongodb..")
            .because("one class knows each collection");

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return DescribedPredicate.describe("are one of these", type -> {
            for (Class<?> each : types) {
                if (type.isEquivalentTo(each)) {
                    return true;
                }
            }
            return false;
        });
    }
}
