package io.github.roadmaplint.mojibake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds text whose UTF-8 bytes were once read as another charset.
 *
 * <p>Such damage consists of characters outside ASCII only. Each run of those is turned back into
 * the bytes that every likely charset would have made it of; where these are strict UTF-8 and what
 * they say is what people write, the run is damaged. A run that is only possibly damaged counts
 * where other runs of the text were surely damaged in the same way.
 */
public final class MojibakeDetector {
  private static final int MOST_ROUNDS = 3;

  private MojibakeDetector() {}

  /** All damaged runs, in the order of the text; each lies within one line. */
  public static List<Mojibake> find(String text) {
    List<List<Candidate>> runs = new ArrayList<>();
    int start = startOfRun(text, 0);
    while (start < text.length()) {
      int end = endOfRun(text, start);
      if (end - start > 1 && !isEmoji(text, start, end)) {
        runs.addAll(Candidates.of(text, start, end));
      }
      start = startOfRun(text, end);
    }
    return runs.isEmpty() ? List.of() : choose(text, runs);
  }

  /** The text with all damage undone. */
  public static String repair(String text) {
    return repair(text, find(text));
  }

  /** The text with the damages undone that were found in it. */
  public static String repair(String text, List<Mojibake> damages) {
    StringBuilder repaired = new StringBuilder();
    int at = 0;
    for (Mojibake each : damages) {
      repaired.append(text, at, each.start()).append(each.repaired());
      at = each.end();
    }
    return repaired.append(text, at, text.length()).toString();
  }

  private static int startOfRun(String text, int from) {
    int at = from;
    while (at < text.length() && !mayBeDamage(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfRun(String text, int start) {
    int at = start;
    while (at < text.length() && mayBeDamage(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** No charset reads a byte beyond ASCII as ASCII or as a byte order mark. */
  private static boolean mayBeDamage(char c) {
    return c >= 0x80 && c != '\uFEFF';
  }

  /** Emoji and their joiners stand for no bytes; to know so at once spares reading any table. */
  private static boolean isEmoji(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c) && c != 0xFE0F && c != 0x200D) {
        return false;
      }
    }
    return true;
  }

  private static List<Mojibake> choose(String text, List<List<Candidate>> found) {
    List<List<Candidate>> runs = Latin9.leftOutUnlessNeeded(found);
    Map<MisreadCharset, Integer> sure = new EnumMap<>(MisreadCharset.class);
    Map<MisreadCharset, Set<TextClass>> classes = new EnumMap<>(MisreadCharset.class);
    for (List<Candidate> run : runs) {
      for (Candidate each : run) {
        if (each.plausibility() == Plausibility.STRONG) {
          sure.merge(each.charset(), 1, Integer::sum);
          classes
              .computeIfAbsent(each.charset(), charset -> EnumSet.noneOf(TextClass.class))
              .addAll(each.classes());
        }
      }
    }
    Comparator<Candidate> likelier =
        Comparator.comparing((Candidate each) -> !each.isAccents())
            .thenComparing(each -> sure.getOrDefault(each.charset(), 0))
            .thenComparing(Candidate::plausibility)
            .thenComparing(Candidate::charset, Comparator.reverseOrder());
    List<Candidate> chosen = new ArrayList<>();
    for (List<Candidate> run : runs) {
      run.stream()
          .filter(
              each ->
                  each.plausibility() == Plausibility.STRONG
                      || sure.containsKey(each.charset())
                          && classes
                              .getOrDefault(each.charset(), Set.of())
                              .containsAll(each.classes()))
          .max(likelier)
          .ifPresent(chosen::add);
    }
    Set<TextClass> twice = EnumSet.noneOf(TextClass.class);
    for (Candidate each : chosen) {
      again(text, each, each.repaired(), Set.of())
          .ifPresent(second -> twice.addAll(second.classes()));
    }
    return chosen.stream()
        .map(each -> repair(text, each, twice))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Repairs a run, again where what comes out is damaged itself. */
  private static Optional<Mojibake> repair(String text, Candidate damage, Set<TextClass> twice) {
    String repaired = damage.repaired();
    int rounds = 1;
    while (rounds < MOST_ROUNDS) {
      Optional<Candidate> whole = again(text, damage, repaired, twice);
      if (whole.isEmpty()) {
        break;
      }
      repaired = whole.get().repaired();
      rounds++;
    }
    if (holdsControl(repaired)) {
      return Optional.empty();
    }
    String name = damage.charset().label() + times(rounds);
    return Optional.of(new Mojibake(damage.start(), damage.end(), repaired, name));
  }

  /** The damage that a repaired run is in whole: surely so, or of classes that are so elsewhere. */
  private static Optional<Candidate> again(
      String text, Candidate damage, String repaired, Set<TextClass> twice) {
    if (repaired.length() == 1 || isEmoji(repaired, 0, repaired.length())) {
      return Optional.empty();
    }
    boolean unfinished = holdsControl(repaired);
    String before = text.substring(Math.max(0, damage.start() - 2), damage.start());
    String after = text.substring(damage.end(), Math.min(damage.end() + 1, text.length()));
    int start = before.length();
    int end = start + repaired.length();
    return Candidates.of(before + repaired + after, start, end).stream()
        .flatMap(List::stream)
        .filter(
            each ->
                unfinished
                    || each.plausibility() == Plausibility.STRONG
                    || twice.containsAll(each.classes()))
        .filter(each -> each.charset() == damage.charset() || isLatin(each.charset()))
        .findFirst()
        .filter(each -> each.start() == start && each.end() == end);
  }

  private static boolean holdsControl(String text) {
    return text.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
  }

  private static String times(int rounds) {
    return switch (rounds) {
      case 1 -> "";
      case 2 -> ", twice";
      default -> ", " + rounds + " times";
    };
  }

  private static boolean isLatin(MisreadCharset charset) {
    return charset == MisreadCharset.WINDOWS_1252
        || charset == MisreadCharset.WINDOWS_1254
        || charset == MisreadCharset.ISO_8859_1;
  }
}
