package org.onrecord.quickstart;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The system's Chromium without a window, and what a person does with it. */
final class Browser implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final String AXE = "/axe.min.js";

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Whether Chromium and its driver are installed; downloads neither. */
    static boolean isThere() {
        return program("chromedriver").isPresent() && chromium().isPresent();
    }

    /** @param site where pages are, without a slash at the end */
    static Browser open(String site) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium().orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").orElseThrow())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(DEADLINE);
        driver.manage().timeouts().scriptTimeout(DEADLINE);
        return new Browser(driver, site);
    }

    /** Shows pages on a screen so wide, in pixels, on light or dark ground. */
    Browser wide(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    Browser visit(String path) {
        driver.get(site + path);
        return this;
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    String path() {
        return String.valueOf(driver.getCurrentUrl()).substring(site.length());
    }

    /** The words of the page as they are shown. */
    String text() {
        return text("main");
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** How many elements there are. */
    int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    Browser type(String selector, String words) {
        driver.findElement(By.cssSelector(selector)).sendKeys(words);
        return this;
    }

    /** Clicks; where that leads to another page, returns when it is there. */
    Browser click(String selector) {
        return click(driver.findElement(By.cssSelector(selector)));
    }

    Browser follow(String linkText) {
        return click(driver.findElement(By.partialLinkText(linkText)));
    }

    private Browser click(WebElement element) {
        boolean leaves = Boolean.TRUE.equals(driver.executeScript("""
                arguments[0].scrollIntoView({block: 'center'});
                document.documentElement.dataset.left = 'not yet';
                return arguments[0].matches('a[href], form button');
                """, element));
        element.click();
        if (leaves) {
            org.awaitility.Awaitility.await()
                    .atMost(DEADLINE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Boolean.TRUE.equals(
                            ask("!document.documentElement.dataset.left && document.readyState === 'complete'")));
        }
        return this;
    }

    /** Waits, without loading the page again, until the words of an element are as expected. */
    Browser await(String selector, Predicate<String> expected) {
        org.awaitility.Awaitility.await()
                .atMost(DEADLINE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsInstanceOf(StaleElementReferenceException.class)
                .until(() -> expected.test(text(selector)));
        return this;
    }

    /** Loads a page again and again until its words are as expected. */
    Browser reload(String path, Predicate<String> expected) {
        org.awaitility.Awaitility.await()
                .atMost(DEADLINE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> expected.test(visit(path).text()));
        return this;
    }

    /** What a script says that only tests run. */
    Object ask(String script) {
        return driver.executeScript("return " + script);
    }

    boolean hasDialog() {
        try {
            driver.switchTo().alert();
            return true;
        } catch (NoAlertPresentException none) {
            return false;
        }
    }

    /** What axe-core finds that keeps people out, or nearly: of impact serious or critical, one line for each. */
    List<String> barriers() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    (results) => done(results.violations
                        .filter((one) => one.impact === 'serious' || one.impact === 'critical')
                        .map((one) => one.id + ': ' + one.help + ' at '
                            + one.nodes.slice(0, 3).map((node) => node.target + ' ' + node.html.slice(0, 120)).join(' | '))),
                    (failed) => done(['axe failed: ' + failed]));
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream(AXE)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<File> chromium() {
        return program("chromium").or(() -> program("google-chrome"));
    }

    private static Optional<File> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }
}
