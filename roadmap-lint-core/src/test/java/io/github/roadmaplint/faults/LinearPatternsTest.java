package io.github.roadmaplint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java's own patterns backtrack. Each of them in the library takes steps in proportion to the text,
 * counted as characters that it looks at, on texts made of what it is itself made of.
 */
@Timeout(300)
class LinearPatternsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int SHORT = 100;
  private static final int GROWTH = 8;
  private static final int MOST_PREFIXES = 6;
  private static final int MOST_WORDS = 20;

  /** Far more than any of them takes; without it, one of exponential time would never end. */
  private static final long MOST_STEPS = 100_000_000;

  /**
   * For each character. Where it takes more, a long text is slow, however linear the pattern is.
   */
  private static final int MOST_LOOKS = 200;

  /** Where the steps do not grow faster than the text, but begin small. */
  private static final double SLACK = 2.5;

  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern WORD =
      Pattern.compile("(?<!\\\\)[A-Za-z]{2,}(?: [A-Za-z]{2,})*|[\\u4E00-\\u9FFF]+");

  /** What phrases of these kinds are held against is a whole title, header or cell. */
  private static final Set<String> WHOLE =
      Set.of("PERIOD", "CHANGELOG", "GIVEN_UP", "PAST", "TARGET_COLUMN", "ACTUAL_COLUMN", "TARGET");

  /**
   * @param where the class and field, or the file
   */
  record Used(String where, Pattern pattern, Mode mode) {
    @Override
    public String toString() {
      return where + " " + mode + " " + pattern;
    }
  }

  enum Mode {
    FINDS,
    MATCHES,
    LOOKS_AT
  }

  static Stream<Used> patterns() throws IOException {
    List<Used> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        constants(file, source, found);
        inline(file, source, found);
      }
    }
    periods(found);
    inTable("yaml.YamlMistake", "WORDINGS", "context", Mode.MATCHES, found);
    inTable("yaml.YamlMistake", "WORDINGS", "problem", Mode.MATCHES, found);
    phrases(found);
    return found.stream();
  }

  private static void phrases(List<Used> found) {
    try {
      Method all = PhraseBook.class.getDeclaredMethod("phrases");
      all.setAccessible(true);
      for (Object phrase : (List<?>) all.invoke(PhraseBook.standard())) {
        Method pattern = phrase.getClass().getDeclaredMethod("pattern");
        pattern.setAccessible(true);
        Method kind = phrase.getClass().getDeclaredMethod("kind");
        kind.setAccessible(true);
        boolean whole = WHOLE.contains(kind.invoke(phrase).toString());
        Mode mode = whole ? Mode.MATCHES : Mode.FINDS;
        found.add(new Used("calendar.PhraseBook", (Pattern) pattern.invoke(phrase), mode));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made of a table's rows, with words that may not touch them; those of a fiscal year, too. */
  private static void periods(List<Used> found) {
    Object forms = value(PeriodReader.class, "forms", new PeriodReader(Month.APRIL));
    try {
      for (Object marked : (List<?>) value(forms.getClass(), "all", forms)) {
        for (Object form : (List<?>) value(marked.getClass(), "forms", marked)) {
          Method matcher = form.getClass().getDeclaredMethod("matcher", String.class);
          matcher.setAccessible(true);
          Pattern pattern = ((Matcher) matcher.invoke(form, "")).pattern();
          found.add(new Used("calendar.PeriodForm", pattern, Mode.FINDS));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void inTable(
      String owner, String table, String field, Mode mode, List<Used> found) {
    for (Object row : rows(owner, table)) {
      Pattern pattern = (Pattern) value(row.getClass(), field, row);
      found.add(new Used(owner + "." + table, pattern, mode));
    }
  }

  private static List<?> rows(String owner, String table) {
    try {
      return (List<?>) value(Class.forName("io.github.roadmaplint." + owner), table, null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Class<?> owner, String name, @Nullable Object of) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void constants(Path file, String source, List<Used> found) {
    if (!source.contains("java.util.regex.Pattern;") || file.endsWith("package-info.java")) {
      return;
    }
    String path = SOURCES.relativize(file).toString();
    String name = path.substring(0, path.length() - 5).replace('/', '.').replace('\\', '.');
    try {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          Pattern pattern = (Pattern) field.get(null);
          found.add(new Used(name + "." + field.getName(), pattern, mode(source, field)));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How it is used: as {@code NAME.matcher(...).matches()}, or by a matcher with a name. */
  private static Mode mode(String source, Field field) {
    String made = "\\b" + field.getName() + "\\.matcher\\(";
    Set<String> methods = new LinkedHashSet<>();
    Matcher use =
        Pattern.compile("(?:(\\w+) =\\s+)?" + made + "[^;{}]*?\\)(?:\\s*\\.(\\w+)\\(|;)")
            .matcher(source);
    while (use.find()) {
      if (use.group(2) != null) {
        methods.add(use.group(2));
      } else if (use.group(1) != null) {
        Matcher named = Pattern.compile("\\b" + use.group(1) + "\\.(\\w+)\\(").matcher(source);
        while (named.find()) {
          methods.add(named.group(1));
        }
      }
    }
    methods.removeAll(Set.of("group", "start", "end", "region"));
    return methods.equals(Set.of("matches"))
        ? Mode.MATCHES
        : methods.equals(Set.of("lookingAt")) ? Mode.LOOKS_AT : Mode.FINDS;
  }

  private static void inline(Path file, String source, List<Used> found) {
    Matcher matcher = INLINE.matcher(source);
    while (matcher.find()) {
      found.add(
          new Used(
              file.getFileName().toString(),
              Pattern.compile(matcher.group(2).translateEscapes()),
              matcher.group(1).equals("matches") ? Mode.MATCHES : Mode.FINDS));
    }
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void takesStepsInProportionToTheText(Used used) {
    for (String prefix : prefixes(used.pattern())) {
      for (String unit : units(used.pattern())) {
        for (String suffix : List.of("", "!\n")) {
          String text = prefix + unit.repeat(SHORT) + suffix;
          long few = steps(used, text);
          assertThat(few)
              .as("%s on '%s', then '%s' again and again", used, prefix, unit)
              .isLessThanOrEqualTo((long) MOST_LOOKS * text.length());
          long many = steps(used, prefix + unit.repeat(SHORT * GROWTH) + suffix);
          assertThat(many)
              .as("%s on '%s', then '%s' again and again", used, prefix, unit)
              .isLessThanOrEqualTo((long) (GROWTH * SLACK * Math.max(few, SHORT)));
        }
      }
    }
  }

  @Test
  void wouldFindOneThatDoesNot() {
    Used quadratic = new Used("test", Pattern.compile("a+b"), Mode.FINDS);
    assertThat(steps(quadratic, "a".repeat(800)))
        .isGreaterThan((long) (GROWTH * SLACK * steps(quadratic, "a".repeat(100))));
  }

  private static Set<String> prefixes(Pattern pattern) {
    Set<String> prefixes = new LinkedHashSet<>(List.of("", "[", "<a ", "http://", "# "));
    words(pattern).stream().limit(MOST_PREFIXES).forEach(prefixes::add);
    return prefixes;
  }

  private static Set<String> units(Pattern pattern) {
    Set<String> characters = new LinkedHashSet<>(List.of("a", "0", " ", "\n", "-", "/"));
    for (char c : pattern.pattern().toCharArray()) {
      if (!Character.isLetterOrDigit(c) || c > 127) {
        characters.add(String.valueOf(c));
      }
    }
    Set<String> units = new LinkedHashSet<>(characters);
    units.addAll(words(pattern));
    for (String one : characters) {
      units.add(one + "a");
      units.add(one + " ");
      units.add(one + "0");
    }
    return units;
  }

  private static Set<String> words(Pattern pattern) {
    Set<String> words = new LinkedHashSet<>();
    Matcher word = WORD.matcher(pattern.pattern().replace("\\s+", " "));
    while (word.find() && words.size() < MOST_WORDS) {
      words.add(word.group());
    }
    return words;
  }

  private static long steps(Used used, String text) {
    Counted counted = new Counted(text, new long[1]);
    Matcher matcher = used.pattern().matcher(counted);
    switch (used.mode()) {
      case MATCHES -> matcher.matches();
      case LOOKS_AT -> matcher.lookingAt();
      case FINDS -> matcher.results().forEach(result -> {});
    }
    return counted.looks()[0];
  }

  private record Counted(String text, long[] looks) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks[0]++;
      if (looks[0] > MOST_STEPS) {
        throw new AssertionError("more than " + MOST_STEPS + " steps on " + text);
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
