package io.github.roadmaplint.links;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells addresses of the public internet from those that a document must not make a build ask: the
 * IANA special-purpose registries for IPv4 and IPv6 (RFC 6890), multicast, and the metadata
 * services of clouds.
 */
final class AddressGuard {
  private static final List<Network> PRIVATE =
      List.of(
          new Network("0.0.0.0", 8, "an unspecified address"),
          new Network("10.0.0.0", 8, "a private address"),
          new Network("100.64.0.0", 10, "a private address"),
          new Network("127.0.0.0", 8, "a loopback address"),
          new Network("168.63.129.16", 32, "a cloud's metadata service"),
          new Network("169.254.0.0", 16, "a link-local address"),
          new Network("172.16.0.0", 12, "a private address"),
          new Network("192.0.0.0", 24, "a reserved address"),
          new Network("192.0.2.0", 24, "a reserved address"),
          new Network("192.168.0.0", 16, "a private address"),
          new Network("198.18.0.0", 15, "a reserved address"),
          new Network("198.51.100.0", 24, "a reserved address"),
          new Network("203.0.113.0", 24, "a reserved address"),
          new Network("224.0.0.0", 4, "a multicast address"),
          new Network("240.0.0.0", 4, "a reserved address"),
          new Network("::", 128, "an unspecified address"),
          new Network("::1", 128, "a loopback address"),
          new Network("100::", 64, "a reserved address"),
          new Network("100:0:0:1::", 64, "a reserved address"),
          new Network("2001:2::", 48, "a reserved address"),
          new Network("2001:db8::", 32, "a reserved address"),
          new Network("3fff::", 20, "a reserved address"),
          new Network("5f00::", 16, "a private address"),
          new Network("fc00::", 7, "a private address"),
          new Network("fe80::", 10, "a link-local address"),
          new Network("fec0::", 10, "a private address"),
          new Network("ff00::", 8, "a multicast address"));

  /** IPv6 networks whose addresses hold an IPv4 address, and where in the 16 bytes. */
  private static final List<Embedding> EMBEDDINGS =
      List.of(
          new Embedding(new Network("::", 96, ""), 12),
          new Embedding(new Network("::ffff:0:0:0", 96, ""), 12),
          new Embedding(new Network("64:ff9b::", 96, ""), 12),
          new Embedding(new Network("64:ff9b:1::", 48, ""), 12),
          new Embedding(new Network("2002::", 16, ""), 2));

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  private static final Pattern IPV4 = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);

  /** What the WHATWG URL standard, section 3.5, reads as an IPv4 address. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?i)(?:(?:0x[0-9a-f]*|\\d+)\\.)*(?:0x[0-9a-f]*|\\d+)");

  private final boolean allowPrivate;

  AddressGuard(boolean allowPrivate) {
    this.allowPrivate = allowPrivate;
  }

  /**
   * What speaks against asking a host, as far as its name shows it: what a proxy would resolve, and
   * spellings that programs read differently.
   */
  Optional<String> objection(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (allowPrivate) {
      return Optional.empty();
    }
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return Optional.of("a loopback address");
    }
    if (name.contains(":") || IPV4.matcher(name).matches()) {
      return objection(literal(name));
    }
    return NUMBERS.matcher(name).matches()
        ? Optional.of("a number in place of a name")
        : Optional.empty();
  }

  /** What speaks against asking an address; empty where nothing does. */
  Optional<String> objection(InetAddress address) {
    if (allowPrivate) {
      return Optional.empty();
    }
    Optional<String> own =
        PRIVATE.stream().filter(each -> each.contains(address)).map(Network::kind).findFirst();
    return own.isPresent() || address instanceof Inet4Address
        ? own
        : embedded((Inet6Address) address).flatMap(this::objection);
  }

  private static Optional<InetAddress> embedded(Inet6Address address) {
    return EMBEDDINGS.stream()
        .filter(each -> each.network().contains(address))
        .findFirst()
        .map(
            each ->
                address(
                    Arrays.copyOfRange(address.getAddress(), each.offset(), each.offset() + 4)));
  }

  /** An address written in numbers, for which no name server is asked. */
  private static InetAddress literal(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(address, e);
    }
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private record Embedding(Network network, int offset) {}

  private record Network(byte[] prefix, int bits, String kind) {
    Network(String address, int bits, String kind) {
      this(literal(address).getAddress(), bits, kind);
    }

    boolean contains(InetAddress address) {
      byte[] bytes = address.getAddress();
      if (bytes.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit += 8) {
        int mask = bits - bit >= 8 ? 0xFF : 0xFF << 8 - (bits - bit) & 0xFF;
        if (((bytes[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
