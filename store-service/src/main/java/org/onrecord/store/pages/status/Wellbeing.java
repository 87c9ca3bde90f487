package org.onrecord.store.pages.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;

/** What the health endpoint says, in the order of its parts. */
record Wellbeing(HealthEndpoint endpoint) {

    String overall() {
        return endpoint.health().getStatus().getCode();
    }

    List<PartState> parts() {
        List<PartState> parts = new ArrayList<>();
        if (endpoint.health() instanceof CompositeHealthDescriptor all && all.getComponents() != null) {
            all.getComponents().forEach((name, part) -> parts.add(state(name, part)));
        }
        return parts;
    }

    private static PartState state(String name, HealthDescriptor part) {
        String status = part.getStatus().getCode();
        boolean well = status.equals("UP");
        String detail = !well && part instanceof IndicatedHealthDescriptor told && told.getDetails() != null
                ? told.getDetails().entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining("; "))
                : "";
        return new PartState(words(name), status, detail);
    }

    private static String words(String name) {
        return switch (name) {
            case "db" -> "database";
            case "listener" -> "listeners to Kafka";
            case "openLetters" -> "dead letters";
            case "diskSpace" -> "disk space";
            case "livenessState" -> "liveness";
            case "readinessState" -> "readiness";
            default -> name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        };
    }
}
