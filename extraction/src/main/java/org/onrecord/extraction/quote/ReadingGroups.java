package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** All readings of an article, those of overlapping cues together: at most one of a group can be right. */
final class ReadingGroups {

    /** How many frames of each cue are worth weighing. */
    private static final int FRAMES = 4;

    private final CueSpotter spotter;
    private final ChainModel frames;

    ReadingGroups(QuoteModel model) {
        spotter = new CueSpotter(model.cues());
        frames = model.frames();
    }

    List<List<Reading>> read(Sketch sketch) {
        List<List<Reading>> groups = new ArrayList<>();
        List<Reading> group = new ArrayList<>();
        Units units = sketch.units;
        List<CueCandidate> cues = CueBudget.worthReading(
                spotter.spot(sketch),
                units.count,
                cue -> Window.round(units, cue.from(), cue.to()).length());
        FrameReader reader = new FrameReader(frames, sketch);
        SourceEdges edges = new SourceEdges(units);
        int end = 0;
        for (CueCandidate cue : cues) {
            if (cue.from() >= end && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            end = Math.max(end, cue.to());
            List<Frame> read = reader.read(cue.from(), cue.to(), FRAMES);
            addReadings(sketch, cue, read.stream().map(edges::mend).toList(), group);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** "He spoke at length, saying it was late": the subject of the verb before is worth a try where no source is found. */
    private static void addSubject(
            Sketch sketch, CueCandidate cue, Frame frame, int rank, double best, List<Reading> group) {
        Phrases phrases = sketch.phrases;
        int verb = phrases.of[FrameFeatures.headOf(sketch.units, cue.from(), cue.to())];
        int subject = phrases.subject[verb];
        if (!frame.sources().isEmpty() || subject < 0 || phrases.passive[verb]) {
            return;
        }
        int[] source = {phrases.start[subject], phrases.end[phrases.subjectLast[verb]]};
        boolean taken = source[1] > cue.from() && source[0] < cue.to();
        for (int[] content : frame.contents()) {
            taken |= content[0] < source[1] && source[0] < content[1];
        }
        if (!taken) {
            Frame withSource = new Frame(List.of(source), frame.contents(), frame.score());
            group.add(new Reading(cue, withSource, rank, best - frame.score()));
        }
    }

    private static void addReadings(Sketch sketch, CueCandidate cue, List<Frame> frames, List<Reading> group) {
        double best = frames.get(0).score();
        for (int rank = 0; rank < frames.size(); rank++) {
            Frame frame = frames.get(rank);
            if (!frame.contents().isEmpty()) {
                group.add(new Reading(cue, frame, rank, best - frame.score()));
                addSubject(sketch, cue, frame, rank, best, group);
            }
        }
    }
}
