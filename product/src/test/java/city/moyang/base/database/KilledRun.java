package city.moyang.base.database;

import java.nio.file.Path;

/** A program that starts the database, says so, and dies without a word. */
final class KilledRun {
    public static void main(String[] arguments) {
        new PostgresServer(Path.of(arguments[0]), arguments[1]).start();
        Runtime.getRuntime().halt(137);
    }

    private KilledRun() {}
}
