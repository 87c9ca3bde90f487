package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the readings of an article that stand, the surest first: where two want the same words, the surer gets them. */
final class Chooser {

    /** Where precision and recall of whole quotes meet on PolNeAR's development articles. */
    private static final double LEAST_CHANCE = 0.4;

    /** What the judge says of one place. */
    private static final class Place {

        private final List<Reading> readings;
        private final double[] chances;
        private final double any;
        private final double best;

        private Place(List<Reading> readings, double[] chances) {
            this.readings = readings;
            this.chances = chances;
            double sum = 0;
            double greatest = 0;
            for (double chance : chances) {
                sum += chance;
                greatest = Math.max(greatest, chance);
            }
            any = sum;
            best = greatest;
        }
    }

    private final ReadingGroups groups;
    private final Judge judge;

    Chooser(QuoteModel model) {
        groups = new ReadingGroups(model);
        judge = new Judge(model.judge());
    }

    /** The drafts of what was chosen, the place with the surest reading first; the claims take note of them. */
    List<Draft> choose(Sketch sketch, Claims claims) {
        ReadingFeatures features = new ReadingFeatures(sketch);
        List<Place> places = new ArrayList<>();
        for (List<Reading> readings : groups.read(sketch)) {
            Place place = new Place(readings, judge.weigh(features, readings));
            if (place.any >= LEAST_CHANCE) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparingDouble((Place place) -> place.best).reversed());
        List<Draft> drafts = new ArrayList<>();
        for (Place place : places) {
            int best = -1;
            double allowed = 0;
            for (int i = 0; i < place.chances.length; i++) {
                if (claims.allow(place.readings.get(i))) {
                    allowed += place.chances[i];
                    best = best < 0 || place.chances[i] > place.chances[best] ? i : best;
                }
            }
            if (best >= 0 && allowed >= LEAST_CHANCE) {
                Reading reading = place.readings.get(best);
                claims.take(reading);
                drafts.add(Draft.of(reading, belief(place, reading.frame())));
            }
        }
        return drafts;
    }

    /** How much the judge believes in this content and this source, whatever the bounds of the cue. */
    private static double belief(Place place, Frame chosen) {
        double belief = 0;
        for (int i = 0; i < place.chances.length; i++) {
            if (place.readings.get(i).frame().isLike(chosen)) {
                belief += place.chances[i];
            }
        }
        return belief;
    }
}
