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
}
