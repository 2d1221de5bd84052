package io.github.roadmaplint.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Semaphore;
import okhttp3.Dns;

/**
 * Asks name servers a few questions at once: those of home routers and offices refuse more than
 * some hundred, and each name is two questions.
 */
final class FewLookups implements Dns {
  private static final int AT_ONCE = 32;

  private final Dns dns;
  private final Semaphore free = new Semaphore(AT_ONCE);

  FewLookups(Dns dns) {
    this.dns = dns;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    free.acquireUninterruptibly();
    try {
      return dns.lookup(host);
    } finally {
      free.release();
    }
  }
}
