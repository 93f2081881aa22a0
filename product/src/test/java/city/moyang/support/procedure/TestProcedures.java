package city.moyang.support.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Procedures that the tests walk: the shipped one, and three of other kinds that exist as
 * definitions only.
 */
public final class TestProcedures {

    public static Procedure licensing() {
        return named("licensing");
    }

    public static Procedure named(String key) {
        try (var file =
                Objects.requireNonNull(
                        TestProcedures.class.getResourceAsStream(
                                "/definitions/procedure/" + key + ".bpmn"))) {
            var compiled = Compiler.compile(key, 1, file.readAllBytes());
            return Objects.requireNonNull(
                    compiled.procedure(), () -> compiled.findings().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestProcedures() {}
}
