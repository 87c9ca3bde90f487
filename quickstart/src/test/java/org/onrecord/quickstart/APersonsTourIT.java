package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.wire.EventJson;

/** What a person does in a browser, from a search to a retraction; and what hostile articles cannot do there. */
class APersonsTourIT {

    private static final String SCRIPT =
            "<script>window.owned = true; document.title = 'owned'</script><img src=x onerror=\"window.owned = true\">";

    @TempDir
    private static Path folder;

    private static RunningOnrecord onrecord;
    private static Browser browser;

    @BeforeAll
    static void start() throws InterruptedException {
        if (!Browser.isThere()) {
            System.out.println("SKIPPED: the tour of the pages in a browser; install chromium and chromium-driver");
        }
        assumeTrue(Browser.isThere(), "there is no chromium, or no chromedriver");
        onrecord = RunningOnrecord.start(folder);
        browser = Browser.open(onrecord.storeAddress());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (onrecord != null) {
            onrecord.close();
        }
    }

    @Test
    void fromASearchOverQuoteSpeakerAndStreamToCorrectionAndRetraction() throws Exception {
        onrecord.submitOverHttp(article("pier", "Pier to open", """
                Harbour master Greta Lindholm of Ormsay said on Monday that the pier would open in June.

                “The pier has been weighed, measured and forgiven,” Lindholm told reporters.

                She promised a free crossing for children.
                """));
        onrecord.awaitQuotes("pier", found -> found.size() > 2);
        browser.wide(1280, false);

        browser.visit("/").type("#q", "crossing").click("form.search button");
        assertThat(browser.text(".results")).contains("Greta Lindholm").contains("crossing for children");

        browser.click(".quote blockquote a");
        assertThat(browser.text("article.paper")).contains("Pier to open").contains("weighed, measured and forgiven");
        assertThat(browser.text("mark.is-content")).contains("crossing for children");
        assertThat(browser.text("mark.is-speaker")).contains("She");
        assertThat(browser.text(".chain"))
                .containsSubsequence("She", "as written", "Lindholm", "Greta Lindholm", "across articles");

        browser.click(".chain li:last-child a");
        assertThat(browser.text("h1")).isEqualTo("Greta Lindholm");
        assertThat(browser.text()).contains("crossing for children");
        assertThat(browser.count(".chart svg rect")).isPositive();

        browser.visit("/browse/live").await("#live-state", state -> state.startsWith("Connected"));
        Instant submitted = Instant.now();
        onrecord.submitOverHttp(article("lamp", "Lamp lit", """
                “The lamp is lit again,” keeper Aldo Ferrante said.
                """));
        browser.await("#live", list -> list.contains("The lamp is lit again"));
        System.out.printf(
                "A new quote was on the live page %d ms after its article was submitted%n",
                Duration.between(submitted, Instant.now()).toMillis());

        onrecord.submitOverHttp(article("lamp", "Lamp lit, then out", """
                “The lamp went out again on Sunday,” keeper Aldo Ferrante said.
                """));
        browser.await("#live", list -> list.contains("went out again on Sunday"));
        browser.reload("/browse/articles/lamp", page -> page.contains("Corrected."));
        browser.follow("What changed");
        assertThat(browser.count("del")).isPositive();
        assertThat(browser.text("#main")).contains("went out again on Sunday").contains("superseded");

        onrecord.takeDownOverHttp("lamp");
        browser.reload("/browse/articles/lamp", page -> page.contains("was taken down"));
        assertThat(browser.text()).doesNotContain("Ferrante");
        browser.visit("/browse/corrections");
        assertThat(browser.text()).contains("taken down").contains("corrected").doesNotContain("Ferrante");
    }

    @Test
    void anEditorJoinsAndTakesItBackAndADeadLetterIsDismissed() throws Exception {
        onrecord.submitOverHttp(article("mill", "Mill to close", """
                “The mill will close by Easter,” owner Hanne Brask said.
                """));
        onrecord.submitOverHttp(article("dam", "Dam to stay", """
                “The dam will stay,” engineer Johanne Braske said.
                """));
        onrecord.awaitQuotes("mill", found -> !found.isEmpty());
        onrecord.awaitQuotes("dam", found -> !found.isEmpty());

        browser.visit("/browse/speakers?name=Hanne").follow("Hanne Brask").follow("Join or split");
        browser.type("#name", "Braske").click("form[role=search] button");
        browser.click("input[name=other]").type("#join-by", "r.lund").type("#join-why", "One and the same.");
        browser.click("form[action$='/join'] button");
        assertThat(browser.text()).contains("The dam will stay").contains("One and the same.");

        browser.visit("/browse/decisions").click("details summary");
        browser.type("input[name=by]", "r.lund")
                .type("input[name=why]", "They are two.")
                .click("details button");
        assertThat(browser.text()).contains("undone").contains("They are two.");

        onrecord.produce("broken", "{\"text\": \"cut off in the mid");
        browser.reload("/browse/dead-letters?state=open", page -> page.contains("broken"));
        browser.click("ol.events a");
        assertThat(browser.text()).contains("cut off in the mid");
        browser.click("button.grave");
        assertThat(browser.text()).contains("dismissed");
    }

