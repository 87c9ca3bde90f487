package org.onrecord.ingest.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands round the words of a press release. */
final class ReleaseFurniture {

    private static final Pattern END =
            Pattern.compile("(?i)^[\\s\\-–—*~]*(#\\s*#\\s*#[#\\s]*|ends?|30|###)[\\s\\-–—*~]*$");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)^(about (the )?\\p{L}.{0,80}|notes? (to|for) editors?:?|boilerplate:?)$");
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)^[\\W_]*((media|press|news|public relations|investor|editorial)?\\s*(contacts?|enquir(y|ies)|inquir(y|ies)|relations)\\b.{0,60}"
                    + "|for (more|further|additional) information.*|(phone|tel|telephone|mobile|cell|fax|e-?mail|web|website|twitter)\\s*[:.].*)");
    private static final Pattern REACHED_AT = Pattern.compile(
            "(?i)[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w|(\\+?\\d[\\d ().-]{7,20}\\d)|https?://\\S+|\\bwww\\.\\S+");
    private static final Pattern QUOTATION = Pattern.compile("[\"“](\\S{1,60}\\s{1,9}){3}[^\"”]{0,2000}[\"”]");

    private ReleaseFurniture() {}

    static List<String> without(List<String> paragraphs) {
        List<String> kept = new ArrayList<>();
        boolean over = false;
        for (String paragraph : paragraphs) {
            String text = withoutEndMark(paragraph);
            boolean ends = text.length() < paragraph.length();
            boolean heading = ABOUT.matcher(firstLine(text)).matches();
            over |= heading;
            // Notes behind the end are furniture, but what somebody says in them is not.
            boolean wanted = over ? QUOTATION.matcher(text).find() : !isContact(text);
            if (!text.isBlank() && wanted) {
                kept.add(text.strip());
            }
            over |= ends;
        }
        return kept;
    }

    private static String withoutEndMark(String paragraph) {
        String[] lines = paragraph.split("\n", -1);
        int last = lines.length;
        for (int i = 0; i < lines.length; i++) {
            if (END.matcher(lines[i]).matches() && !lines[i].isBlank()) {
                last = i;
                break;
            }
        }
        return last == lines.length
                ? paragraph
                : String.join("\n", List.of(lines).subList(0, last));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    /** A block of short lines that names somebody to call, or a line that does. */
    private static boolean isContact(String text) {
        boolean begins = CONTACT.matcher(firstLine(text)).matches();
        boolean brief = text.lines().allMatch(line -> line.length() <= 90);
        boolean reached = REACHED_AT.matcher(text).find();
        return (begins && (brief || reached))
                || (brief
                        && reached
                        && text.lines().count() > 1
                        && !QUOTATION.matcher(text).find());
    }
}
