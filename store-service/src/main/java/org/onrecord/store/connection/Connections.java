package org.onrecord.store.connection;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Takes connections from one pool for threads that answer a request, and from another for all that nobody waits for with
 * a browser: what listens to Kafka, sends, counts and delivers. However many ask, they wait for each other only.
 */
final class Connections extends AbstractRoutingDataSource {

    private enum Use {
        REQUEST,
        WORK
    }

    /**
     * @param requests for answers to requests
     * @param work for everything else
     */
    Connections(DataSource requests, DataSource work) {
        setTargetDataSources(Map.of(Use.REQUEST, requests, Use.WORK, work));
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return RequestContextHolder.getRequestAttributes() == null ? Use.WORK : Use.REQUEST;
    }
}
