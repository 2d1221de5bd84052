package io.github.roadmaplint.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus.Verdict;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendFileTest {
  private static final String LINE =
      "{\"date\":\"2026-11-24\",\"verdict\":\"due-soon\",\"daysLeft\":7,"
          + "\"errors\":1,\"warnings\":2,\"infos\":3}";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("history/roadmap.jsonl");
  }

  private static TrendPoint point(String date, long errors) {
    return new TrendPoint(LocalDate.parse(date), Verdict.DUE_SOON, 7L, errors, 2, 3);
  }

  @Test
  void writesALineForEachDay() throws IOException {
    new TrendFile(file).add(point("2026-11-24", 1));
    TrendFile.Trend trend =
        new TrendFile(file)
            .add(new TrendPoint(LocalDate.parse("2026-11-25"), Verdict.UNKNOWN, null, 0, 0, 0));

    assertThat(file)
        .hasContent(
            LINE
                + "\n{\"date\":\"2026-11-25\",\"verdict\":\"unknown\","
                + "\"errors\":0,\"warnings\":0,\"infos\":0}\n");
    assertThat(trend.points())
        .extracting(TrendPoint::date)
        .containsExactly(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25"));
    assertThat(trend.points().get(1).daysLeft()).isNull();
  }

  @Test
  void replacesTheLineOfTheSameDay() throws IOException {
    new TrendFile(file).add(point("2026-11-23", 9));
    new TrendFile(file).add(point("2026-11-24", 9));
    new TrendFile(file).add(point("2026-11-25", 9));

    TrendFile.Trend trend = new TrendFile(file).add(point("2026-11-24", 1));

    assertThat(Files.readAllLines(file)).hasSize(3).element(1).isEqualTo(LINE);
    assertThat(trend.points()).extracting(TrendPoint::errors).containsExactly(9L, 1L, 9L);
  }

  /** As two builds leave them that began at the same time, or a merge of two branches. */
  @Test
  void replacesTheLineThatCountsWhereADayHasTwo() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, (LINE + "\n").repeat(2));

    TrendFile.Trend trend = new TrendFile(file).add(point("2026-11-24", 5));

    assertThat(trend.points()).containsExactly(point("2026-11-24", 5));
    assertThat(new TrendFile(file).read()).isEqualTo(trend);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not JSON",
        "[]",
        "{",
        "{}",
        "{\"date\":\"2026-02-30\",\"verdict\":\"fresh\",\"errors\":0,\"warnings\":0,\"infos\":0}",
        "{\"date\":\"2026-02-01\",\"verdict\":\"good\",\"errors\":0,\"warnings\":0,\"infos\":0}",
        "{\"date\":\"2026-02-01\",\"verdict\":\"fresh\",\"errors\":-1,\"warnings\":0,\"infos\":0}",
        "{\"date\":\"2026-02-01\",\"verdict\":\"fresh\",\"errors\":{},\"warnings\":0,\"infos\":0}",
        "{\"date\":\"2026-02-01\",\"verdict\":\"fresh\",\"errors\":1,\"warnings\":0,\"infos\":0,"
            + "\"errors\":0}",
        "{\"date\":\"2026-02-01\",\"verdict\":\"fresh\",\"errors\":0,\"warnings\":0,\"infos\":0} x"
      })
  void keepsAndReportsWhatItCannotRead(String damaged) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, damaged + "\r\n" + LINE.replace("24", "23"));

    TrendFile.Trend trend = new TrendFile(file).add(point("2026-11-24", 1));

    assertThat(trend.damagedLines()).containsExactly(1);
    assertThat(trend.points()).hasSize(2);
    assertThat(Files.readString(file))
        .isEqualTo(damaged + "\r\n" + LINE.replace("24", "23") + "\n" + LINE + "\n");
  }

  @Test
  void keepsBytesThatAreNoText() throws IOException {
    byte[] bytes = (LINE.replace("24", "23") + "\n\u00FF\0\u00C3\n").getBytes(ISO_8859_1);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);

    new TrendFile(file).add(point("2026-11-24", 1));

    assertThat(Files.readAllBytes(file))
        .startsWith(bytes)
        .endsWith((LINE + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Roadmap\n\n- [ ] Q3 2026: a history of reviews\n",
        "[]",
        "{\"name\":\"package\"}\n",
        "{\"dates\":[]}",
        "\u0000\u00FF"
      })
  void leavesAFileAloneThatIsNoHistory(String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, ISO_8859_1);

    String reason =
        "it holds something else than a history of roadmaps; name another file, which is made where"
            + " it is missing";
    assertThatThrownBy(() -> new TrendFile(file).add(point("2026-11-24", 1))).hasMessage(reason);
    assertThatThrownBy(() -> new TrendFile(file).read()).hasMessage(reason);
    assertThat(Files.readString(file, ISO_8859_1)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\n", "{\"date\":\"2026-1"})
  void fillsAnEmptyFileAndOneWithTheRestOfALine(String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);

    assertThat(new TrendFile(file).add(point("2026-11-24", 1)).points()).hasSize(1);
    assertThat(Files.readString(file)).startsWith(content).endsWith(LINE + "\n");
  }

  @Test
  void readsMembersThatALaterVersionAdds() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, LINE.replace("}", ",\"later\":{\"date\":[1]}}"));

    TrendFile.Trend trend = new TrendFile(file).add(point("2026-11-25", 0));
    assertThat(trend.damagedLines()).isEmpty();
    assertThat(trend.points()).extracting(TrendPoint::errors).containsExactly(1L, 0L);
  }

  @Test
  void losesNoLineWhereBuildsShareIt() throws Exception {
    new TrendFile(file).add(point("2025-12-31", 1));
    ExecutorService builds = Executors.newFixedThreadPool(4);
    List<Future<?>> added = new ArrayList<>();
    for (int day = 1; day <= 4; day++) {
      TrendPoint point = point("2026-01-0" + day, day);
      added.add(builds.submit(() -> new TrendFile(file).add(point)));
    }
    for (Future<?> each : added) {
      each.get();
    }
    builds.shutdown();

    assertThat(Files.readAllLines(file)).hasSize(5).doesNotHaveDuplicates();
  }

  /** A clock that was ahead leaves a day that has not come; the days stay in order. */
  @Test
  void ordersDaysWhateverTheClockDid() throws IOException {
    new TrendFile(file).add(point("2099-01-01", 1));
    new TrendFile(file).add(point("2026-11-24", 2));
    TrendFile.Trend trend = new TrendFile(file).add(point("2026-11-23", 3));

    assertThat(trend.points()).extracting(TrendPoint::errors).containsExactly(3L, 2L, 1L);
    assertThat(new TrendFile(file).read()).isEqualTo(trend);
  }

  @Test
  void takesNoFileThatIsTooLarge() throws IOException {
    Files.createDirectories(file.getParent());
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(17L << 20);
    }

    assertThatThrownBy(() -> new TrendFile(file).add(point("2026-11-24", 1)))
        .hasMessage("it is larger than 16 MiB, which no history of roadmaps is");
    assertThat(Files.size(file)).isEqualTo(17L << 20);
  }

  @Test
  void takesNoFolder() throws IOException {
    Files.createDirectories(file);

    assertThatThrownBy(() -> new TrendFile(file).add(point("2026-11-24", 1)))
        .hasMessage("it is no regular file");
  }

  /** One that is read as empty, and swallows the line; a pipe would be waited for without end. */
  @Test
  void takesNoDevice() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "skipped: there is no such device here");
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, device);

    assertThatThrownBy(() -> new TrendFile(file).add(point("2026-11-24", 1)))
        .hasMessage("it is no regular file");
  }

  @Test
  void hasTheWorstRoadmapAndAllFindings() {
    String text = "a\n";
    LintReport report =
        SampleReports.of(
            SampleReports.file(
                "a.md", text, SampleReports.review("2026-11-01", "2027-03-31", Verdict.FRESH)),
            SampleReports.file(
                "b.md",
                text,
                SampleReports.review("2026-01-01", "2026-06-30", Verdict.STALE),
                SampleReports.finding("b.md", text, "a", Severity.ERROR, "a/b", "M"),
                SampleReports.finding("b.md", text, "a", Severity.INFO, "a/c", "M")));

    assertThat(TrendPoint.of(report))
        .isEqualTo(new TrendPoint(LocalDate.parse("2026-11-23"), Verdict.STALE, -146L, 1, 0, 1));
  }
}
