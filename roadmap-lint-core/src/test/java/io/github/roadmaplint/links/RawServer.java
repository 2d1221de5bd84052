package io.github.roadmaplint.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Answers each connection on loopback with bytes that no library for HTTP would write. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Function<String, byte[]> answers;

  /**
   * @param answers the bytes for a request's first line
   */
  RawServer(Function<String, byte[]> answers) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.answers = answers;
    Thread thread = new Thread(this::serve, "raw server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        BufferedReader request =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = String.valueOf(request.readLine());
        for (String line = first; line != null && !line.isEmpty(); ) {
          line = request.readLine();
        }
        client.getOutputStream().write(answers.apply(first));
      } catch (IOException e) {
        // The client, or the test, has closed it.
        continue;
      }
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
