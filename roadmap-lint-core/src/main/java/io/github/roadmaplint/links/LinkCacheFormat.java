package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The cache as JSON. Written and read token by token, since binding it to classes takes a third of
 * a second in a JVM that has just started. For the same reason a time is formatted once and parsed
 * once for all links of one run, which share it.
 */
final class LinkCacheFormat {
  private static final String FORMAT = "roadmap-lint link cache";
  private static final int VERSION = 1;
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}]++");

  /** The file as a whole is limited, so its names, which are addresses, need no limit. */
  private final JsonFactory json =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).build())
          .build();

  byte[] write(Map<String, CachedLink> links) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeStringProperty("format", FORMAT);
      out.writeNumberProperty("version", VERSION);
      out.writeObjectPropertyStart("links");
      Map<Instant, String> times = new HashMap<>();
      new TreeMap<>(links)
          .forEach(
              (address, link) ->
                  write(
                      out,
                      address,
                      link,
                      times.computeIfAbsent(link.checked(), Instant::toString)));
      out.writeEndObject();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator out, String address, CachedLink link, String checked) {
    out.writeObjectPropertyStart(address);
    write(out, "status", link.status());
    write(out, "reason", link.reason());
    write(out, "finalAddress", link.finalAddress());
    write(out, "checked", checked);
    write(out, "lastSeenAlive", link.lastSeenAlive());
    Inquiry inquiry = link.inquiry();
    write(out, "token", inquiry.withToken() ? "yes" : null);
    write(out, "private", inquiry.allowsPrivate() ? "yes" : null);
    write(out, "options", inquiry.options().isEmpty() ? null : inquiry.options());
    GitHubFacts facts = link.gitHub();
    if (facts != null) {
      out.writeObjectPropertyStart("gitHub");
      out.writeBooleanProperty("archived", facts.archived());
      write(out, "state", facts.state());
      write(out, "title", facts.title());
      write(out, "closedOn", facts.closedOn());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String name, @Nullable Object value) {
    if (value != null) {
      out.writeStringProperty(name, value.toString());
    }
  }

  Map<String, CachedLink> read(byte[] bytes) throws LinkCacheException {
    try (JsonParser in = json.createParser(ObjectReadContext.empty(), bytes)) {
      return content(in);
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new LinkCacheException("it is damaged", e);
    }
  }

  /** The format and its version stand before the links. */
  private static Map<String, CachedLink> content(JsonParser in) throws LinkCacheException {
    boolean isOurs =
        in.nextToken() == JsonToken.START_OBJECT
            && "format".equals(in.nextName())
            && FORMAT.equals(in.nextStringValue());
    if (!isOurs) {
      throw new LinkCacheException("it is no cache of roadmap-lint");
    }
    if (!"version".equals(in.nextName()) || in.nextIntValue(0) != VERSION) {
      throw new LinkCacheException("it was written by another version of roadmap-lint");
    }
    if (!"links".equals(in.nextName()) || in.nextToken() != JsonToken.START_OBJECT) {
      throw new LinkCacheException("it is damaged");
    }
    Map<String, CachedLink> links = new HashMap<>();
    Map<String, Instant> times = new HashMap<>();
    for (String address = in.nextName(); address != null; address = in.nextName()) {
      in.nextToken();
      links.put(address, link(in, times));
    }
    return links;
  }

  private static CachedLink link(JsonParser in, Map<String, Instant> times) {
    GitHubFacts facts = null;
    Map<String, String> texts = new HashMap<>();
    requireObject(in);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      if (name.equals("gitHub")) {
        facts = facts(in);
      } else {
        texts.put(name, in.getString());
      }
    }
    Instant checked = times.computeIfAbsent(required(texts, "checked"), Instant::parse);
    LocalDate lastSeenAlive = date(texts.get("lastSeenAlive"));
    if (lastSeenAlive != null
        && lastSeenAlive.isAfter(LocalDate.ofInstant(checked, ZoneOffset.UTC))) {
      throw new IllegalArgumentException("lastSeenAlive");
    }
    Status status = status(required(texts, "status"));
    return new CachedLink(
        status,
        required(texts, "reason"),
        finalAddress(status, texts.get("finalAddress")),
        facts,
        checked,
        lastSeenAlive,
        new Inquiry(
            texts.containsKey("token"),
            texts.containsKey("private"),
            texts.getOrDefault("options", "")));
  }

  /** What nobody knows is not remembered. */
  private static Status status(String name) {
    Status status = Status.valueOf(name);
    if (!status.isKnown()) {
      throw new IllegalArgumentException("status");
    }
    return status;
  }

  private static @Nullable String finalAddress(Status status, @Nullable String address) {
    boolean isSound =
        address == null
            ? status != Status.MOVED
            : status == Status.MOVED && WEB_ADDRESS.matcher(address).matches();
    if (!isSound) {
      throw new IllegalArgumentException("finalAddress");
    }
    return address;
  }

  private static GitHubFacts facts(JsonParser in) {
    boolean archived = false;
    Map<String, String> texts = new HashMap<>();
    requireObject(in);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      if (name.equals("archived")) {
        archived = in.getBooleanValue();
      } else {
        texts.put(name, in.getString());
      }
    }
    String state = texts.get("state");
    return new GitHubFacts(
        archived,
        state == null ? null : GitHubFacts.State.valueOf(state),
        texts.get("title"),
        date(texts.get("closedOn")));
  }

  private static void requireObject(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException(in.currentName());
    }
  }

  private static String required(Map<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException(name);
    }
    return text;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
