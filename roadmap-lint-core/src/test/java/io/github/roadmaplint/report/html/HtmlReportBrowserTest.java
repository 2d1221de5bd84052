package io.github.roadmaplint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a reader opens it from the disk. */
@Tag("minutes")
class HtmlReportBrowserTest {
  private static final int TALL = 4200;

  /** How many tables are wider than what holds them, where that cannot be scrolled. */
  private static final String CUT_OFF =
      "return [...document.querySelectorAll('table')].filter(table => {"
          + " const holder = table.closest('.scroll, .rendered');"
          + " return !holder && table.scrollWidth > table.parentElement.clientWidth; }).length";

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;
  private static Path large;
  private static Path empty;

  @BeforeAll
  static void startAndWritePages() throws IOException {
    browser = Browser.start();
    page = write("report.html", SamplePages.html(SamplePages.report(), SamplePages.trend()));
    large = write("large.html", SamplePages.html(SamplePages.large()));
    empty = write("empty.html", SamplePages.html(SamplePages.empty()));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path write(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name), html);
  }

  @ParameterizedTest
  @CsvSource({"light,360", "dark,360", "light,1440", "dark,1440"})
  void isAccessibleAndAsksForNothing(String scheme, int width) throws IOException {
    browser.open(page, "", scheme, width, TALL);
    browser.run("document.querySelectorAll('summary').forEach(each => each.click())");
    browser.run("document.querySelectorAll('.rule-page summary').forEach(each => each.click())");
    browser.screenshot("report-%s-%d-opened".formatted(scheme, width));

    assertThat(browser.all(".rendered table")).isNotEmpty();
    assertThat(browser.accessibilityViolations()).isEmpty();
    assertThat(browser.run(CUT_OFF)).as("nothing is out of reach").isEqualTo(0L);
    assertThat(browser.run("return document.documentElement.scrollWidth"))
        .as("nothing sticks out at the side")
        .isEqualTo((long) width);

    browser.open(page, "", scheme, width, TALL);
    browser.screenshot("report-%s-%d".formatted(scheme, width));
    assertThat(browser.accessibilityViolations()).isEmpty();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).containsExactly(page.toUri().toString());
  }

  @Test
  void takesTheReadersColourScheme() {
    String background = "return getComputedStyle(document.body).backgroundColor";
    browser.open(page, "", "light", 1440, 900);
    Object light = browser.run(background);
    browser.open(page, "", "dark", 1440, 900);

    assertThat(browser.run(background)).isNotEqualTo(light);
  }

  @Test
  void filtersAndKeepsTheFilterInTheAddress() {
    browser.open(page, "");
    int all = browser.all(".finding").size();
    browser.one("[name=category] [value=tables]").click();
    browser.one("[name=severity][value=error]").click();
    browser.one("[name=fixable]").click();

    assertThat(rules()).isNotEmpty().allMatch(rule -> rule.startsWith("tables/"));
    assertThat(browser.all(".finding .badge.error")).hasSameSizeAs(rules());
    assertThat(browser.all(".finding .badge.fixable")).hasSameSizeAs(rules());
    assertThat(rules().size()).isLessThan(all);
    assertThat(browser.text("#findings-status"))
        .isEqualTo(rules().size() + " of " + all + " findings.");
    assertThat(browser.address()).endsWith("#category=tables&severity=error&fixable=yes");

    List<String> rules = rules();
    browser.open(page, "#category=tables&severity=error&fixable=yes");
    assertThat(rules()).isEqualTo(rules);

    browser.one("#filters [type=reset]").click();
    assertThat(browser.all(".finding")).hasSize(all);
    assertThat(browser.address()).endsWith("#");
  }

  @Test
  void searchesAllWordsInMessageRuleAndPath() {
    browser.open(page, "");
    browser.one("[name=text]").sendKeys("roadmap.md CELLS row");

    assertThat(rules()).containsExactly("tables/extra-cells", "tables/missing-cells");
    assertThat(browser.address()).endsWith("#text=roadmap.md+CELLS+row");

    browser.one("[name=text]").sendKeys(" nowhere");
    assertThat(rules()).isEmpty();
    assertThat(browser.text("#findings-status")).startsWith("0 of ");
  }

  @Test
  void showsTheSourceMarkedTheRenderingTheFixAndTheRulePage() {
    browser.open(page, "#text=tables/missing-cells");
    browser.one(".finding summary").click();

    assertThat(browser.text(".source mark")).isEqualTo("| Schedulers | Q2 2026 |");
    assertThat(texts(".rendered tr.hit td")).containsExactly("Schedulers", "Q2 2026", "");
    assertThat(texts(".source del .text")).containsExactly("| Schedulers | Q2 2026 |");
    assertThat(texts(".source ins .text")).containsExactly("| Schedulers | Q2 2026 | |");
    browser.one(".rule-page summary").click();
    assertThat(browser.text(".rule-page h3")).isEqualTo("tables/missing-cells");
    assertThat(browser.all(".rule-page pre[data-example^=bad]")).hasSize(1);
    assertThat(browser.address()).contains("open=");

    String address = browser.address();
    browser.open(page, address.substring(address.indexOf('#')));
    assertThat(browser.all(".finding[open] .source mark")).hasSize(1);
  }

  @Test
  void showsWhereACellIsLost() {
    browser.open(page, "#text=tables/extra-cells");
    browser.one(".finding summary").click();

    assertThat(browser.text(".source .row.hit")).contains("a lost cell");
    assertThat(browser.text(".rendered")).contains("Drivers").doesNotContain("a lost cell");
  }

  @Test
  void canBeReadWithTheKeyboard() {
    browser.open(page, "#category=tables");
    WebElement summary = browser.one(".finding summary");
    summary.sendKeys(Keys.ENTER);

    assertThat(browser.all(".finding[open]")).hasSize(1);
    browser.run("document.querySelector('.skip').focus()");
    browser.one(".skip").sendKeys(Keys.ENTER);
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("findings-title");
    assertThat(browser.all(".finding[open]")).as("skipping changes no filter").hasSize(1);
  }

  @Test
  void showsHostileTextAsText() {
    browser.open(page, "#text=tables/unescaped-pipe");
    browser.one(".finding summary").click();

    assertThat(browser.run("return document.title")).isEqualTo("Roadmap report, 2026-11-24");
    assertThat(browser.all("#findings svg, #links svg, script:not([type]) ~ script")).isEmpty();
    assertThat(texts(".source .row.hit .control"))
        .containsExactly("U+2028", "U+2029", "U+202E", "U+0007");
    assertThat(browser.text(".source .row.hit")).contains("</script><script>document.title=");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void listsEveryLinkWithItsVerdict() {
    browser.open(page, "");

    assertThat(texts("#links > li .badge"))
        .containsExactly("dead", "broken", "moved", "unverifiable", "alive", "local");
    assertThat(browser.all("#links > li").get(2).getText())
        .contains("https://moved.example/", "Now at https://new.example/?a=1&b=2")
        .contains("In ROADMAP.md:22:", "asked 2026-11-24 08:01 UTC");
    assertThat(browser.all("#links > li").get(4).getText())
        .contains("In ROADMAP.md:23:3, docs/roadmap-2027.md:7:3");

    browser.one("[name=verdict] [value=dead]").click();
    assertThat(browser.all("#links > li")).hasSize(1);
    assertThat(browser.address()).endsWith("#verdict=dead");
    browser.open(page, "#verdict=&address=new.example");
    assertThat(texts("#links > li .badge")).containsExactly("moved");
  }

  @Test
  void drawsTheTrendAndTellsItAsATable() {
    browser.open(page, "");
    browser.one("#trend-title + .roadmap summary").click();

    assertThat(browser.all(".trend circle.error")).hasSize(4);
    assertThat(browser.all(".trend line.warning")).hasSize(3);
    assertThat(texts("#trend-title + .roadmap tbody tr"))
        .first()
        .isEqualTo("2026-11-24 stale -11 8 3 1");
    browser.open(empty, "");
    assertThat(browser.run("return document.querySelector('.trend')")).isNull();
  }

  @Test
  void staysUsableWithTenThousandFindings() {
    browser.open(large, "");

    assertThat(browser.text("#findings-status")).isEqualTo("10,000 findings.");
    assertThat(browser.all(".finding")).hasSize(100);
    browser.clickAtRest("#more-findings");
    assertThat(browser.all(".finding")).hasSize(200);
    browser.one("[name=text]").sendKeys("part-7 missing-cells");
    assertThat(browser.text("#findings-status")).isEqualTo("500 of 10,000 findings.");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void saysThatNothingWasFound() throws IOException {
    browser.open(empty, "");

    assertThat(browser.text("#findings-status")).isEqualTo("Nothing was found.");
    assertThat(browser.text("#links-status")).isEqualTo("There are no links.");
    assertThat(browser.accessibilityViolations()).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  private static List<String> rules() {
    return texts(".finding summary .rule");
  }

  private static List<String> texts(String selector) {
    return browser.all(selector).stream().map(WebElement::getText).toList();
  }
}
