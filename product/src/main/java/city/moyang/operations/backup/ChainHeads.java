package city.moyang.operations.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 链头: one digest per table that keeps a hash chain, over all its hashes in their order of value.
 * Equal heads mean the same entries, none missing, none more.
 */
final class ChainHeads {
    private static final List<String> HASH_COLUMNS = List.of("hash", "entry_hash", "chain_hash");

    static Map<String, String> of(Tables tables) throws SQLException, IOException {
        var heads = new TreeMap<String, String>();
        for (var table : tables.all().entrySet()) {
            for (var column : HASH_COLUMNS) {
                if (table.getValue().contains(column)) {
                    heads.put(table.getKey(), head(tables, table.getKey(), column));
                }
            }
        }
        return heads;
    }

    private static String head(Tables tables, String table, String column)
            throws SQLException, IOException {
        var digest = new Digest();
        tables.copyOutOrdered(table, column, digest);
        return digest.hex();
    }

    private ChainHeads() {}
}
