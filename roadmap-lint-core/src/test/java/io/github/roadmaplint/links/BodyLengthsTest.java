package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyLengthsTest {
  private final MockWebServer server = new MockWebServer();
  private final OkHttpClient client =
      new OkHttpClient.Builder().addNetworkInterceptor(new BodyLengths()).build();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** One in use would be complained of as soon as the garbage collector has seen it. */
  @Test
  void leavesNoConnectionInUse() {
    server.enqueue(answer("-5"));

    assertThatThrownBy(() -> status("GET")).isInstanceOf(IllegalArgumentException.class);
    assertThat(client.connectionPool().connectionCount())
        .isEqualTo(client.connectionPool().idleConnectionCount());
  }

  @Test
  void takesALengthThatIsNoneForUnknown() throws IOException {
    server.enqueue(answer("-1"));
    server.enqueue(answer("many"));

    assertThat(status("GET")).isEqualTo(200);
    assertThat(status("GET")).isEqualTo(200);
  }

  @Test
  void doesNotMindWhereThereIsNoBody() throws IOException {
    server.enqueue(answer("-5"));

    assertThat(status("HEAD")).isEqualTo(200);
  }

  private static MockResponse answer(String length) {
    return new MockResponse.Builder().setHeader("Content-Length", length).build();
  }

  private int status(String method) throws IOException {
    Request request = new Request.Builder().url(server.url("/")).method(method, null).build();
    okhttp3.Call call = client.newCall(request);
    try (Response response = call.execute()) {
      call.cancel();
      return response.code();
    }
  }
}
