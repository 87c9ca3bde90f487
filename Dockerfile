# One build for the three services; docker-compose.yml names the target of each.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true \
        -pl ingest-service,extract-service,store-service -am package \
    && for service in ingest-service extract-service store-service; do \
         java -Djarmode=tools -jar $service/target/$service-*-boot.jar extract --layers --application-filename app.jar --destination /out/$service; \
       done

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --system --uid 10001 --no-create-home onrecord && mkdir /app && chown 10001 /app
COPY --chmod=755 ops/ready /usr/local/bin/ready
USER 10001
WORKDIR /app
# Others reach it through the port that is published: without keys it refuses to start, see docs/access.md.
ENV SERVER_ADDRESS=0.0.0.0
# What is not heap takes 200 MB and more in the smallest container, of 512 MB; one that goes beyond it is killed.
ENV JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=55 -XX:+ExitOnOutOfMemoryError"
# Without its cache, as when the JVM's options are changed, a service starts all the same, only later.
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-Xlog:aot=off", "-jar", "app.jar"]

# Each service is started once up to where it would ask for Kafka, to keep the classes that it loads in a cache.
FROM runtime AS ingest-service
COPY --from=build /out/ingest-service/dependencies/ ./
COPY --from=build /out/ingest-service/snapshot-dependencies/ ./
COPY --from=build /out/ingest-service/application/ ./
RUN SERVER_ADDRESS=127.0.0.1 java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar >/tmp/training 2>&1 || { cat /tmp/training; exit 1; }
EXPOSE 8081

FROM runtime AS extract-service
COPY --from=build /out/extract-service/dependencies/ ./
COPY --from=build /out/extract-service/snapshot-dependencies/ ./
COPY --from=build /out/extract-service/application/ ./
RUN SERVER_ADDRESS=127.0.0.1 java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar >/tmp/training 2>&1 || { cat /tmp/training; exit 1; }
EXPOSE 8082

FROM runtime AS store-service
COPY --from=build /out/store-service/dependencies/ ./
COPY --from=build /out/store-service/snapshot-dependencies/ ./
COPY --from=build /out/store-service/application/ ./
RUN SERVER_ADDRESS=127.0.0.1 java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar >/tmp/training 2>&1 || { cat /tmp/training; exit 1; }
EXPOSE 8083

# The one-shot job that makes the topics: the contract's jar and what it needs are in every service's image.
FROM ingest-service AS topics
ENTRYPOINT ["java", "-cp", "/app/lib/*", "org.onrecord.events.topic.CreateTopics"]
