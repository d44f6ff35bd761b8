package wortlaut.sink.jdbc;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import wortlaut.events.WortlautException;

/** Brings a database's tables to the form that this program knows. */
final class Schema {
    private Schema() {}

    /** @throws WortlautException if the tables are newer than the program or cannot be made */
    static void migrate(Database database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database.source())
                .locations("classpath:db/migration")
                .placeholders(database.types())
                .table("wortlaut_schema_history")
                // There may be tables of other programs beside ours.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        try {
            newerThanProgram(flyway).ifPresent(version -> {
                throw new WortlautException(database.description() + " has tables of version " + version
                        + ", which is newer than this program; use a newer program, or another database");
            });
            flyway.migrate();
        } catch (FlywayException e) {
            throw Opening.failure(database, e);
        }
    }

    private static Optional<String> newerThanProgram(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState().name().startsWith("FUTURE"))
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .findFirst();
    }
}
