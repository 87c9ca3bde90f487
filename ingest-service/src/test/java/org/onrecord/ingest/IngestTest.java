package org.onrecord.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of the whole service but for its web server and Kafka. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = IngestService.class,
        properties = {"spring.config.name=ingest-service", "onrecord.ingest.feeds.poll=false"})
@AutoConfigureMockMvc
@Import(WithoutKafka.class)
public @interface IngestTest {}
