package city.moyang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@DisplayName("结构规则")
class ArchitectureTest {
    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("city.moyang");
    }

    @Test
    @DisplayName("只有 base.web 认识模板引擎")
    void only_the_page_shell_knows_the_template_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("city.moyang.base.web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(house);
    }

    @Test
    @DisplayName("业务记录不依赖框架")
    void records_of_the_domain_know_no_framework() {
        noClasses()
                .that(RECORDS_BUT_PAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.jdbc..",
                        "org.springframework.http..",
                        "jakarta.servlet..")
                .check(house);
    }

    @Test
    @DisplayName("数据库语句只写在 @Repository 里")
    void sql_stands_in_repositories() {
        noClasses()
                .that()
                .areNotMetaAnnotatedWith(Repository.class)
                .and()
                .areNotMetaAnnotatedWith(Configuration.class)
                .and(OUTERMOST)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(house);
    }

    private static final DescribedPredicate<JavaClass> OUTERMOST =
            DescribedPredicate.describe(
                    "are outermost classes", type -> type.getEnclosingClass().isEmpty());

    /**
     * Those of the floors where business lives; a record of the web's own kind belongs to the web.
     */
    private static final DescribedPredicate<JavaClass> RECORDS_BUT_PAGES =
            DescribedPredicate.describe(
                    "are records of the business floors",
                    type ->
                            type.isRecord()
                                    && !type.getSimpleName().endsWith("Page")
                                    && type.getPackageName()
                                            .matches(
                                                    "city.moyang.(services|governance|office|data|support)\\..*"));

    @Test
    @DisplayName("查询结果不以流返回：忘了关就占住一个连接")
    void no_query_is_left_open() {
        noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(house);
    }
}
