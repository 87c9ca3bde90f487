package org.onrecord.store.subscription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.changelog.ChangePlace;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.ChangeSelection;
import org.onrecord.store.changelog.ChangeSelection.Selected;
import org.onrecord.store.changelog.ChangeView;
import org.onrecord.store.changelog.LoggedStep;

/** Writes messages, with the words as they stand in the tables at the moment. */
final class Messages {

    private final ChangeReader log;
    private final ChangeSelection selection;

    Messages(ChangeReader log, ChangeSelection selection) {
        this.log = log;
        this.selection = selection;
    }

    /** The body of each of these; none where the words were taken down since, or the log has forgotten the change. */
    Map<Delivery, byte[]> of(SavedSearch search, List<Delivery> deliveries) {
        String logId = log.state().logId();
        Map<Long, LoggedStep> steps = log
                .of(deliveries.stream().map(Delivery::number).distinct().toList())
                .stream()
                .collect(Collectors.toMap(LoggedStep::number, Function.identity()));
        Map<String, Delivery> byId = new HashMap<>();
        List<Selected> selected = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            LoggedStep step = steps.get(delivery.number());
            if (step != null) {
                selected.add(new Selected(step, delivery.index(), delivery.remaining()));
                byId.put(new ChangePlace(logId, delivery.number(), delivery.index()).id(), delivery);
            }
        }
        Map<Delivery, byte[]> bodies = new HashMap<>();
        for (ChangeView view : selection.views(logId, selected)) {
            Delivery delivery = Objects.requireNonNull(byId.get(view.id()));
            bodies.put(
                    delivery,
                    EventJson.write(new Message("quote." + delivery.change(), view.changedAt(), search.hexId(), view)));
        }
        return bodies;
    }
}
