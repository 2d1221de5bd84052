package io.github.roadmaplint.report.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/** Prints how long the page of 10,000 findings takes to open, and to show each filter. */
final class PageBenchmark {
  private static final String PAINTED =
      "new Promise(done => requestAnimationFrame(() => setTimeout(done)))";

  private PageBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path page = Path.of(arguments[0]);
    int runs = Integer.parseInt(arguments[1]);
    Files.writeString(page, SamplePages.html(SamplePages.large()));
    System.out.println("size, bytes:        " + Files.size(page));
    try (Browser browser = Browser.start()) {
      print("opened, ms:         ", runs, run -> open(browser, page));
      print("filtered by text:   ", runs, run -> filter(browser, "text", "part-7 row " + run));
      print("filtered by category", runs, run -> filter(browser, "category", "tables"));
      print("no filter again:    ", runs, run -> filter(browser, "category", ""));
    }
  }

  /** From the start of the navigation until the page with its findings is painted. */
  private static long open(Browser browser, Path page) {
    browser.open(page, "");
    return milliseconds(
        browser.run("return " + PAINTED + ".then(() => Math.round(performance.now()))"));
  }

  private static long filter(Browser browser, String name, String value) {
    return milliseconds(
        browser.run(
            ("const field = document.forms.filters.elements['%s'], start = performance.now();"
                    + "field.value = '%s'; field.dispatchEvent(new Event('input', {bubbles: true}));"
                    + "return %s.then(() => Math.round(performance.now() - start))")
                .formatted(name, value, PAINTED)));
  }

  private static long milliseconds(Object value) {
    return ((Number) value).longValue();
  }

  private static void print(String name, int runs, ToLongFunction<Integer> measured) {
    long[] all = new long[runs];
    for (int i = 0; i < runs; i++) {
      all[i] = measured.applyAsLong(i);
    }
    long[] sorted = all.clone();
    Arrays.sort(sorted);
    System.out.println(name + " " + Arrays.toString(all) + " median " + sorted[runs / 2]);
  }
}
