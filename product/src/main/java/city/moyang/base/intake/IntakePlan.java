package city.moyang.base.intake;

import java.util.List;

/**
 * 导入方案: what a kind of file looks like.
 *
 * @param name stable; together with a file's digest it says whether a file was taken over before
 * @param key the columns by which a row is the same row, in the file and in what is already there
 * @param bound how many rows a file may have
 */
public record IntakePlan(
        String name, String title, List<IntakeColumn> columns, List<String> key, int bound) {
    public IntakePlan {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }
}
