package org.onrecord.store.connection;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.onrecord.store.StoreProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Two pools with the settings under {@code spring.datasource}, and what shares them out. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    HikariDataSource workConnections(DataSourceProperties database, Environment settings) {
        HikariDataSource pool = pool("work", database, settings);
        // What works keeps its plans as long as its connection, and makes them while the tables are empty: then to read
        // all of one is the quickest way.
        pool.addDataSourceProperty(
                "options", pool.getDataSourceProperties().getProperty("options", "") + " -c enable_seqscan=off");
        return pool;
    }

    @Bean
    HikariDataSource requestConnections(
            DataSourceProperties database, Environment settings, StoreProperties properties) {
        HikariDataSource pool = pool("requests", database, settings);
        pool.setMaximumPoolSize(properties.requestConnections());
        return pool;
    }

    @Bean
    @Primary
    DataSource connections(HikariDataSource requestConnections, HikariDataSource workConnections) {
        return new Connections(requestConnections, workConnections);
    }

    /** That many ask does not make the service unfit: whether the database is there is asked apart from them. */
    @Bean
    HealthIndicator dbHealthIndicator(HikariDataSource workConnections) {
        return new DataSourceHealthIndicator(workConnections);
    }

    private static HikariDataSource pool(String name, DataSourceProperties database, Environment settings) {
        HikariDataSource pool = database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Binder.get(settings).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setPoolName(name);
        return pool;
    }
}
