package org.onrecord.store.outbox;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections that break when a certain statement is to be run, as they do when the service or the database is killed. */
final class Breakable extends AbstractDataSource {

    private final DataSource whole;
    private final List<Connection> open = new ArrayList<>();
    private volatile @Nullable String fatal;

    /** To the database that these connections lead to, without their pool. */
    Breakable(HikariDataSource pool) {
        whole = new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** @param words in the statement that is the next not to be run; null for none */
    void breakAt(@Nullable String words) {
        fatal = words;
    }

    /** Ends all connections as a killed process does: with their locks, and without a word. */
    void kill() throws SQLException {
        for (Connection connection : open) {
            connection.abort(Runnable::run);
        }
        open.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = whole.getConnection();
        open.add(connection);
        return (Connection) Proxy.newProxyInstance(
                Breakable.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    String words = fatal;
                    if (method.getName().equals("prepareStatement")
                            && words != null
                            && ((String) arguments[0]).contains(words)) {
                        fatal = null;
                        connection.abort(Runnable::run);
                        throw new SQLException("killed", "08006");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }
}
