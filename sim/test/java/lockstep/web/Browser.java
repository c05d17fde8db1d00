package lockstep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lockstep.live.Scenes;
import lockstep.live.Workbench;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium in front of a server of its own, as a reader has them. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
    /** Long, for machines that are busy; nothing waits longer than it must. */
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    /** Kept, since loggers that nobody holds forget their level. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    final Path downloads;
    /** What went wrong in the server. */
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final Workbench bench = new Workbench(Runtime.getRuntime().availableProcessors());
    private final Server server;
    private final ChromeDriver driver;

    /** Skips the test where there is no Chromium. */
    Browser(Path folder) throws IOException {
        Path chromium = found("chromium", "/usr/bin/chromium", "/usr/bin/google-chrome");
        Path chromedriver = found("chromedriver", "/usr/bin/chromedriver");
        QUIET.setLevel(Level.SEVERE);
        downloads = Files.createDirectories(folder.resolve("downloads"));
        server = new Server(0, new Scenes(Path.of("scenarios")), bench, wrong::add);
        ChromeOptions options = new ChromeOptions().addArguments(FLAGS).addArguments("--user-data-dir=" + folder.resolve("profile"));
        options.setBinary(chromium.toFile());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).usingAnyFreePort()
                .withLogFile(folder.resolve("driver.log").toFile()).build(), options);
        driver.executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        wide(1440, 900);
    }

    private static Path found(String name, String... places) {
        return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst().orElseGet(() -> {
            String reason = "no " + name + " here: the page is not tested (apt-get install chromium chromium-driver)";
            System.out.println("skipped: " + reason);
            return abort(reason);
        });
    }

    String address() {
        return server.address();
    }

    /** Opens the page anew with what stands after the hash, and waits until its runs are done. */
    void open(String hash) {
        visit(hash);
        done();
    }

    /** Opens the page anew with a hash that it cannot follow, and waits until it says so. */
    void openWrong(String hash) {
        visit(hash);
        until(page -> "failed".equals(state()));
    }

    private void visit(String hash) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(address() + "#" + hash);
    }

    /** Waits until the runs of the view are done; says why, if they fail. */
    void done() {
        until(page -> "done".equals(state()) || "failed".equals(state()));
        if ("failed".equals(state())) {
            throw new AssertionError("the page failed; " + told());
        }
    }

    /** What page, browser and server have to say of what went wrong. */
    private String told() {
        return "state " + state() + ", the page says " + texts("#alert p, .error") + ", the browser " + log().toList() + ", the server " + wrong;
    }

    private Object state() {
        return script("return document.body.dataset.state ?? null");
    }

    <T> T until(ExpectedCondition<T> condition) {
        try {
            return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).until(condition);
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain; " + told(), late);
        }
    }

    /** Waits until there is text in it that holds the words. */
    WebElement says(String css, String words) {
        return until(page -> all(css).stream().filter(node -> node.getText().contains(words)).findFirst().orElse(null));
    }

    WebElement at(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    List<String> texts(String css) {
        return strings("return [...document.querySelectorAll(arguments[0])].map(node => node.textContent)", css);
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String script, Object... given) {
        return (List<String>) script(script, given);
    }

    Object script(String script, Object... given) {
        return driver.executeScript(script, given);
    }

    /** What the browser complained of since the page was opened, but that the network of the machine changed, which the page overcomes. */
    List<String> complaints() {
        return log().filter(line -> !line.contains("net::ERR_NETWORK_CHANGED")).toList();
    }

    private Stream<String> log() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Object::toString);
    }

    /** The size of what is seen of the page, in pixels. */
    void wide(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Light or dark, as the reader's system would say. */
    void scheme(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Whether the browser reaches any server. */
    void connected(boolean on) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", !on, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** The file that a click makes the browser save. */
    byte[] saved(String name, Runnable click) throws IOException {
        Path file = downloads.resolve(name);
        Files.deleteIfExists(file);
        click.run();
        until(page -> Files.exists(file));
        return Files.readAllBytes(file);
    }

    /** Ends everything; complains if the server had something to complain of. */
    @Override public void close() {
        driver.quit();
        server.close();
        bench.close();
        assertThat(wrong).as("what went wrong in the server").isEmpty();
    }
}
