package org.onrecord.store.pages.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.article.Block;

/**
 * Cuts a text into lines and pieces so that each piece plays one set of roles, however its parts overlap or are
 * interrupted. A function of its input; any offsets are put up with, since any program may have sent them.
 */
final class MarkedText {

    private static final Comparator<Part> BY_START = Comparator.comparingInt(Part::start);

    private final String text;
    private final List<Part> parts;
    private int next;
    private int last;
    private final List<Part> open = new ArrayList<>();

    private MarkedText(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    /**
     * @param blocks the lines; what stands outside all of them is made paragraphs, so that no word is left out
     * @param parts what plays a role, in any order
     */
    static List<Line> lines(String text, List<Block> blocks, List<Part> parts) {
        List<Part> sorted = parts.stream()
                .map(part -> new Part(within(part.start(), text), within(part.end(), text), part.role(), part.target()))
                .filter(part -> part.start() < part.end())
                .sorted(BY_START)
                .toList();
        MarkedText marked = new MarkedText(text, sorted);
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (Block block :
                blocks.stream().sorted(Comparator.comparingInt(Block::start)).toList()) {
            int start = Math.max(at, within(block.start(), text));
            int end = within(block.end(), text);
            if (end <= start) {
                continue;
            }
            marked.add(lines, "paragraph", at, start);
            marked.add(lines, block.kind(), start, end);
            at = end;
        }
        marked.add(lines, "paragraph", at, text.length());
        return lines;
    }

    private static int within(int offset, String text) {
        int at = Math.max(0, Math.min(offset, text.length()));
        boolean cutsACharacter = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cutsACharacter ? at + 1 : at;
    }

    private void add(List<Line> lines, String kind, int start, int end) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        // "LINDMAR – Mayor Ingrid Solberg said": a dateline stands in the line of the paragraph behind it.
        Line before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (before != null && before.kind().equals("dateline") && text.lastIndexOf('\n', start) < last) {
            lines.set(
                    lines.size() - 1,
                    new Line(
                            kind,
                            Stream.concat(before.pieces().stream(), pieces(last, end).stream())
                                    .toList()));
        } else {
            lines.add(new Line(kind, pieces(start, end)));
        }
        last = end;
    }

    private List<Piece> pieces(int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        open.removeIf(part -> part.end() <= start);
        while (next < parts.size() && parts.get(next).start() < end) {
            open.add(parts.get(next++));
        }
        for (Part part : open) {
            Stream.of(part.start(), part.end())
                    .filter(cut -> cut > start && cut < end)
                    .forEach(cuts::add);
        }
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            pieces.add(piece(from, to));
            from = to;
        }
        return pieces;
    }

    private Piece piece(int start, int end) {
        List<Part> here = open.stream()
                .filter(part -> part.start() <= start && part.end() >= end)
                .toList();
        return new Piece(
                text.substring(start, end),
                here.stream().map(Part::role).distinct().sorted().toList(),
                anchor(here, start),
                here.stream()
                        .filter(part -> part.role() == Role.OTHER)
                        .min(Comparator.comparingInt(part -> part.end() - part.start()))
                        .map(Part::target)
                        .orElse(null),
                here.stream()
                        .filter(part -> part.start() == start && part.role() != Role.OTHER)
                        .map(part -> part.role().meaning())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                here.stream()
                        .filter(part -> part.end() == end && part.role() == Role.CONTENT)
                        .findAny()
                        .map(part -> "end of the quote's words")
                        .orElse(""));
    }

    private static @Nullable String anchor(List<Part> here, int start) {
        return here.stream()
                .filter(part -> part.start() == start && part.role() != Role.OTHER)
                .map(Part::target)
                .filter(target -> !target.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
