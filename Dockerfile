# One build for the three services; docker-compose.yml names the target of each.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true \
        -pl ingest-service,extract-service,store-service -am package \
    && for service in ingest-service extract-service store-service; do \
         java -Djarmode=tools -jar $service/target/$service-*-boot.jar extract --layers --launcher --destination /out/$service; \
       done

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --system --uid 10001 --no-create-home onrecord
USER 10001
COPY --chmod=755 ops/ready /usr/local/bin/ready
WORKDIR /app
# Others reach it through the port that is published: without keys it refuses to start, see docs/access.md.
ENV SERVER_ADDRESS=0.0.0.0
ENV JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]

FROM runtime AS ingest-service
COPY --from=build /out/ingest-service/dependencies/ ./
COPY --from=build /out/ingest-service/spring-boot-loader/ ./
COPY --from=build /out/ingest-service/snapshot-dependencies/ ./
COPY --from=build /out/ingest-service/application/ ./
EXPOSE 8081

FROM runtime AS extract-service
COPY --from=build /out/extract-service/dependencies/ ./
COPY --from=build /out/extract-service/spring-boot-loader/ ./
COPY --from=build /out/extract-service/snapshot-dependencies/ ./
COPY --from=build /out/extract-service/application/ ./
EXPOSE 8082

FROM runtime AS store-service
COPY --from=build /out/store-service/dependencies/ ./
COPY --from=build /out/store-service/spring-boot-loader/ ./
COPY --from=build /out/store-service/snapshot-dependencies/ ./
COPY --from=build /out/store-service/application/ ./
EXPOSE 8083

# The one-shot job that makes the topics: the contract's jar and what it needs are in every service's image.
FROM ingest-service AS topics
ENTRYPOINT ["java", "-cp", "/app/BOOT-INF/lib/*", "org.onrecord.events.topic.CreateTopics"]
