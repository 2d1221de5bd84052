package io.github.roadmaplint.links;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The cache as JSON. */
final class LinkCacheFormat {
  private static final String FORMAT = "roadmap-lint link cache";
  private static final int VERSION = 1;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private record Content(
      @Nullable String format, int version, @Nullable Map<String, CachedLink> links) {}

  byte[] write(Map<String, CachedLink> links) {
    return mapper.writeValueAsBytes(new Content(FORMAT, VERSION, new TreeMap<>(links)));
  }

  Map<String, CachedLink> read(byte[] bytes) throws LinkCacheException {
    Content content;
    try {
      content = mapper.readValue(bytes, Content.class);
    } catch (JacksonException e) {
      throw new LinkCacheException("it is damaged", e);
    }
    if (content == null || !FORMAT.equals(content.format()) || content.links() == null) {
      throw new LinkCacheException("it is no cache of roadmap-lint");
    }
    if (content.version() != VERSION) {
      throw new LinkCacheException("it was written by another version of roadmap-lint");
    }
    if (content.links().values().stream().anyMatch(each -> !isWhole(each))) {
      throw new LinkCacheException("it is damaged");
    }
    return content.links();
  }

  /** Jackson leaves out of a record what the file leaves out. */
  @SuppressWarnings("NullAway")
  private static boolean isWhole(@Nullable CachedLink link) {
    return link != null
        && Objects.nonNull(link.status())
        && Objects.nonNull(link.reason())
        && Objects.nonNull(link.checked())
        && (link.status() == LinkVerdict.Status.MOVED) == (link.finalAddress() != null);
  }
}
