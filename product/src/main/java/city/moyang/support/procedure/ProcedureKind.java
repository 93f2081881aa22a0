package city.moyang.support.procedure;

import city.moyang.support.definition.DefinitionKind;
import city.moyang.support.definition.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Procedures as definitions: {@code definitions/procedure/*.bpmn}. */
@Component
class ProcedureKind implements DefinitionKind {
    static final String NAME = "procedure";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String ending() {
        return ".bpmn";
    }

    @Override
    public List<Finding> lint(String key, byte[] content) {
        return Compiler.compile(key, 1, content).findings();
    }
}
