package org.onrecord.benchmarks.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.benchmarks.evaluate.Floors;

/** The command line that measures how pages and files are read. */
public final class PagesCommand {

    static final String HELP = """
            evaluate-pages [--pages FOLDER] [--show] [--floors FILE]
              --pages    a folder with the folders dev and held-out (default: our own pages)
              --show     list the pages that are not read as expected
              --floors   fail where a figure is below its floor
            """;

    private static final Path OUR_OWN = Path.of("benchmarks/src/main/resources/pages");

    private PagesCommand() {}

    /** The status is 0, 1 where a floor is not reached, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        Path folder = Path.of(after("--pages", arguments, OUR_OWN.toString()));
        if (!Files.isDirectory(folder.resolve("dev")) || !Files.isDirectory(folder.resolve("held-out"))) {
            out.println("evaluate-pages: %s has no folders dev and held-out".formatted(folder));
            return 2;
        }
        PagesReport dev = measure("dev", folder, arguments, out);
        PagesReport heldOut = measure("held-out", folder, arguments, out);
        String floors = after("--floors", arguments, "");
        if (floors.isEmpty()) {
            return 0;
        }
        List<String> missed = Floors.read(Path.of(floors))
                .missed(name -> (name.startsWith("dev ") ? dev : heldOut).figure(name.replaceFirst("^\\S+ ", "")));
        missed.forEach(out::println);
        return missed.isEmpty() ? 0 : 1;
    }

    private static PagesReport measure(String part, Path folder, List<String> arguments, PrintStream out)
            throws IOException {
        Map<PageReader, PageScores> html = new EnumMap<>(PageReader.class);
        PageScores all = new PageScores();
        FieldScores fields = new FieldScores();
        for (AnnotatedPage page : PageFolder.read(folder.resolve(part))) {
            String read = PageReader.OURS.text(page);
            all.add(page, read);
            fields.add(page, PageReader.article(page));
            if (arguments.contains("--show")) {
                PageDifference.print(page, read, out);
            }
            if (page.isHtml()) {
                for (PageReader reader : PageReader.values()) {
                    html.computeIfAbsent(reader, one -> new PageScores()).add(page, reader.text(page));
                }
            }
        }
        var report = new PagesReport(part, all, html, fields);
        out.print(report);
        return report;
    }

    private static String after(String option, List<String> arguments, String otherwise) {
        int at = arguments.indexOf(option);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : otherwise;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%6.2f", 100 * share);
    }
}
