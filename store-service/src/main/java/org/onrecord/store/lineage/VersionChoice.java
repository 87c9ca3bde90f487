package org.onrecord.store.lineage;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.version.Outcome;

/** Picks the two versions that are to be compared. */
final class VersionChoice {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,18}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final List<VersionRow> versions;

    /** @param newestFirst all versions of the article */
    VersionChoice(List<VersionRow> newestFirst) {
        versions = List.copyOf(newestFirst);
    }

    /**
     * The version that a parameter names.
     *
     * @param name of the parameter
     * @param value a version's number, of which the newest complete one is meant, or its id
     * @throws ProblemException if it is neither, or no complete version is it
     */
    VersionRow named(String name, String value) {
        Parameter.given(name, value);
        if (ID.matcher(value).matches()) {
            return complete(version -> version.view().versionId().equals(value));
        }
        if (NUMBER.matcher(value).matches()) {
            return complete(
                    version -> Long.toString(version.view().articleVersion()).equals(value));
        }
        throw ProblemException.badParameter(
                name, "Give a version's number or its versionId; GET /articles/{id}/versions lists both.");
    }

    /**
     * The version that is shown.
     *
     * @throws ProblemException if there is none
     */
    VersionRow shown() {
        return complete(version -> version.view().outcome() == Outcome.EXTRACTED);
    }

    /** The newest version before this one that said something of its own, null where there is none. */
    @Nullable
    VersionRow before(VersionRow later) {
        return versions.subList(versions.indexOf(later) + 1, versions.size()).stream()
                .filter(version -> version.complete() && version.view().outcome() != Outcome.UNCHANGED)
                .findFirst()
                .orElse(null);
    }

    private VersionRow complete(Predicate<VersionRow> wanted) {
        List<VersionRow> found = versions.stream().filter(wanted).toList();
        return found.stream().filter(VersionRow::complete).findFirst().orElseThrow(() -> missing(found));
    }

    private ProblemException missing(List<VersionRow> found) {
        List<VersionRow> meant = found.isEmpty() ? versions : found;
        if (meant.stream().allMatch(version -> version.view().outcome() == Outcome.RETRACTED)) {
            return ProblemException.gone(
                    "article-retracted",
                    "The article was taken down",
                    "What it said is gone, in this version too. GET /articles/{id}/versions says when it went.");
        }
        return ProblemException.unknown(
                "version",
                found.isEmpty()
                        ? "No version of the article is this one; GET /articles/{id}/versions lists them all."
                        : "Not all of its events are there yet. Ask again in a moment.");
    }
}
