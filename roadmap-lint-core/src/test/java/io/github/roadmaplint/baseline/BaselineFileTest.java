package io.github.roadmaplint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {
  private static final String ADVICE =
      "; restore the file, or delete it and run mvn roadmap:baseline";
  private static final Baseline TWO =
      baseline(
          Map.of(
              new BaselineEntry("text/mojibake", "ROADMAP.md", "0123456789abcdef"), 1,
              new BaselineEntry("links/dead", "ROADMAP.md", "fedcba9876543210"), 3,
              new BaselineEntry("links/dead", "Plan \"ü\".md", "fedcba9876543210"), 1));
  private static final String TWO_AS_JSON =
      """
      {
        "schemaVersion": 1,
        "findings": [
          { "path": "Plan \\"ü\\".md", "rule": "links/dead", "text": "fedcba9876543210" },
          { "path": "ROADMAP.md", "rule": "links/dead", "text": "fedcba9876543210", "count": 3 },
          { "path": "ROADMAP.md", "rule": "text/mojibake", "text": "0123456789abcdef" }
        ]
      }
      """;

  @TempDir private Path folder;
  private Path root;
  private Path path;
  private BaselineFile file;

  @BeforeEach
  void makeARepository() throws IOException {
    root = Files.createDirectory(folder.resolve("repository"));
    path = root.resolve(BaselineFile.NAME);
    file = BaselineFile.within(root, path);
  }

  @Test
  void asksNobodyToDeleteWhatMayBeARoadmap() throws IOException {
    Path roadmap = Files.writeString(root.resolve("ROADMAP.md"), "# Plan\n");

    assertThatThrownBy(() -> BaselineFile.within(root, roadmap).read())
        .hasMessage(
            "ROADMAP.md:1: this is not valid JSON; restore the file, or name another one, which mvn"
                + " roadmap:baseline writes");
    assertThatThrownBy(() -> BaselineFile.anywhere(roadmap).read())
        .hasMessageStartingWith(roadmap + ":1: ")
        .hasMessageNotContaining("delete");
  }

  @Test
  void isAbsentAtFirst() throws IOException {
    assertThat(file.read()).isEmpty();
  }

  @Test
  void writesAnEntryALineInAFixedOrder() throws IOException {
    assertThat(file.write(Optional.empty(), TWO)).isTrue();

    assertThat(path).hasContent(TWO_AS_JSON);
    assertThat(file.read()).contains(TWO);
    assertThat(root.toFile().list()).containsExactly(BaselineFile.NAME);
  }

  @Test
  void replacesWhatIsThereAndSaysWhetherThatChangesAnything() throws IOException {
    Files.writeString(path, TWO_AS_JSON.replace("\n", "\r\n"));

    assertThat(file.write(Optional.of(TWO), TWO)).isFalse();
    assertThat(Files.readString(path)).contains("\r\n");
    assertThat(file.write(Optional.of(TWO), Baseline.EMPTY)).isTrue();
    assertThat(file.read()).contains(Baseline.EMPTY);
  }

  @Test
  void overwritesNothingThatCameMeanwhile() throws IOException {
    Files.writeString(path, TWO_AS_JSON);

    assertThatThrownBy(() -> file.write(Optional.empty(), Baseline.EMPTY))
        .isInstanceOf(BaselineException.class)
        .hasMessage(BaselineFile.NAME + " changed since it was read; run again");
    assertThat(path).hasContent(TWO_AS_JSON);
  }

  @Test
  void readsTheNamesThatItWrites() throws IOException {
    Baseline strange =
        baseline(
            Map.of(new BaselineEntry("a/b", "docs/a\n\u001b[31m\u0085.md", "0123456789abcdef"), 1));

    file.write(Optional.empty(), strange);

    assertThat(file.read()).contains(strange);
  }

  @Test
  void takesTheLargerCountOfAnEntryThatAMergeHasDoubled() throws IOException {
    String entry =
        "{\"path\":\"R.md\",\"rule\":\"a/b\",\"text\":\"0123456789abcdef\",\"count\":%d}";
    Files.writeString(
        path,
        "{\"schemaVersion\":1,\"findings\":["
            + String.join(",", entry.formatted(2), entry.formatted(5), entry.formatted(3))
            + "]}");

    assertThat(file.read())
        .contains(baseline(Map.of(new BaselineEntry("a/b", "R.md", "0123456789abcdef"), 5)));
  }

  /** Deleted and made anew, the file would hold what nobody has seen yet. */
  @Test
  void advisesToKeepBothSidesOfAMerge() throws IOException {
    String entry =
        "    { \"path\": \"%s\", \"rule\": \"links/dead\", \"text\": \"fedcba9876543210\" }%s\n";
    Files.writeString(
        path,
        "{\n  \"schemaVersion\": 1,\n  \"findings\": [\n"
            + entry.formatted("a.md", ",")
            + "<<<<<<< HEAD\n"
            + entry.formatted("b.md", "")
            + "=======\n"
            + entry.formatted("c.md", "")
            + ">>>>>>> main\n  ]\n}\n");

    assertThatThrownBy(file::read)
        .isInstanceOf(BaselineException.class)
        .hasMessage(
            BaselineFile.NAME
                + ":5: a merge left a conflict here; keep the entries of both sides, with a comma"
                + " behind each but the last")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "~1: expected {",
        "[]~1: expected {",
        "nonsense~1: this is not valid JSON",
        "{\"findings\": []}~1: expected \"schemaVersion\" first",
        "{\"schemaVersion\": \"1\"}~1: expected a number",
        "{\"schemaVersion\": 99999999999999999999}~1: this is not valid JSON",
        "{\"schemaVersion\": 1}~1: expected \"findings\"",
        "{\"schemaVersion\": 1, \"findings\": {}}~1: expected [",
        "{\"schemaVersion\": 1,/\"findings\": [/]} trailing~3: this is not valid JSON",
        "{\"schemaVersion\": 1,/\"findings\": [/]} {}~3: expected the end of the file",
        "{\"schemaVersion\": 1,/\"findings\": [],/\"more\": 1}~3: expected }",
        "{\"schemaVersion\": 1,/\"findings\": [/<<</]}~3: this is not valid JSON",
        "{\"schemaVersion\": 1,/\"findings\": [/~3: this is not valid JSON",
      })
  void namesTheLineOfDamage(String content, String complaint) throws IOException {
    Files.writeString(path, content == null ? "" : content.replace('/', '\n'));

    assertThatThrownBy(file::read)
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(BaselineFile.NAME + ":" + complaint)
        .hasMessageEndingWith(ADVICE)
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "\"path\"~\"paths\"~expected \"path\", \"rule\", \"text\" or \"count\"",
        "\"path\": \"R.md\", ~~expected \"path\", \"rule\" and \"text\"",
        "R.md~../R.md~expected a path below the root, with /",
        "R.md~/etc/passwd~expected a path below the root, with /",
        "R.md~a/./R.md~expected a path below the root, with /",
        "R.md~a\\u0000.md~expected a path below the root, with /",
        "R.md~~expected a path below the root, with /",
        "\"R.md\"~7~expected text in quotation marks",
        "\"R.md\"~[[[[[[[[[]]]]]]]]]~expected text in quotation marks",
        "a/b~a~expected a rule such as tables/extra-cells",
        "a/b~freshness/stale~freshness/stale cannot be in a baseline, for it would not be heard again",
        "0123456789abcdef~0123456789ABCDEF~expected a hash of 16 hexadecimal digits",
        "0123456789abcdef~1~expected a hash of 16 hexadecimal digits",
        "2}~0}~expected a whole number from 1 to 1000000",
        "2}~-1}~expected a whole number from 1 to 1000000",
        "2}~1000001}~expected a whole number from 1 to 1000000",
        "2}~1.5}~expected a whole number from 1 to 1000000",
        "2}~\"2\"}~expected a whole number from 1 to 1000000",
        "{~[~expected {",
      })
  void refusesAnEntryThatIsNone(String sound, String changed, String complaint) throws IOException {
    String entry =
        "{\"path\": \"R.md\", \"rule\": \"a/b\", \"text\": \"0123456789abcdef\", \"count\": 2}";
    String content = "{\"schemaVersion\": 1, \"findings\": [\n\n%s\n]}\n";
    Files.writeString(path, content.formatted(entry));
    assertThat(file.read()).hasValueSatisfying(each -> assertThat(each.size()).isEqualTo(2));

    Files.writeString(
        path, content.formatted(entry.replace(sound, changed == null ? "" : changed)));
    assertThatThrownBy(file::read)
        .isInstanceOf(BaselineException.class)
        .hasMessage(BaselineFile.NAME + ":3: " + complaint + ADVICE);
  }

  @Test
  void refusesAnotherSchemaVersion() throws IOException {
    Files.writeString(path, "{\n  \"schemaVersion\": 2,\n  \"entries\": 0\n}\n");

    assertThatThrownBy(file::read)
        .isInstanceOf(BaselineException.class)
        .hasMessage(
            BaselineFile.NAME
                + ":2: schema version 2 is unknown to this version of roadmap-lint, which knows 1; update roadmap-lint");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Files.writeString(path, " ".repeat(16 * 1024 * 1024) + "{");

    assertThatThrownBy(file::read)
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(BaselineFile.NAME + " is larger than 16 MiB");
  }

  /** The file would be refused when it is read; what is there before it stays. */
  @ParameterizedTest
  @MethodSource
  void writesNothingThatItCouldNotRead(SortedMap<BaselineEntry, Integer> entries)
      throws IOException {
    Files.writeString(path, TWO_AS_JSON);

    assertThatThrownBy(() -> file.write(Optional.of(TWO), new Baseline(entries)))
        .isInstanceOf(BaselineException.class)
        .hasMessage(
            BaselineFile.NAME
                + " cannot hold so many findings; mend some first, or leave out what causes most of"
                + " them with roadmap.excludes or a rule's severity 'off'");
    assertThat(path).hasContent(TWO_AS_JSON);
  }

  static Stream<SortedMap<BaselineEntry, Integer>> writesNothingThatItCouldNotRead() {
    SortedMap<BaselineEntry, Integer> many = new TreeMap<>();
    for (int i = 0; i < 250_000; i++) {
      many.put(new BaselineEntry("links/empty", "docs/ROADMAP.md", "%016x".formatted(i)), 1);
    }
    SortedMap<BaselineEntry, Integer> equal = new TreeMap<>();
    equal.put(new BaselineEntry("links/empty", "ROADMAP.md", "0123456789abcdef"), 1_000_001);
    return Stream.of(many, equal);
  }

  @Test
  void refusesWhatIsNoFile() throws IOException {
    Files.createDirectory(path);

    assertThatThrownBy(file::read)
        .isInstanceOf(BaselineException.class)
        .hasMessage(BaselineFile.NAME + " is no regular file; name one with roadmap.baseline");
  }

  @Test
  void refusesABrokenLink() throws IOException {
    Files.createSymbolicLink(path, Path.of("nowhere"));

    assertThatThrownBy(file::read)
        .isInstanceOf(BaselineException.class)
        .hasMessage(BaselineFile.NAME + " is a symbolic link that leads nowhere; delete it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../baseline.json", "link.json"})
  void neitherReadsNorWritesOutsideOfTheRoot(String name) throws IOException {
    Path outside = Files.writeString(folder.resolve("baseline.json"), TWO_AS_JSON);
    Files.createSymbolicLink(root.resolve("link.json"), outside);
    BaselineFile other = BaselineFile.within(root, root.resolve(name));

    assertThatThrownBy(other::read)
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("lies outside of " + root);
    assertThatThrownBy(() -> other.write(Optional.of(TWO), Baseline.EMPTY))
        .isInstanceOf(BaselineException.class);
    assertThatThrownBy(() -> other.write(Optional.empty(), Baseline.EMPTY))
        .isInstanceOf(IOException.class);
    assertThat(outside).hasContent(TWO_AS_JSON);
  }

  @Test
  void createsNothingOutsideOfTheRoot() {
    BaselineFile other = BaselineFile.within(root, root.resolve("../baseline.json"));

    assertThatThrownBy(() -> other.write(Optional.empty(), TWO))
        .isInstanceOf(BaselineException.class)
        .hasMessage(folder.resolve("baseline.json") + " lies outside of " + root);
    assertThat(folder.resolve("baseline.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {".git/index.lock", "module/.GIT/index.lock", "link/index.lock"})
  void createsNothingAmongTheFilesOfGit(String own) throws IOException {
    Path lock = root.resolve(own);
    Files.createDirectory(root.resolve(".git"));
    Files.createDirectories(root.resolve("module/.GIT"));
    Files.createSymbolicLink(root.resolve("link"), Path.of(".git"));
    BaselineFile other = BaselineFile.within(root, lock);

    assertThatThrownBy(() -> other.write(Optional.empty(), TWO))
        .isInstanceOf(BaselineException.class)
        .hasMessage(own + " lies among git's own files; name another file with roadmap.baseline");
    assertThat(lock).doesNotExist();
    assertThat(BaselineFile.anywhere(lock).write(Optional.empty(), TWO)).isTrue();
  }

  private static Baseline baseline(Map<BaselineEntry, Integer> entries) {
    return new Baseline(new TreeMap<>(entries));
  }
}
