package city.moyang.support.instrument;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 文书模板: one kind of paper as the city defines it in {@code definitions/instrument/*.json}.
 *
 * @param word 文书字, e.g. 受; null where the paper has no number
 * @param seal what stands under the star; empty for the agency's own seal; null where nothing is
 *     sealed
 * @param remedy REM_A or REM_B; a decision has one
 * @param keep 保管期限: 永, 30, 10 (years) or 随案
 */
record Template(
        String code,
        int version,
        String title,
        String basis,
        Kind kind,
        @Nullable String word,
        @Nullable String seal,
        @Nullable Remedy remedy,
        List<String> delivery,
        String keep,
        List<Field> fields,
        List<Block> blocks) {

    enum Kind {
        NOTICE,
        DECISION,
        RECORD,
        LICENCE
    }

    /** 救济途径. */
    enum Remedy {
        /** 复议、诉讼任选. */
        REM_A,
        /** 复议前置. */
        REM_B
    }

    /**
     * A fact that the paper prints.
     *
     * @param initial used when the caller gives none
     */
    record Field(
            String name, String label, boolean required, boolean rows, @Nullable String initial) {}

    /**
     * One paragraph, table or list of facts.
     *
     * @param when the field without which the block is left out
     * @param of the fields of a list of facts, or the field that holds a table's rows
     */
    record Block(
            BlockKind kind,
            @Nullable String text,
            @Nullable String when,
            @Nullable List<String> of,
            @Nullable List<Column> columns) {}

    enum BlockKind {
        TO,
        TEXT,
        HEADING,
        NOTE,
        FACTS,
        TABLE
    }

    /**
     * A column of a table.
     *
     * @param share of the width, in hundredths
     */
    record Column(String name, String label, int share) {}

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