    @Test
    void hostileArticlesExecuteNothing() throws Exception {
        String id = "x\"'><svg onload=\"window.owned = true\">";
        onrecord.produce(
                id,
                EventJson.mapper()
                        .createObjectNode()
                        .put("title", SCRIPT)
                        .put(
                                "text",
                                "“We will pay " + SCRIPT + " nobody,” said Hanne " + SCRIPT + " Brask.\n\n"
                                        + "Mayor <b onmouseover=\"window.owned = true\">Ada</b> Lund said that ${7*7} would go.\n")
                        .put("publisher", SCRIPT)
                        .put("author", SCRIPT)
                        .put("url", "https://courier.example/\"onmouseover=\"window.owned=true")
                        .toString());
        onrecord.produce(
                "href",
                EventJson.mapper()
                        .createObjectNode()
                        .put("text", "“We will not pay,” said Hanne Brask.\n")
                        .put("url", "javascript:window.owned=true")
                        .toString());
        onrecord.produce(
                "named-so",
                EventJson.mapper()
                        .createObjectNode()
                        .put("title", SCRIPT)
                        .put(
                                "text",
                                "“We will not pay,” said Ada Lund.\n\nLund said that “" + SCRIPT + "” was no answer.\n")
                        .put("publisher", SCRIPT)
                        .toString());
        onrecord.awaitQuotes("named-so", found -> !found.isEmpty());

        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/browse/quotes",
                "/browse/quotes?q=pay&publisher=%22%3E%3Cscript%3Ewindow.owned%3Dtrue%3C%2Fscript%3E",
                "/browse/live",
                "/browse/speakers",
                "/browse/entities",
                "/browse/corrections",
                "/browse/status",
                "/browse/ledger",
                "/browse/dead-letters",
                "/browse/audit",
                "/browse/articles/named-so",
                "/browse/articles/named-so/history"));
        onrecord.quotes("article=named-so")
                .forEach(quote ->
                        pages.add("/browse/quotes/" + quote.path("quoteId").asString()));
        for (String page : pages) {
            browser.visit(page);
            assertThat(browser.hasDialog()).as(page).isFalse();
            assertThat(browser.ask("window.owned === undefined")).as(page).isEqualTo(true);
            assertThat(browser.title()).as(page).endsWith("– Onrecord");
            assertThat(browser.count("script:not([src^='/assets/']), main img, [onerror], [onload], [onmouseover]"))
                    .as(page)
                    .isZero();
            assertThat(browser.count("a[href^='javascript' i], a[href^='data' i]"))
                    .as(page)
                    .isZero();
        }
    }

    @Test
    void nothingSeriousKeepsPeopleOutAndNoPageIsWiderThanAPhone() throws Exception {
        onrecord.submitOverHttp(article("fares", "Fares to rise", """
                Harbour master Greta Lindholm of Ormsay told the council on Monday that fares would rise in June.

                “We have weighed it,” Lindholm said. She warned that the timetable “cannot be kept with two boats”.
                """));
        String quote = onrecord.awaitQuotes("fares", found -> found.size() > 1)
                .get(0)
                .path("quoteId")
                .asString();
        String speaker = onrecord.askStore("/identities?name=greta%20lindholm")
                .at("/identities/0/identityId")
                .asString();

        for (String page : List.of(
                "/",
                "/browse/quotes?q=fares",
                "/browse/quotes/" + quote,
                "/browse/articles/fares",
                "/browse/articles/fares/history",
                "/browse/speakers",
                "/browse/speakers/" + speaker,
                "/browse/speakers/" + speaker + "/edit?name=lindholm",
                "/browse/entities",
                "/browse/entities/location/Ormsay",
                "/browse/live",
                "/browse/corrections",
                "/browse/status",
                "/browse/ledger",
                "/browse/dead-letters",
                "/browse/decisions",
                "/browse/audit",
                "/browse/no-such-page")) {
            for (boolean dark : List.of(false, true)) {
                browser.wide(dark ? 1280 : 390, dark).visit(page);
                assertThat(browser.barriers()).as(page + (dark ? ", dark" : "")).isEmpty();
            }
            browser.wide(390, false).visit(page);
            assertThat((Long) browser.ask("document.documentElement.scrollWidth"))
                    .as("width of " + page)
                    .isLessThanOrEqualTo(390);
        }
    }

    private static String article(String id, String title, String text) {
        return EventJson.mapper()
                .createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("text", text)
                .put("publisher", "The Ormsay Packet")
                .put("publishedAt", "2026-03-02T08:00:00Z")
                .toString();
    }
}
