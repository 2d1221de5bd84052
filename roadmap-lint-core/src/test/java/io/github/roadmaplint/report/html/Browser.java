package io.github.roadmaplint.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium without a window. */
final class Browser implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What a click opens is there a little later. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /**
   * Brings an element into view, and ends when its place has been the same for five frames: cards
   * out of view have an estimated height ({@code content-visibility}), and what is below them moves
   * when they come near.
   */
  private static final String BRING_TO_REST =
      "const [element, done] = arguments; let last, frames = 0;"
          + " (function look() { element.scrollIntoView({block: 'center'});"
          + " const top = element.getBoundingClientRect().top;"
          + " frames = top === last ? frames + 1 : 0; last = top;"
          + " frames === 5 ? done() : requestAnimationFrame(look); })();";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the test where the machine has no Chromium. */
  static Browser start() {
    Optional<Path> chromium = program("chromium");
    Optional<Path> chromeDriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromeDriver.isPresent(),
        "no chromium and chromedriver on the PATH; on Debian: apt-get install chromium chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromeDriver.get().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    return new Browser(driver);
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Forgets what was logged, and opens the page; a scheme is {@code light} or {@code dark}. */
  void open(Path page, String fragment, String scheme, int width, int height) {
    driver.get("about:blank");
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.get(page.toUri() + fragment);
  }

  void open(Path page, String fragment) {
    open(page, fragment, "light", 1440, 900);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Clicks what lies below a list, whose items take their real height only when scrolled to. */
  void clickAtRest(String selector) {
    WebElement element = one(selector);
    driver.executeAsyncScript(BRING_TO_REST, element);
    element.click();
  }

  String text(String selector) {
    return one(selector).getText();
  }

  String address() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  /** What the console says. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses of all requests since the page was opened. */
  List<String> requests() {
    return StreamSupport.stream(
            driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(entry -> MAPPER.readTree(entry.getMessage()).get("message"))
        .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
        .map(message -> message.get("params").get("request").get("url").asString())
        .toList();
  }

  /** What axe-core has against the page, a line for each place. */
  List<String> accessibilityViolations() throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(
          new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
    }
    Object result =
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run().then(r => done(JSON.stringify(r.violations)),"
                + " e => done(JSON.stringify([{id: String(e), nodes: [{target: ''}]}])));");
    JsonNode violations = MAPPER.readTree(String.valueOf(result));
    return violations
        .valueStream()
        .flatMap(
            violation ->
                violation
                    .get("nodes")
                    .valueStream()
                    .map(node -> violation.get("id").asString() + " " + node.get("target")))
        .toList();
  }

  /** Leaves a picture of what is in the window below {@code target/screenshots}. */
  void screenshot(String name) throws IOException {
    Object data =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
    Path file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
