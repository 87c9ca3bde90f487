package org.onrecord.store.connection;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements of which PostgreSQL makes a new plan each time, for the values that they come with: searches, where it
 * depends on the words how many rows there are. All others keep their plan, which takes longer to make than they do.
 */
public final class PlannedAnew extends JdbcTemplate {

    private PlannedAnew(DataSource database) {
        super(database);
    }

    public static JdbcClient on(DataSource database) {
        return JdbcClient.create(new PlannedAnew(database));
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        // Only what is prepared has a plan that is kept.
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
}
