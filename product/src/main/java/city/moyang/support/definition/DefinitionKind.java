package city.moyang.support.definition;

import java.util.List;

/**
 * A kind of definition: where its seeds lie and what a good one looks like. Each is a bean of the
 * module that runs it.
 */
public interface DefinitionKind {

    /** Its name, and the folder of its seeds: {@code definitions/<name>/}. */
    String name();

    /** The ending of its files, with the dot; what stands before it is the key. */
    String ending();

    /** Everything that is wrong with the content; empty when it is good. */
    List<Finding> lint(String key, byte[] content);
}
