package org.onrecord.ingest.format.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.onrecord.ingest.problem.Refusal;

/** A press release without its furniture: release line, contacts, end mark, what comes behind it, "About us". */
public final class PressRelease {

    /** A release says that it is one within so many paragraphs. */
    private static final int TOP = 8;

    private static final Pattern HEADING = Pattern.compile(
            "(?i)^[\\W_]*(for (immediate|general) (press |media |news )?(release|publication)|(press|news|media) (release|statement)"
                    + "|strictly embargoed|under embargo|embargo(ed)?\\b)(.{0,120})$");
    private static final Pattern EMBARGO = Pattern.compile(
            "(?i)embargo(?:ed)?\\b[:\\s]*(?:(?:for release )?(?:until|till|to|for|before))?[:\\s]*(.*)");

    private final List<String> paragraphs;
    private final @Nullable String embargo;

    private PressRelease(List<String> paragraphs, @Nullable String embargo) {
        this.paragraphs = paragraphs;
        this.embargo = embargo;
    }

    /** @return absent where the text does not say on top that it is a press release */
    public static Optional<PressRelease> of(String text) {
        List<String> paragraphs = new ArrayList<>(
                Arrays.asList(text.replaceAll("\\r\\n?", "\n").strip().split("\n[ \\t]*\n\\s*", -1)));
        boolean release = false;
        String embargo = null;
        for (int i = 0; i < Math.min(TOP, paragraphs.size()); i++) {
            List<String> lines = new ArrayList<>(Arrays.asList(paragraphs.get(i).split("\n", -1)));
            for (String line : List.copyOf(lines)) {
                if (HEADING.matcher(line.strip()).matches()) {
                    release = true;
                    Matcher until = EMBARGO.matcher(line);
                    embargo = embargo == null && until.find() ? until.group(1) : embargo;
                    lines.remove(line);
                }
            }
            paragraphs.set(i, String.join("\n", lines));
        }
        return release ? Optional.of(new PressRelease(paragraphs, embargo)) : Optional.empty();
    }

    /**
     * Its fields.
     *
     * @param embargoKnown whether somebody else says until when it is under embargo
     * @throws ProblemException if it is under embargo and does not say clearly until when
     */
    Fields fields(boolean embargoKnown) {
        Fields fields = new Fields().put("embargoedUntil", embargoedUntil(embargoKnown));
        List<String> body = ReleaseFurniture.without(paragraphs);
        int title = title(body);
        if (title >= 0) {
            fields.putIfShort("title", body.get(title).replaceAll("\\s+", " "));
            body = body.subList(title + 1, body.size());
        }
        return fields.put("text", String.join("\n\n", body));
    }

    /** @return the text with all that is not furniture */
    public String text() {
        return String.join("\n\n", ReleaseFurniture.without(paragraphs));
    }

    /**
     * @param known whether somebody else says until when it is under embargo
     * @return as the contract writes it, null where it is under none or somebody else says it
     * @throws ProblemException if it is under embargo and does not say clearly until when
     */
    public @Nullable String embargoedUntil(boolean known) {
        if (embargo == null || known) {
            return null;
        }
        return EmbargoTime.read(embargo).map(Object::toString).orElseThrow(PressRelease::unclear);
    }

    /** The first of the titles on top that is more than a name: letterheads stand there too. */
    private static int title(List<String> body) {
        int last = -1;
        for (int i = 0; i < Math.min(3, body.size() - 1) && isTitle(body.get(i)); i++) {
            last = i;
            if (body.get(i).split("\\s+", -1).length >= 4) {
                break;
            }
        }
        return last;
    }

    private static boolean isTitle(String paragraph) {
        return paragraph.length() <= 200 && !paragraph.matches("(?s).*[.?!:][\"”’']?$");
    }

    private static ProblemException unclear() {
        return new ProblemException(
                new Refusal(
                        ProblemType.INVALID_FIELD,
                        "embargoedUntil",
                        "embargoedUntil is not to be seen: the release is under embargo, but not with day, time and zone. Give embargoedUntil with it."));
    }
}
