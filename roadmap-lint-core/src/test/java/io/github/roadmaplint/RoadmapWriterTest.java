package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.ReplacementRefusedException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapWriterTest {
  private static final String TEXT = "\uFEFF# Plan 🚀\r\n\nold – ä\rend";

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void changesNoOtherByte(String name) throws IOException {
    Charset charset = Charset.forName(name);
    Path file = Files.write(root.resolve("ROADMAP.md"), TEXT.getBytes(charset));
    SourceText before = SourceText.decode(Files.readAllBytes(file));
    assertThat(before.text()).isEqualTo(TEXT);

    String after = TEXT.replace("old", "new 🗺️");
    new RoadmapWriter(root).write("ROADMAP.md", before, after);

    assertThat(file).hasBinaryContent(after.getBytes(charset));
  }

  @Test
  void leavesAFileThatChangedAlone() throws IOException {
    Path file = Files.writeString(root.resolve("ROADMAP.md"), "one");
    SourceText before = SourceText.decode(Files.readAllBytes(file));
    Files.writeString(file, "two");
    assertThatThrownBy(() -> new RoadmapWriter(root).write("ROADMAP.md", before, "three"))
        .isInstanceOf(ReplacementRefusedException.class);
    assertThat(file).hasContent("two");
  }

  @Test
  void losesNoByteOfWhatWasNoText() throws IOException {
    byte[] bytes = "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(root.resolve("ROADMAP.md"), bytes);
    SourceText before = SourceText.decode(bytes);
    assertThatThrownBy(() -> new RoadmapWriter(root).write("ROADMAP.md", before, "coffee\n"))
        .isInstanceOf(ReplacementRefusedException.class);
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void writesNoHalfCharacters() throws IOException {
    Path file = Files.writeString(root.resolve("ROADMAP.md"), "one");
    assertThatThrownBy(
            () -> new RoadmapWriter(root).write("ROADMAP.md", SourceText.of("one"), "\uD83D"))
        .isInstanceOf(CharacterCodingException.class);
    assertThat(file).hasContent("one");
  }

  @Test
  void writesNothingAboveTheRoot() throws IOException {
    Path inner = Files.createDirectories(root.resolve("inner"));
    Path file = Files.writeString(root.resolve("ROADMAP.md"), "one");
    assertThatThrownBy(
            () -> new RoadmapWriter(inner).write("../ROADMAP.md", SourceText.of("one"), "two"))
        .isInstanceOf(ReplacementRefusedException.class);
    assertThat(file).hasContent("one");
  }

  @Test
  void writesWhatItCanOfSeveralFixesAndTellsWhatItLeftAlone() throws IOException {
    Path good = Files.writeString(root.resolve("a.md"), "one");
    Path changed = Files.writeString(root.resolve("b.md"), "one");
    FixReport report =
        new FixReport(
            List.of(fix("a.md", null), fix("b.md", null), fix("c.md", null), fix("d.md", "is odd")),
            RoadmapLinter.builder()
                .root(root)
                .build()
                .lint(
                    Map.of(
                        "a.md", SourceText.of("two"),
                        "b.md", SourceText.of("two"),
                        "c.md", SourceText.of("two"),
                        "d.md", SourceText.of("one"))),
            true);
    Files.writeString(changed, "changed");

    FixOutcome outcome = new RoadmapWriter(root).write(report);

    assertThat(good).hasContent("two");
    assertThat(changed).hasContent("changed");
    assertThat(outcome.leftAlone()).containsOnlyKeys("b.md", "c.md", "d.md");
    assertThat(outcome.leftAlone())
        .containsEntry("b.md", "changed since it was read; run again")
        .containsEntry("c.md", "is gone; run again")
        .containsEntry("d.md", "is odd");
    assertThat(root.resolve("c.md")).doesNotExist();
    assertThat(outcome.changed()).extracting(FileFix::path).containsExactly("a.md");
    assertThat(outcome.remaining().files())
        .extracting(FileReport::path)
        .containsExactly("a.md", "d.md");
    assertThat(root).isDirectoryNotContaining("glob:**tmp");
  }

  private static FileFix fix(String path, @Nullable String obstacle) {
    SourceText before = SourceText.of("one");
    String after = obstacle == null ? "two" : "one";
    return new FileFix(path, before, after, List.of(), List.of(), obstacle);
  }
}
