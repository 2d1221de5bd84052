package io.github.roadmaplint.report;

import io.github.roadmaplint.files.BoundedFile;
import io.github.roadmaplint.fix.FileReplacement;
import io.github.roadmaplint.fix.ReplacementRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file with a line of JSON for each day, that grows from run to run. A day's first line is added
 * at the end, a later one takes its place; what is no line of ours stays as it is. A file that
 * holds other lines only is somebody else's and is left alone.
 */
public final class TrendFile {
  private static final int MOST_ATTEMPTS = 5;

  /** 300 years of days. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  /** Keeps every byte of a line that cannot be read; ours are ASCII. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private final Path file;

  /**
   * @param file made where it is missing, with its folder
   */
  public TrendFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * What the file says.
   *
   * @param points ordered by date, one for a day
   * @param damagedLines the numbers of lines that cannot be read, counted from 1
   */
  public record Trend(List<TrendPoint> points, List<Integer> damagedLines) {
    public Trend {
      points = List.copyOf(points);
      damagedLines = List.copyOf(damagedLines);
    }
  }

  /**
   * The trend so far; nothing where there is no file.
   *
   * @throws IOException if the file cannot be read, or is no history
   */
  public Trend read() throws IOException {
    return trend(history(content()));
  }

  /**
   * Adds a point, in place of that day's where there is one.
   *
   * @return the trend with it
   * @throws IOException if the file cannot be read or written, or is no history; it was left alone
   */
  public Trend add(TrendPoint point) throws IOException {
    String line = TrendLine.write(point);
    for (int attempt = 1; ; attempt++) {
      byte[] before = content();
      List<String> lines = new ArrayList<>(history(before));
      int day = lineOf(lines, point.date());
      if (day < 0) {
        append(before, line);
        lines.add(line);
        return trend(lines);
      }
      lines.set(day, line);
      try {
        replace(before, (String.join("\n", lines) + "\n").getBytes(BYTES));
        return trend(lines);
      } catch (ReplacementRefusedException e) {
        if (attempt == MOST_ATTEMPTS || Arrays.equals(before, content())) {
          throw e;
        }
      }
    }
  }

  /** The last one, which counts; -1 where there is none. */
  private static int lineOf(List<String> lines, LocalDate date) {
    int at = lines.size() - 1;
    while (at >= 0
        && TrendLine.read(lines.get(at)).filter(each -> each.date().equals(date)).isEmpty()) {
      at--;
    }
    return at;
  }

  private static Trend trend(List<String> lines) {
    Map<LocalDate, TrendPoint> points = new TreeMap<>();
    List<Integer> damaged = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<TrendPoint> point = TrendLine.read(lines.get(i));
      if (point.isPresent()) {
        points.put(point.get().date(), point.get());
      } else if (!lines.get(i).isBlank()) {
        damaged.add(i + 1);
      }
    }
    return new Trend(List.copyOf(points.values()), damaged);
  }

  private byte[] content() throws IOException {
    try {
      return BoundedFile.read(file, MOST_BYTES)
          .orElseThrow(
              () -> new IOException("it is larger than 16 MiB, which no history of roadmaps is"));
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }

  /** The lines; a slip of the keyboard must not make a history of a roadmap. */
  private static List<String> history(byte[] content) throws IOException {
    List<String> lines = lines(content);
    if (lines.stream().allMatch(String::isBlank) || lines.stream().anyMatch(TrendLine::isOurs)) {
      return lines;
    }
    throw new IOException(
        "it holds something else than a history of roadmaps; name another file, which is made where"
            + " it is missing");
  }

  private static List<String> lines(byte[] content) {
    String text = new String(content, BYTES);
    return text.isEmpty() ? List.of() : List.of(text.replaceFirst("\n\\z", "").split("\n", -1));
  }

  /** In one go, so that builds that share the file cannot take a line from one another. */
  private void append(byte[] before, String line) throws IOException {
    boolean isOpen = before.length > 0 && before[before.length - 1] != '\n';
    byte[] added = ((isOpen ? "\n" : "") + line + "\n").getBytes(BYTES);
    Files.createDirectories(file.getParent());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(added);
      try {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      } catch (IOException e) {
        takeBack(channel, Arrays.copyOf(added, bytes.position()));
        throw e;
      }
    }
  }

  /** A full disk takes a part of a line; what another build has added since stays. */
  private void takeBack(FileChannel channel, byte[] part) throws IOException {
    byte[] content = content();
    int start = content.length - part.length;
    if (start >= 0 && Arrays.equals(content, start, content.length, part, 0, part.length)) {
      channel.truncate(start);
    }
  }

  private void replace(byte[] before, byte[] after) throws IOException {
    Path target = file.toRealPath();
    new FileReplacement(target.getParent()).replace(target, before, after);
  }
}
