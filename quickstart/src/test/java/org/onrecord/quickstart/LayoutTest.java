package org.onrecord.quickstart;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what each module may depend on. */
class LayoutTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.onrecord");

    @ParameterizedTest
    @CsvSource({
        "events, events",
        "extraction, extraction",
        "access, access",
        "embedded, embedded",
        "ingest, ingest events access",
        "extract, extract events extraction",
        "store, store events access",
    })
    void aModuleDependsOnNoOthersOfOursThanItsRowInTheTableSays(String module, String allowed) {
        noClasses()
                .that()
                .resideInAPackage(packageOf(module))
                .should()
                .dependOnClassesThat(oursOutside(Stream.of(allowed.split(" ", -1))
                        .map(LayoutTest::packageOf)
                        .toList()))
                .check(OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework..",
                "org.apache.kafka..",
                "tools.jackson..",
                "com.fasterxml..",
                "java.net..",
                "java.nio.file..",
                "java.sql..",
                "org.slf4j.."
            })
    void theEngineKnowsNoFrameworkAndDoesNoInputOrOutput(String foreign) {
        noClasses()
                .that()
                .resideInAPackage(packageOf("extraction"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(foreign)
                .check(OURS);
    }

    @Test
    void theEngineHasNeitherClockNorDice() {
        noClasses()
                .that()
                .resideInAPackage(packageOf("extraction"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)")
                .check(OURS);
    }

    @Test
    void theContractKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(packageOf("events"), packageOf("embedded"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> oursOutside(List<String> allowed) {
        return resideInAPackage("org.onrecord..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))));
    }

    private static String packageOf(String module) {
        return "org.onrecord." + module + "..";
    }
}
