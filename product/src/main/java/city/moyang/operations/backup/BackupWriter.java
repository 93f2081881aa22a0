package city.moyang.operations.backup;

import city.moyang.operations.backup.Manifest.FilePart;
import city.moyang.operations.backup.Manifest.TablePart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything into one stream: the tables in one snapshot, then the files and keys that the
 * rows of that snapshot speak of, then the manifest.
 */
final class BackupWriter {
    static final List<String> FOLDERS = List.of("files", "keys");
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connection connection;
    private final Path var;
    private final String program;
    private final Instant takenAt;

    BackupWriter(Connection connection, Path var, String program, Instant takenAt) {
        this.connection = connection;
        this.var = var;
        this.program = program;
        this.takenAt = takenAt;
    }

    Manifest write(OutputStream sealed) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (var zip = new ZipOutputStream(sealed)) {
            zip.setLevel(Deflater.BEST_SPEED);
            var tables = new Tables(connection);
            var manifest =
                    new Manifest(
                            program,
                            tables.one(
                                    """
                                    select version from flyway_schema_history
                                    where success order by installed_rank desc limit 1
                                    """),
                            takenAt,
                            tables.one("select pg_export_snapshot()"),
                            writeTables(tables, zip),
                            tables.sequences(),
                            ChainHeads.of(tables),
                            writeFiles(zip));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private static List<TablePart> writeTables(Tables tables, ZipOutputStream zip)
            throws SQLException, IOException {
        var parts = new ArrayList<TablePart>();
        for (var table : tables.all().entrySet()) {
            zip.putNextEntry(new ZipEntry("tables/" + table.getKey() + ".copy"));
            var digest = new Digest(zip);
            var rows = tables.copyOut(table.getKey(), table.getValue(), digest);
            zip.closeEntry();
            parts.add(new TablePart(table.getKey(), table.getValue(), rows, digest.hex()));
        }
        return parts;
    }

    private List<FilePart> writeFiles(ZipOutputStream zip) throws IOException {
        var parts = new ArrayList<FilePart>();
        for (var folder : FOLDERS) {
            if (Files.isDirectory(var.resolve(folder))) {
                try (var paths = Files.walk(var.resolve(folder))) {
                    for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                        parts.add(writeFile(path, zip));
                    }
                }
            }
        }
        return parts;
    }

    private FilePart writeFile(Path path, ZipOutputStream zip) throws IOException {
        var entry = var.relativize(path).toString();
        zip.putNextEntry(new ZipEntry(entry));
        var digest = new Digest(zip);
        Files.copy(path, digest);
        zip.closeEntry();
        return new FilePart(entry, digest.bytes(), digest.hex());
    }
}
