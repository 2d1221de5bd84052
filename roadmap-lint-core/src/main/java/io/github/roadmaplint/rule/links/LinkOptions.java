package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.links.AddressPatterns;
import io.github.roadmaplint.links.HostName;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What users can set for the verification of links. */
public final class LinkOptions {
  private static final String STATUSES = "[1-9]\\d\\d( +[1-9]\\d\\d)*";

  private static final String OF_ADDRESSES =
      " (RE2) of at most 100,000 characters, repetitions written out";

  private static final OptionType<String> PATTERN =
      OptionType.parsed(
          "a regular expression" + OF_ADDRESSES + ", such as ^https://intranet\\.",
          text -> {
            AddressPatterns.of(List.of(text), List.of(), Map.of());
            return text;
          });

  private static final OptionType<Map<String, String>> REPLACEMENTS = replacements();

  private static final Duration A_DAY = Duration.ofDays(1);

  /** How long connecting may take, and how long a server may stay silent. */
  public static final Option<Duration> TIMEOUT =
      Option.of(
              "links.timeout",
              duration(),
              Duration.ofSeconds(10),
              "How long connecting may take, and how long a server may stay silent")
          .forWholeRun();

  /** How long all links may take together. */
  public static final Option<Duration> DEADLINE =
      Option.of(
              "links.deadline",
              duration(),
              Duration.ofMinutes(3),
              "How long all links may take together; what is open then is unverifiable")
          .forWholeRun();

  /** How often a request is repeated where that can help. */
  public static final Option<Integer> RETRIES =
      Option.of(
              "links.retries",
              OptionType.wholeNumber(0, 10),
              2,
              "How often a request is repeated where that can help")
          .forWholeRun();

  /** How many requests run at once to one host. */
  public static final Option<Integer> PER_HOST =
      Option.unset(
              "links.perHost",
              OptionType.wholeNumber(1, 64),
              "How many requests run at once to one host; unless set, 6, and 16 by HTTP/2")
          .forWholeRun();

  /** How many requests run at once. */
  public static final Option<Integer> IN_ALL =
      Option.of(
              "links.inAll",
              OptionType.wholeNumber(1, 512),
              512,
              "How many requests run at once; through a proxy at most 64")
          .forWholeRun();

  /** Whether addresses that are not public may be requested. */
  public static final Option<Boolean> ALLOW_PRIVATE =
      Option.of(
              "links.allowPrivate",
              OptionType.flag(),
              false,
              "Whether loopback, private and link-local addresses may be requested")
          .forWholeRun();

  /** Which addresses are verified. */
  public static final Option<List<String>> INCLUDE =
      Option.of(
              "links.include",
              OptionType.listOf(PATTERN),
              List.of(),
              "Patterns of which one must be found in an address; empty for all addresses")
          .forWholeRun();

  /** Which addresses are not verified. */
  public static final Option<List<String>> EXCLUDE =
      Option.of(
              "links.exclude",
              OptionType.listOf(PATTERN),
              List.of(),
              "Patterns of which none may be found in an address")
          .forWholeRun();

  /** What is asked instead. */
  public static final Option<Map<String, String>> REMAP =
      Option.of(
              "links.remap",
              REPLACEMENTS,
              Map.of(),
              "Patterns and what their first match is replaced by before an address is asked")
          .forWholeRun();

  /** Status codes that count as alive, by host. */
  public static final Option<Map<String, String>> ACCEPT =
      Option.of(
              "links.accept",
              byHost(
                  OptionType.parsed(
                      "status codes such as '403 999'",
                      Map.of(
                          "type",
                          List.of("string", "integer"),
                          "pattern",
                          "^" + STATUSES + "$",
                          "minimum",
                          100,
                          "maximum",
                          999),
                      LinkOptions::statuses)),
              Map.of(),
              "Hosts with the status codes that count as alive there")
          .forWholeRun();

  /** Request headers, by host. */
  public static final Option<Map<String, String>> HEADERS =
      Option.of(
              "links.headers",
              byHost(matching("a header such as 'Accept: text/html'", "[\\w-]+: *[!-~][\\t -~]*")),
              Map.of(),
              "Hosts with a header that requests to them carry")
          .forWholeRun();

  /** Whether short forms count as links. */
  public static final Option<Boolean> SHORTHAND =
      Option.of(
          "links.shorthand",
          OptionType.flag(),
          false,
          "Whether #30 and owner/repository#30 in the text are verified as links");

  /** The repository that {@code #30} is about. */
  public static final Option<String> REPOSITORY =
      Option.unset(
          "links.repository",
          matching(
              "an address such as https://github.com/owner/repository",
              "https://[\\w.-]+(:\\d+)?/[\\w.-]+/[\\w.-]+"),
          "The web address of the repository that #30 is about");

  private LinkOptions() {}

  /** All of them: the rules on verdicts depend on each. */
  static Option<?>[] all() {
    return new Option<?>[] {
      TIMEOUT,
      DEADLINE,
      RETRIES,
      PER_HOST,
      IN_ALL,
      ALLOW_PRIVATE,
      INCLUDE,
      EXCLUDE,
      REMAP,
      ACCEPT,
      HEADERS,
      SHORTHAND,
      REPOSITORY
    };
  }

  private static OptionType<Map<String, String>> replacements() {
    OptionType<Map<String, String>> texts = OptionType.mapOf(OptionType.text());
    return new OptionType<>(
        "regular expressions" + OF_ADDRESSES + ", with replacements",
        texts.schema(),
        value -> {
          Map<String, String> replacements = texts.read(value);
          AddressPatterns.of(List.of(), List.of(), replacements);
          return replacements;
        },
        texts.writer());
  }

  /** Values by the names of hosts, which are compared with those of addresses as they are. */
  private static OptionType<Map<String, String>> byHost(OptionType<String> value) {
    OptionType<Map<String, String>> texts = OptionType.mapOf(value);
    return new OptionType<>(
        "hosts such as www.example.org with " + value.expects(),
        texts.schema(),
        written -> {
          Map<String, String> hosts = new LinkedHashMap<>();
          texts.read(written).forEach((host, text) -> hosts.put(HostName.of(host), text));
          return Collections.unmodifiableMap(hosts);
        },
        texts.writer());
  }

  private static OptionType<Duration> duration() {
    return OptionType.parsed(
        "an ISO-8601 duration such as PT10S, at most a day",
        Map.of(
            "type",
            "string",
            "pattern",
            "^P(?=.)(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,9})?S)?)?$"),
        text -> {
          Duration duration = Duration.parse(text);
          if (duration.isNegative() || duration.isZero() || duration.compareTo(A_DAY) > 0) {
            throw new IllegalArgumentException();
          }
          return duration;
        });
  }

  private static String statuses(String text) {
    if (!text.matches(STATUSES)) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  /** Text of a form. */
  private static OptionType<String> matching(String expects, String form) {
    return OptionType.parsed(
        expects,
        Map.of("type", "string", "pattern", "^" + form + "$"),
        text -> {
          if (!text.matches(form)) {
            throw new IllegalArgumentException();
          }
          return text;
        });
  }
}
