package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of the networks in the IANA special-purpose registries. */
class AddressGuardTest {
  private final AddressGuard guard = new AddressGuard(false);

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0,         0.255.255.255,                           an unspecified address",
    "10.0.0.0,        10.255.255.255,                          a private address",
    "100.64.0.0,      100.127.255.255,                         a private address",
    "127.0.0.0,       127.255.255.255,                         a loopback address",
    "168.63.129.16,   168.63.129.16,                           a cloud's metadata service",
    "169.254.0.0,     169.254.255.255,                         a link-local address",
    "172.16.0.0,      172.31.255.255,                          a private address",
    "192.0.0.0,       192.0.0.255,                             a reserved address",
    "192.0.2.0,       192.0.2.255,                             a reserved address",
    "192.168.0.0,     192.168.255.255,                         a private address",
    "198.18.0.0,      198.19.255.255,                          a reserved address",
    "198.51.100.0,    198.51.100.255,                          a reserved address",
    "203.0.113.0,     203.0.113.255,                           a reserved address",
    "224.0.0.0,       239.255.255.255,                         a multicast address",
    "240.0.0.0,       255.255.255.255,                         a reserved address",
    "::,              ::,                                      an unspecified address",
    "::1,             ::1,                                     a loopback address",
    "100::,           100::ffff:ffff:ffff:ffff,                a reserved address",
    "100:0:0:1::,     100::1:ffff:ffff:ffff:ffff,              a reserved address",
    "2001:2::,        2001:2:0:ffff:ffff:ffff:ffff:ffff,       a reserved address",
    "3fff::,          3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff,  a reserved address",
    "5f00::,          5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff, a private address",
    "2001:db8::,      2001:db8:ffff:ffff:ffff:ffff:ffff:ffff,  a reserved address",
    "fc00::,          fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, a private address",
    "fe80::,          febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff, a link-local address",
    "fec0::,          feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, a private address",
    "ff00::,          ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, a multicast address",
    "::10.0.0.1,      ::ffff:0:10.0.0.1,                       a private address",
    "64:ff9b::a00:1,  64:ff9b:1::a00:1,                        a private address",
    "2002:a00:1::,    2002:aff:ffff:ffff::,                    a private address"
  })
  void objectsToNetworks(String first, String last, String kind) throws UnknownHostException {
    assertThat(guard.objection(InetAddress.getByName(first))).contains(kind);
    assertThat(guard.objection(InetAddress.getByName(last))).contains(kind);
    assertThat(new AddressGuard(true).objection(InetAddress.getByName(first))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0.0.0",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "168.63.129.15",
        "168.63.129.17",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.0.3.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "198.51.99.255",
        "198.51.101.0",
        "203.0.112.255",
        "203.0.114.0",
        "223.255.255.255",
        "100:0:0:2::",
        "2001:1:ffff::",
        "2001:2:1::",
        "2001:db7:ffff::",
        "2001:db9::",
        "3ffe:ffff::",
        "3fff:1000::",
        "5eff:ffff::",
        "5f01::",
        "fbff::",
        "fe00::",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2002:808:808::"
      })
  void objectsToNothingBesideThem(String address) throws UnknownHostException {
    assertThat(guard.objection(InetAddress.getByName(address))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,       a loopback address",
    "localhost.,      a loopback address",
    "api.localhost,   a loopback address",
    "127.0.0.1,       a loopback address",
    "127.0.0.1.,      a loopback address",
    "::1,             a loopback address",
    "10.0.0.1,        a private address",
    "256.0.0.1,       a number in place of a name",
    "1.2.3.999,       a number in place of a name",
    "127.1,           a number in place of a name",
    "0x7f000001,      a number in place of a name",
    "0177.0.0.1,      a number in place of a name"
  })
  void objectsToHosts(String host, String kind) {
    assertThat(guard.objection(host)).contains(kind);
    assertThat(new AddressGuard(true).objection(host)).isEmpty();
  }

  @Test
  void objectsToNoName() {
    for (String host :
        new String[] {"kernel.org", "mylocalhost", "1.kernel.org", "8.8.8.8", "250.1.kernel.org"}) {
      assertThat(guard.objection(host)).as(host).isEmpty();
    }
  }
}
