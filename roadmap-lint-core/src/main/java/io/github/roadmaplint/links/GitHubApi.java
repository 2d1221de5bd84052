package io.github.roadmaplint.links;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The GraphQL API of one GitHub. */
final class GitHubApi {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final long LARGEST_ANSWER = 8L * 1024 * 1024;
  private static final long LARGEST_REFUSAL = 64L * 1024;

  /** How GitHub begins where it broke off, mostly since a query took it more than ten seconds. */
  private static final String BROKE_OFF = "Something went wrong";

  private final WebNetwork network;
  private final LinkSettings settings;
  private final RequestEnvironment environment;
  private final HttpUrl endpoint;
  private final String token;

  /**
   * @param host the host of the web pages; GitHub's own API is on another, an Enterprise server's
   *     is below {@code /api}
   * @param token goes to that API alone
   */
  GitHubApi(
      WebNetwork network,
      LinkSettings settings,
      RequestEnvironment environment,
      String host,
      String token) {
    this.network = network;
    this.settings = settings;
    this.environment = environment;
    this.endpoint =
        HttpUrl.get(
            host.equals("github.com")
                ? "https://api.github.com/graphql"
                : "https://" + host + "/api/graphql");
    this.token = token;
  }

  /** Why the API is of no help; its message goes on "GitHub's API". */
  static final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isPassing;

    UnavailableException(String message, boolean isPassing) {
      super(message);
      this.isPassing = isPassing;
    }
  }

  /**
   * What the API says of addresses; nothing of those that it does not find or show.
   *
   * @param until the time, as of {@link RequestEnvironment#nanoTime}, when it is not waited for any
   *     more
   */
  Map<HttpUrl, LinkVerdict> verdicts(List<GitHubAddress> addresses, long until)
      throws UnavailableException {
    GitHubQuery query = new GitHubQuery(addresses);
    byte[] body = query.body();
    RetryPolicy<JsonNode> retries =
        RetryPolicy.<JsonNode>builder()
            .handleIf(e -> e instanceof UnavailableException unavailable && unavailable.isPassing)
            .withMaxRetries(Math.min(1, settings.retries()))
            .withDelay(settings.retryDelay())
            .build();
    ScheduledExecutorService executor = environment.executors().get();
    try {
      JsonNode data =
          Failsafe.with(retries)
              .with(executor)
              .getAsync(() -> ask(body))
              .get(until - environment.nanoTime().getAsLong(), TimeUnit.NANOSECONDS);
      return query.verdicts(data);
    } catch (TimeoutException e) {
      throw new UnavailableException("takes too long", false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("was not waited for", false);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnavailableException unavailable) {
        throw unavailable;
      }
      throw new IllegalStateException(e.getCause());
    } catch (RuntimeException e) {
      // It has another shape than GitHub's schema promises.
      throw new UnavailableException("gave an answer that cannot be read", false);
    } finally {
      executor.shutdownNow();
    }
  }

  private JsonNode ask(byte[] body) throws UnavailableException {
    Request request =
        new Request.Builder()
            .url(endpoint)
            .header("User-Agent", settings.userAgent())
            .header("Authorization", "Bearer " + token)
            .post(RequestBody.create(body, JSON))
            .build();
    try (Response response = network.client().newCall(request).execute()) {
      if (response.code() == 401) {
        throw new UnavailableException("does not accept the token", false);
      }
      if (isLimit(response)) {
        throw new UnavailableException(
            "answers " + HttpStatus.describe(response.code()) + ", its budget being used up",
            false);
      }
      if (response.code() != 200) {
        throw new UnavailableException(
            "answers " + HttpStatus.describe(response.code()), response.code() >= 500);
      }
      return data(response);
    } catch (IOException e) {
      throw new UnavailableException("cannot be reached (" + e.getMessage() + ")", false);
    } catch (NumberFormatException e) {
      // okhttp itself reads the pause that a 503 asks for, and takes any for an int.
      throw new UnavailableException("asks for a pause that cannot be read", false);
    } catch (RuntimeException e) {
      // A negative length.
      throw new UnavailableException("gave an answer that makes no sense", false);
    }
  }

  /**
   * Whether a budget is used up, as GitHub's "Rate limits and query limits for the GraphQL API"
   * says. Other refusals, such as of networks, are 403, too.
   */
  private static boolean isLimit(Response response) throws IOException {
    return response.code() == 429
        || response.code() == 403
            && (response.header("Retry-After") != null
                || "0".equals(response.header("X-RateLimit-Remaining"))
                || response.peekBody(LARGEST_REFUSAL).string().contains("rate limit"));
  }

  private static JsonNode data(Response response) throws IOException, UnavailableException {
    if (response.body().source().request(LARGEST_ANSWER)) {
      throw new UnavailableException("gave an answer that is too large", false);
    }
    try {
      JsonNode answer = new JsonMapper().readTree(response.body().bytes());
      for (JsonNode error : answer.path("errors")) {
        if (error.path("type").asString("").contains("RATE_LIMIT")) {
          throw new UnavailableException("has no budget left for this token", false);
        }
        if (error.path("message").asString("").startsWith(BROKE_OFF)
            && !answer.path("data").isObject()) {
          throw new UnavailableException("did not get done with the question", true);
        }
      }
      if (!answer.path("data").isObject()) {
        throw new UnavailableException("does not understand the question", false);
      }
      return answer.path("data");
    } catch (JacksonException e) {
      throw new UnavailableException("gave an answer that cannot be read", false);
    }
  }
}
