package io.github.roadmaplint.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.net.SocketFactory;

/**
 * Makes sockets that look at the resolved address at the moment of connecting, so that neither a
 * spelling nor a name server nor a redirect gets around it.
 */
final class GuardedSockets extends SocketFactory {
  private final AddressGuard guard;
  private final Predicate<InetSocketAddress> trusted;
  private final UnaryOperator<InetSocketAddress> route;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /**
   * @param trusted connections that are not looked at
   * @param route where the connection for an address really goes; a test's server stands in for the
   *     internet there
   */
  GuardedSockets(
      AddressGuard guard,
      Predicate<InetSocketAddress> trusted,
      UnaryOperator<InetSocketAddress> route) {
    this.guard = guard;
    this.trusted = trusted;
    this.route = route;
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress endpoint, int timeout) throws IOException {
        InetSocketAddress address = (InetSocketAddress) endpoint;
        Optional<String> objection =
            trusted.test(address)
                ? Optional.empty()
                : Optional.ofNullable(address.getAddress()).flatMap(guard::objection);
        if (objection.isPresent()) {
          throw new PrivateAddressException(address.getHostString(), objection.get());
        }
        open.add(this);
        super.connect(route.apply(address), timeout);
      }

      @Override
      public void close() throws IOException {
        open.remove(this);
        super.close();
      }
    };
  }

  /**
   * Closes what is open. TLS above it has nobody to say its farewell to then; it would wait for
   * ever where another thread is about to write to a server that reads nothing.
   */
  void closeAll() {
    for (Socket each : open) {
      try {
        each.close();
      } catch (IOException e) {
        // Nobody uses it any more.
      }
    }
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(
      InetAddress address, int port, InetAddress localAddress, int localPort) {
    throw new UnsupportedOperationException();
  }
}
