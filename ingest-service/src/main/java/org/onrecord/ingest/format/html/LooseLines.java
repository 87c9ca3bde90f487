package org.onrecord.ingest.format.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines within an article's element that are not its text: labels, links to other stories, the headline once more. */
final class LooseLines {

    private static final int LONGEST = 300;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(advertisement|ad|sponsored( content)?|story continues below( this)?( advertisement)?|article continues.*|"
                    + "continue reading.*|share( this)?( (story|article|post))?( on \\w+)?:?|print( this( page)?)?|e-?mail|"
                    + "copy link|tweet|post|save|listen( to this article)?.{0,30}|watch:? .{0,120}|video:? .{0,120}|"
                    + "read more:?|related:?|loading….*|skip to (main )?content|\\d+ comments?|leave a comment.*|tags?:.*|"
                    + "filed under:?.*|topics?:.*|published:?.{0,60}|updated:?.{0,60}|last (updated|modified):?.{0,60}|"
                    + "\\d+ min(ute)?s?( read)?|reading time:?.{0,30}|(photo|image|picture|photograph)s?( credit)?( by)?:.*|"
                    + "getty images.*|scroll down.*|back to top|close|menu|search|sign in|log in|home)");
    private static final Pattern OTHER_STORY = Pattern.compile(
            "(?i)(read|see|watch|also|related|more|read more|read also|also read|see also|more on this|more from .{1,40}|"
                    + "don[’']t miss|you may( also)? like|recommended|editor[’']s picks?|in pictures|explainer)\\s?[:|–—-].*");
    private static final Pattern INVITATION = Pattern.compile(
            "(?i)(follow (us|@|him|her|the author)\\b.*|sign up (for|to)\\b.*|subscribe (to|for|now|today)\\b.*|like us on\\b.*|"
                    + "join (us|our|the conversation)\\b.*|get (the|our) .{0,60}(newsletter|app)\\b.*|click here\\b.*|download (the|our)\\b.*|"
                    + "to view this video.*|enable javascript.*|this (content|video) is not available.*|"
                    + "already a (subscriber|member).*|support (our|independent) journalism.*|have a (tip|story)\\b.*|"
                    + "you (are )?receiv(e|ed|ing) this\\b.*|do you (have a story|know more)\\b.*|what do you think\\? .*)");
    private static final Pattern TIME = Pattern.compile(
            "(?i)(\\d{1,2}[:.]\\d{2}( ?[ap]\\.?m\\.?)?( [A-Z]{2,4})?|\\d+ (minutes?|hours?|days?) ago|"
                    + "((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?\\d{1,2}(st|nd|rd|th)? \\p{L}{3,9} \\d{4}.{0,30}|"
                    + "((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}.{0,30}|\\d{4}-\\d{2}-\\d{2}.{0,20})");
    private static final Pattern BYLINE =
            Pattern.compile("(?i:by) (\\p{Lu}[\\p{L}.’'-]*,? ?(and |&)? ?){2,8}(\\|.*|,.{0,60})?");

    /** "Home | Mail us" is all links. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|·•]\\s*");

    private LooseLines() {}

    /** @param title the article's headline, null where it is not known */
    static boolean is(TextBlock block, @Nullable String title) {
        String text = block.text();
        String tag = block.owner().normalName();
        if (title != null && (tag.matches("h[1-6]|center|b|div|td|header") && same(text, title))) {
            return true;
        }
        if (tag.equals("h1") || tag.equals("time") || text.length() > LONGEST) {
            return tag.equals("h1") || tag.equals("time");
        }
        boolean allLink = 10 * block.linked()
                >= 8 * SEPARATOR.matcher(text).replaceAll("").length();
        return allLink
                || LABEL.matcher(text).matches()
                || (OTHER_STORY.matcher(text).matches() && 2 * block.linked() >= text.length())
                || INVITATION.matcher(text).matches()
                || TIME.matcher(text).matches()
                || BYLINE.matcher(text).matches()
                || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Headline and byline may stand in one block with the text, with nothing but a line break between. */
    static TextBlock withoutLeading(TextBlock block, @Nullable String title) {
        TextBlock rest = block;
        for (int end = rest.text().indexOf('\n'); end > 0; end = rest.text().indexOf('\n')) {
            TextBlock line = new TextBlock(rest.owner(), rest.text().substring(0, end), 0);
            if (!is(line, title)) {
                return rest;
            }
            String text = rest.text().substring(end + 1);
            rest = new TextBlock(rest.owner(), text, Math.min(rest.linked(), text.length()));
        }
        return rest;
    }

    private static boolean same(String text, String title) {
        return letters(text).equals(letters(title));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
