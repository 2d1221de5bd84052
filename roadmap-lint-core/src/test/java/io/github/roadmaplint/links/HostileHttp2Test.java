package io.github.roadmaplint.links;

import static io.github.roadmaplint.links.LinkVerdict.Status.ALIVE;
import static io.github.roadmaplint.links.LinkVerdict.Status.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that speak HTTP/2 (RFC 9113) frame by frame, as no server of a library would. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileHttp2Test {
  private static final String ADDRESS = "https://docs.kernel.org/";
  private static final String OTHER = "https://www.kernel.org/";

  private static final int HEADERS = 1;
  private static final int SETTINGS = 4;
  private static final int PING = 6;

  /** END_STREAM and END_HEADERS. */
  private static final int WHOLE = 5;

  /** {@code :status: 200}, RFC 7541 appendix A. */
  private static final byte OK = (byte) 0x88;

  private final HeldCertificate held =
      new HeldCertificate.Builder()
          .addSubjectAlternativeName("docs.kernel.org")
          .addSubjectAlternativeName("www.kernel.org")
          .build();
  private final HandshakeCertificates certificates =
      new HandshakeCertificates.Builder()
          .heldCertificate(held)
          .addTrustedCertificate(held.certificate())
          .build();
  private final ServerSocket server = listen();

  /** What is said on the n-th connection once the headers of its request are there. */
  private interface Speech {
    void on(int connection, int stream, OutputStream out) throws Exception;
  }

  private static ServerSocket listen() {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReceiveBufferSize(4096);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  /**
   * The answers to the pings fill the connection, and TLS's farewell would wait behind them for
   * ever.
   */
  @Test
  void endsWhereAServerSendsPingsAndReadsNothing() {
    CountDownLatch flooded = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    ByteArrayOutputStream pings = new ByteArrayOutputStream();
    for (int i = 0; i < 60_000; i++) {
      pings.writeBytes(frame(PING, 0, 0, new byte[8]));
    }
    assertThat(
            verdicts(
                (connection, stream, out) -> {
                  if (connection > 1) {
                    flooded.await();
                    out.write(frame(HEADERS, WHOLE, stream, OK));
                    return;
                  }
                  pings.writeTo(out);
                  awaitThatSomebodyWritesInVain();
                  // Sooner, the connection could be closed as idle before it is full.
                  out.write(frame(HEADERS, WHOLE, stream, OK));
                  flooded.countDown();
                  never.await();
                },
                ADDRESS,
                OTHER))
        .containsEntry(ADDRESS, LinkVerdict.of(ALIVE, ""))
        .containsEntry(OTHER, LinkVerdict.of(ALIVE, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0005 61", "0084 ffffffff 81 ff"})
  void hasWordsForHeadersThatEndTooEarlyOrAreNoHuffmanCode(String header) {
    byte[] damaged = HexFormat.of().parseHex(header.replace(" ", ""));
    LinkVerdict verdict =
        verdicts(
                (connection, stream, out) -> out.write(frame(HEADERS, WHOLE, stream, damaged)),
                ADDRESS)
            .get(ADDRESS);
    assertThat(verdict.status()).isEqualTo(UNVERIFIABLE);
    assertThat(verdict.reason())
        .startsWith("the connection broke")
        .doesNotContain("null", "Exception");
  }

  /** By then the server has written all that it will, so that it is the client. */
  private static void awaitThatSomebodyWritesInVain() {
    while (Thread.getAllStackTraces().values().stream()
        .noneMatch(stack -> isIn(stack, "implWrite") && isIn(stack, "park"))) {
      Thread.onSpinWait();
    }
  }

  private static boolean isIn(StackTraceElement[] stack, String method) {
    return Stream.of(stack)
        .anyMatch(
            frame ->
                frame.getClassName().equals("sun.nio.ch.NioSocketImpl")
                    && frame.getMethodName().equals(method));
  }

  private Map<String, LinkVerdict> verdicts(Speech speech, String... addresses) {
    Thread accepting = new Thread(() -> accept(speech));
    accepting.setDaemon(true);
    accepting.start();
    OkHttpClient client =
        new OkHttpClient.Builder()
            .dns(name -> List.of(InetAddress.getByAddress(name, new byte[] {8, 8, 8, 8})))
            .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager())
            .build();
    LinkSettings settings = new SettingsBuilder().timeout(Duration.ofSeconds(90)).build();
    NetworkAccess access = NetworkAccess.direct();
    return LinkVerifiers.online(
            settings,
            access,
            WebNetwork.of(
                settings,
                access,
                client,
                any -> (InetSocketAddress) server.getLocalSocketAddress()),
            RequestEnvironment.system(settings, access),
            (verifier, board) -> verifier)
        .verify(Set.of(addresses))
        .verdicts();
  }

  private void accept(Speech speech) {
    AtomicInteger connections = new AtomicInteger();
    try {
      while (true) {
        Socket raw = server.accept();
        int number = connections.incrementAndGet();
        Thread thread = new Thread(() -> serve(raw, number, speech));
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void serve(Socket raw, int number, Speech speech) {
    try (SSLSocket socket =
        (SSLSocket) certificates.sslSocketFactory().createSocket(raw, null, raw.getPort(), true)) {
      socket.setUseClientMode(false);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setApplicationProtocols(new String[] {"h2"});
      socket.setSSLParameters(parameters);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      in.readFully(new byte["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length()]);
      out.write(frame(SETTINGS, 0, 0));
      while (true) {
        int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        in.readUnsignedByte();
        int stream = in.readInt();
        in.readFully(new byte[length]);
        if (type == HEADERS) {
          speech.on(number, stream, out);
        }
      }
    } catch (Exception e) {
      // The client has gone.
    }
  }

  /** RFC 9113 section 4.1; of at most 255 bytes, on one of the first 127 streams. */
  private static byte[] frame(int type, int flags, int stream, byte... payload) {
    byte[] frame = new byte[9 + payload.length];
    frame[2] = (byte) payload.length;
    frame[3] = (byte) type;
    frame[4] = (byte) flags;
    frame[8] = (byte) stream;
    System.arraycopy(payload, 0, frame, 9, payload.length);
    return frame;
  }
}
