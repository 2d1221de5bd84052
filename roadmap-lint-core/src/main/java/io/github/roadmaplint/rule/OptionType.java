package io.github.roadmaplint.rule;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What values an option takes, and how they are read from YAML, from a POM or from a property.
 *
 * @param expects what a user should write, as the object of "expected ...": {@code a whole number}
 * @param schema the JSON Schema (draft 2020-12) of a value
 * @param reader turns a {@code String}, {@code Boolean}, {@code Number}, {@code List} or {@code
 *     Map} into a value; throws {@link IllegalArgumentException} for anything else. Text, as a
 *     property gives it, is always an accepted form
 * @param writer turns a value into one that the schema allows and the reader reads as the same
 * @param <T> the type of the values
 */
public record OptionType<T>(
    String expects,
    Map<String, Object> schema,
    Function<Object, T> reader,
    Function<T, Object> writer) {
  private static final long MOST_MONTHS = 9_999 * 12 + 9_999;
  private static final long MOST_DAYS = 9_999 * 7 + 9_999;

  /** Any text. */
  public static OptionType<String> text() {
    return new OptionType<>("text", Map.of("type", "string"), OptionType::scalar, value -> value);
  }

  /** {@code true} or {@code false}. */
  public static OptionType<Boolean> flag() {
    return new OptionType<>(
        "true or false",
        Map.of("type", "boolean"),
        value ->
            switch (scalar(value).toLowerCase(Locale.ROOT)) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException();
            },
        value -> value);
  }

  /** A whole number within the bounds, both included. */
  public static OptionType<Integer> wholeNumber(int least, int most) {
    return new OptionType<>(
        "a whole number from " + least + " to " + most,
        Map.of("type", "integer", "minimum", least, "maximum", most),
        value -> {
          int number = Integer.parseInt(scalar(value));
          if (number < least || number > most) {
            throw new IllegalArgumentException();
          }
          return number;
        },
        value -> value);
  }

  /** One of the constants, written in lower case with hyphens. */
  public static <E extends Enum<E>> OptionType<E> oneOf(Class<E> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(OptionType::label).toList();
    return new OptionType<>(
        "one of " + String.join(", ", names),
        Map.of("type", "string", "enum", names),
        value ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> label(constant).equalsIgnoreCase(scalar(value)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new),
        OptionType::label);
  }

  /** An ISO-8601 period such as {@code P14D}. */
  public static OptionType<Period> period() {
    return parsed(
        "an ISO-8601 period such as P14D",
        Map.of(
            "type",
            "string",
            "pattern",
            "^P(?=.)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?$"),
        OptionType::boundedPeriod);
  }

  /** No day that a roadmap states is beyond the calendar with it. */
  private static Period boundedPeriod(String text) {
    Period period = Period.parse(text);
    if (Math.abs(period.toTotalMonths()) > MOST_MONTHS || Math.abs(period.getDays()) > MOST_DAYS) {
      throw new IllegalArgumentException();
    }
    return period;
  }

  /**
   * Text in a form of its own; the parser throws an {@link IllegalArgumentException} or {@link
   * DateTimeParseException} for others, and reads what {@code toString} of a value gives.
   */
  public static <T> OptionType<T> parsed(String expects, Function<String, T> parser) {
    return parsed(expects, Map.of("type", "string"), parser);
  }

  /**
   * The same with a schema that says more of the form than that it is text, or that lets numbers be
   * written without quotes.
   */
  public static <T> OptionType<T> parsed(
      String expects, Map<String, Object> schema, Function<String, T> parser) {
    return new OptionType<>(
        expects,
        schema,
        value -> {
          try {
            return parser.apply(scalar(value));
          } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
          }
        },
        Object::toString);
  }

  /** The same type, whose values are written in another way. */
  public OptionType<T> writtenAs(Function<T, Object> other) {
    return new OptionType<>(expects, schema, reader, other);
  }

  /** A list; as a property, separated by commas. */
  public static <T> OptionType<List<T>> listOf(OptionType<T> item) {
    return new OptionType<>(
        "a list, each " + item.expects(),
        Map.of("type", "array", "items", item.schema()),
        value -> {
          List<T> items = new ArrayList<>();
          for (Object each : value instanceof List<?> list ? list : split(scalar(value))) {
            items.add(item.reader().apply(each));
          }
          return List.copyOf(items);
        },
        items -> items.stream().map(item.writer()).toList());
  }

  /**
   * Names with values; as a property, {@code name=value} separated by commas. The order is kept.
   */
  public static <T> OptionType<Map<String, T>> mapOf(OptionType<T> item) {
    return new OptionType<>(
        "names with values, each " + item.expects(),
        Map.of("type", "object", "additionalProperties", item.schema()),
        value -> Collections.unmodifiableMap(entries(value, item)),
        entries -> {
          Map<String, Object> written = new LinkedHashMap<>();
          entries.forEach((key, value) -> written.put(key, item.writer().apply(value)));
          return written;
        });
  }

  private static <T> Map<String, T> entries(Object value, OptionType<T> item) {
    Map<String, T> entries = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> entries.put(scalar(key), item.reader().apply(each)));
      return entries;
    }
    for (String pair : split(scalar(value))) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException();
      }
      entries.put(
          pair.substring(0, equals).strip(),
          item.reader().apply(pair.substring(equals + 1).strip()));
    }
    return entries;
  }

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException if it is not of this type; the message says what was expected,
   *     and which word was probably meant
   */
  public T read(Object value) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException e) {
      String hint =
          MeantWord.within(schema, value)
              .map(word -> "; did you mean '" + word + "'?")
              .orElse(lacksNames(value) ? "; write name=value, several separated by commas" : "");
      throw new IllegalArgumentException(
          "expected " + expects + ", not '" + shown(value) + "'" + hint, e);
    }
  }

  /** Whether it is a property for names with values that has some without. */
  private boolean lacksNames(Object value) {
    return "object".equals(schema.get("type"))
        && value instanceof String text
        && split(text).stream().anyMatch(pair -> pair.indexOf('=') < 1);
  }

  /** A value as a user would write it: text, a boolean, a number, a list or a map. */
  public Object write(T value) {
    return writer.apply(value);
  }

  /** A list of what a list may hold as it is written in a property. */
  private String shown(Object value) {
    return value instanceof List<?> list
            && "array".equals(schema.get("type"))
            && list.stream().noneMatch(List.class::isInstance)
        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
        : value.toString();
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String scalar(Object value) {
    if (value instanceof List || value instanceof Map) {
      throw new IllegalArgumentException();
    }
    return value.toString().strip();
  }

  static List<String> split(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toList());
  }
}
