package org.onrecord.extraction.quote;

/**
 * One way to read a place: a cue and what belongs to it.
 *
 * @param cue the cue
 * @param frame its sources and contents
 * @param rank the frame's rank among the frames of this cue, from 0
 * @param behind how far its score lies behind that of the cue's best frame, from 0
 */
record Reading(CueCandidate cue, Frame frame, int rank, double behind) {}
