package io.github.roadmaplint.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.hostile.HostileText;
import io.github.roadmaplint.testing.PageExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a target is fed with to begin with. */
final class FuzzSeeds {
  private static final List<String> FRONT_MATTER =
      List.of(
          "status: Active\nmaintainer: me\nlast_updated: 2026-01-02\ntags: [a, \"b\"]",
          "a: &a [1, 2]\nb: *a\n? c\n: |\n  d\n",
          "last_updated: 2025/13/01\ncadence: monthly\nnext_review: Q1 2026\nurl: https://a.example",
          "status: 'draft'\nstatus: Draft # twice\nsource: [https://a.example, https://a.example]");

  private static final List<String> COMMENTS =
      List.of(
          "disable links/empty -- soon\fenable links/empty\fdisable-line\fdisable-next-line",
          "disable tables/missing-cells, tables/header\fenable\fenable\fdisable-file links/emty",
          "disable-next-line suppression/unused -- a -- b\fdisable\fdisable a/b");

  private static final List<String> CONFIGURATIONS =
      List.of(
          "preset: strict\nfiles: [ROADMAP.md, \"docs/**/plan.md\"]\nexcludes: [a/]\nfailOn: error\n"
              + "rules:\n  tables/alignment: warning\noptions:\n  freshness:\n    cadence: monthly\n"
              + "  headings:\n    emoji:\n      mode: never\noverrides:\n  - files: [\"docs/**\"]\n"
              + "    rules:\n      freshness/stale: off\n",
          "links: off\nrules: {a/b: error, links/dead: eror}\noptions:\n  links:\n    exclude: ['^(a+)+$']\n"
              + "    timeout: 10s\n    perHost: 99999999999999999999\n",
          "# nothing\n",
          "overrides:\n- rules: {}\n- files: []\n- files: ['[', '{a,b}', '**/*']\n");

  private static final List<String> BASELINES =
      List.of(
          "{\"schemaVersion\":1,\"findings\":[{\"path\":\"ROADMAP.md\",\"rule\":\"links/dead\","
              + "\"text\":\"0123456789abcdef\",\"count\":2}]}",
          "{\"schemaVersion\":1,\"findings\":[]}",
          "{\"schemaVersion\":99999999999999999999}");

  private static final List<String> CACHES =
      List.of(
          "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.example\":"
              + "{\"status\":\"ALIVE\",\"reason\":\"200\",\"checked\":\"2026-01-01T00:00:00Z\","
              + "\"lastSeenAlive\":\"2026-01-01\",\"gitHub\":{\"archived\":false,\"state\":\"OPEN\","
              + "\"title\":\"a\",\"closedOn\":\"2026-01-01\"}},\"https://b.example\":{\"status\":"
              + "\"MOVED\",\"reason\":\"301\",\"finalAddress\":\"https://c.example\","
              + "\"checked\":\"2026-01-01T00:00:00Z\"}}}",
          "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{}}");

  private static final List<String> HISTORIES =
      List.of(
          "{\"date\":\"2026-03-31\",\"verdict\":\"due-soon\",\"daysLeft\":-7,\"errors\":1,"
              + "\"warnings\":20,\"infos\":0}",
          "{\"date\":\"-999999999-01-01\",\"verdict\":[{\"fresh\":{}}],\"daysLeft\":1e400,"
              + "\"errors\":99999999999999999999,\"warnings\":null}");

  private FuzzSeeds() {}

  /** The seeds of a target, and what once broke it. */
  static List<byte[]> of(FuzzTarget target) {
    List<byte[]> seeds = new ArrayList<>(regressions(target.suffix()));
    texts(target).forEach(text -> seeds.add(text.getBytes(UTF_8)));
    return seeds;
  }

  private static Stream<String> texts(FuzzTarget target) {
    return switch (target) {
      case PARSE, PARTS, RULES, FIX ->
          Stream.concat(
              FuzzLinter.RULES.rules().stream()
                  .flatMap(rule -> PageExample.of(rule).stream())
                  .map(PageExample::text),
              HostileText.all().stream().map(each -> each.text().apply(3)));
      case FRONT_MATTER -> FRONT_MATTER.stream();
      case SUPPRESSIONS -> COMMENTS.stream();
      case CONFIGURATION -> CONFIGURATIONS.stream();
      case BASELINE -> BASELINES.stream();
      case LINK_CACHE -> CACHES.stream();
      case HISTORY -> HISTORIES.stream();
    };
  }

  private static List<byte[]> regressions(String suffix) {
    try (Stream<Path> files =
        Files.list(Path.of(FuzzSeeds.class.getResource("regressions").toURI()))) {
      List<byte[]> found = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().endsWith(suffix)) {
          found.add(Files.readAllBytes(file));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
