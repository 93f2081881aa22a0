package city.moyang;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("模块边界")
class ModularityTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Moyang.class);

    @Test
    @DisplayName("每个模块只依赖它声明的模块，没有环")
    void every_module_depends_only_on_what_it_declares() {
        MODULES.verify();
    }
}
