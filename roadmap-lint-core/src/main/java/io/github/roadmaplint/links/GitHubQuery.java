package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question to GitHub's GraphQL API for many addresses, and what its answer means. The fields
 * are those of GitHub's published schema: {@code Query.repository}, which follows renames, and of
 * {@code Repository} {@code nameWithOwner}, {@code isArchived}, {@code issueOrPullRequest}, {@code
 * discussion}, {@code milestone}, {@code label}, {@code release} and {@code object}.
 */
final class GitHubQuery {
  /** An enumeration of its own each: GraphQL section 5.3.2 asks for two names. */
  private static final String ISSUE =
      "... on Issue { url title state closedAt } ... on PullRequest { url title pullRequestState: state closedAt }";

  private static final String DISCUSSION = "url title closed closedAt";

  private final JsonMapper json = new JsonMapper();
  private final Map<String, List<GitHubAddress>> byRepository =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  GitHubQuery(List<GitHubAddress> addresses) {
    for (GitHubAddress address : addresses) {
      byRepository.computeIfAbsent(address.nameWithOwner(), name -> new ArrayList<>()).add(address);
    }
  }

  /** The request's body, RFC 8259. */
  byte[] body() {
    StringBuilder query = new StringBuilder("query {");
    int repository = 0;
    for (List<GitHubAddress> addresses : byRepository.values()) {
      GitHubAddress first = addresses.get(0);
      query
          .append(" r%s: repository(owner: ".formatted(repository++))
          .append(string(first.owner()))
          .append(", name: ")
          .append(string(first.repository()))
          .append(") { nameWithOwner isArchived");
      List<String> fields = fields(addresses);
      for (int i = 0; i < fields.size(); i++) {
        query.append(" n").append(i).append(": ").append(fields.get(i));
      }
      query.append(" }");
    }
    query.append(" }");
    return json.writeValueAsBytes(Map.of("query", query.toString()));
  }

  /** Each once: an issue may be linked with several fragments. */
  private List<String> fields(List<GitHubAddress> addresses) {
    return addresses.stream().map(this::field).flatMap(Optional::stream).distinct().toList();
  }

  private Optional<String> field(GitHubAddress address) {
    String subject = address.subject();
    return switch (address.kind()) {
      case REPOSITORY -> Optional.empty();
      case ISSUE -> Optional.of("issueOrPullRequest(number: %s) { %s }".formatted(subject, ISSUE));
      case DISCUSSION ->
          Optional.of("discussion(number: %s) { %s }".formatted(subject, DISCUSSION));
      case MILESTONE -> Optional.of("milestone(number: " + subject + ") { url }");
      case LABEL -> Optional.of("label(name: " + string(subject) + ") { url }");
      case RELEASE -> Optional.of("release(tagName: " + string(subject) + ") { url }");
      case OBJECT -> Optional.of("object(expression: " + string(subject) + ") { oid }");
    };
  }

  /** GraphQL's strings are written as JSON's are, GraphQL section 2.9.4. */
  private String string(String text) {
    return json.writeValueAsString(text);
  }

  /**
   * The verdicts that an answer allows. What it does not show (nothing there, no access) has none.
   *
   * @param data the answer's {@code data}
   */
  Map<HttpUrl, LinkVerdict> verdicts(JsonNode data) {
    Map<HttpUrl, LinkVerdict> verdicts = new LinkedHashMap<>();
    int number = 0;
    for (List<GitHubAddress> addresses : byRepository.values()) {
      JsonNode repository = data.path("r" + number++);
      List<String> fields = fields(addresses);
      for (GitHubAddress address : repository.isObject() ? addresses : List.<GitHubAddress>of()) {
        JsonNode node =
            field(address)
                .map(field -> repository.path("n" + fields.indexOf(field)))
                .orElse(repository);
        if (node.isObject()) {
          verdicts.put(address.url(), verdict(address, repository, node));
        }
      }
    }
    return verdicts;
  }

  private static LinkVerdict verdict(GitHubAddress address, JsonNode repository, JsonNode node) {
    String home = repository.path("nameWithOwner").asString();
    GitHubFacts facts =
        new GitHubFacts(
            repository.path("isArchived").asBoolean(),
            state(node),
            node.path("title").asString(null),
            closedOn(node));
    String newAddress = newAddress(address, home, node.path("url").asString(""));
    return newAddress == null
        ? new LinkVerdict(Status.ALIVE, "", null, null, facts, false)
        : new LinkVerdict(
            Status.MOVED, reason(address, newAddress), newAddress, null, facts, false);
  }

  private static @Nullable String newAddress(GitHubAddress address, String home, String nodeUrl) {
    HttpUrl node = HttpUrl.parse(nodeUrl);
    if (node != null && node.pathSize() > 2) {
      String nodeHome = node.pathSegments().get(0) + "/" + node.pathSegments().get(1);
      if (!nodeHome.equalsIgnoreCase(home)) {
        return address.direct().newBuilder().encodedPath(node.encodedPath()).toString();
      }
    }
    if (!home.equalsIgnoreCase(address.nameWithOwner())) {
      return address.in(home).toString();
    }
    return address.isDirect() ? null : address.direct().toString();
  }

  private static String reason(GitHubAddress address, String newAddress) {
    return newAddress.equals(address.direct().toString())
        ? "GitHub redirects it"
        : "renamed or transferred";
  }

  private static GitHubFacts.@Nullable State state(JsonNode node) {
    if (node.has("closed")) {
      return node.path("closed").asBoolean() ? GitHubFacts.State.CLOSED : GitHubFacts.State.OPEN;
    }
    return switch (node.path("state").asString(node.path("pullRequestState").asString(""))) {
      case "OPEN" -> GitHubFacts.State.OPEN;
      case "CLOSED" -> GitHubFacts.State.CLOSED;
      case "MERGED" -> GitHubFacts.State.MERGED;
      default -> null;
    };
  }

  private static @Nullable LocalDate closedOn(JsonNode node) {
    String closedAt = node.path("closedAt").asString("");
    return closedAt.isEmpty() ? null : LocalDate.ofInstant(Instant.parse(closedAt), ZoneOffset.UTC);
  }
}
