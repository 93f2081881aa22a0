package city.moyang.operations.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * 清单: what a backup holds, written as its last part.
 *
 * @param schema the newest migration that the database had
 * @param snapshot PostgreSQL's name of the snapshot in which all tables were read
 * @param sequences the next value of each sequence
 * @param chains the head of each hash chain, by table
 * @param files every file of the file store and every key
 */
record Manifest(
        String program,
        String schema,
        Instant takenAt,
        String snapshot,
        List<TablePart> tables,
        Map<String, Long> sequences,
        Map<String, String> chains,
        List<FilePart> files) {

    static final String ENTRY = "manifest.json";

    /** One table: its columns in the order of its lines, and the SM3 of those lines. */
    record TablePart(String name, List<String> columns, long rows, String sm3) {
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    record FilePart(String entry, long size, String sm3) {}

    long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }
}
