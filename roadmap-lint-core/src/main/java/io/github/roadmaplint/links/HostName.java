package io.github.roadmaplint.links;

import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The name of a host in the form in which addresses are compared with it. */
public final class HostName {
  /** Read without okhttp, which a run without links need not load. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");

  private static final Pattern NAME = Pattern.compile("[\\w.:-]+");

  private HostName() {}

  /**
   * Reads a name as the host of an address is read: in lower case, in Punycode where it is
   * international, and without the brackets of an IPv6 address.
   *
   * @throws IllegalArgumentException if it is no host, as where it has a scheme, a port or a star
   */
  public static String of(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text.toLowerCase(Locale.ROOT);
    }
    String host = new HttpUrl.Builder().scheme("https").host(text).build().host();
    if (!NAME.matcher(host).matches()) {
      throw new IllegalArgumentException(text);
    }
    return host;
  }
}
