package org.onrecord.ingest.source;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.wire.EventJson;
import org.onrecord.ingest.body.BodyReader;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Takes, shows and forgets sources; answers once every instance can know of it. */
@RestController
final class SourceController implements SourceApi {

    private final Sources sources;
    private final FeedsProperties properties;
    private final BodyReader bodies;
    private final Clock clock;

    SourceController(Sources sources, FeedsProperties properties, BodyReader bodies, Clock clock) {
        this.sources = sources;
        this.properties = properties;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public List<SourceView> list(@Nullable String status) {
        if (status != null
                && Arrays.stream(Health.Status.values())
                        .noneMatch(known -> known.code().equals(status))) {
            throw new InvalidFieldException(
                    "status", "is none", "Write new, ok, partly, failing or silent, or leave it out for all.");
        }
        sources.catchUp();
        return sources.all().stream()
                .map(this::view)
                .filter(view -> status == null || view.status().equals(status))
                .toList();
    }

    @Override
    public SourceView get(String id) {
        sources.catchUp();
        return view(known(id));
    }

    @Override
    public ResponseEntity<SourceView> add(HttpServletRequest request) {
        Source source =
                EventJson.read(bodies.read(request), SourceRequest.class).source();
        refuseIfSet(source.id());
        sources.put(source);
        return ResponseEntity.created(URI.create("/sources/" + source.id())).body(view(source));
    }

    @Override
    public ResponseEntity<Void> remove(String id) {
        sources.catchUp();
        Source source = known(id);
        refuseIfSet(source.id());
        sources.remove(source.id());
        return ResponseEntity.noContent().build();
    }

    private Source known(String id) {
        return Optional.of(id)
                .filter(SourceId::isOne)
                .flatMap(name -> sources.find(new SourceId(name)))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no such source. GET /sources lists them all."));
    }

    private void refuseIfSet(SourceId id) {
        if (sources.isSet(id)) {
            throw new ProblemException(ProblemType.SOURCE_IS_SET);
        }
    }

    private SourceView view(Source source) {
        return SourceView.of(
                source,
                sources.state(source).orElse(null),
                properties.intervalOf(source),
                sources.isSet(source.id()),
                clock.instant());
    }
}
