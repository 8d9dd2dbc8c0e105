package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.Outside;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads {@code corp.example=127.0.0.1:5400}: who is asked, and the real name server in its place.
 */
final class NameServerConverter implements ITypeConverter<UnaryOperator<Outside>> {
  private static final String PUBLIC = "public";
  private static final Pattern FORM =
      Pattern.compile("(?<asked>[^=]+)=(?<host>[^=]+):(?<port>[0-9]{1,5})");
  private static final Pattern LIKE_AN_ADDRESS = Pattern.compile("[0-9./]+|.*:.*");
  private static final int LAST_PORT = 65_535;

  @Override
  public UnaryOperator<Outside> convert(String text) {
    InetSocketAddress server = null;
    Matcher parts = FORM.matcher(text);
    if (parts.matches()) {
      server = server(Ipv4Text.parse(parts.group("host")), Integer.parseInt(parts.group("port")));
    }
    if (server == null) {
      throw new TypeConversionException(
          "'%s' is not of the form ASKED=ADDRESS:PORT, such as corp.example=127.0.0.1:5400"
              .formatted(text));
    }
    String asked = parts.group("asked");
    if (asked.equals(PUBLIC)) {
      InetSocketAddress real = server;
      return outside -> outside.withPublicDns(real);
    }
    OutsideServer stands = asked(asked).answeredBy(server);
    return outside -> outside.with(stands);
  }

  private static @Nullable InetSocketAddress server(byte @Nullable [] address, int port) {
    try {
      return address == null || port < 1 || port > LAST_PORT
          ? null
          : new InetSocketAddress(InetAddress.getByAddress(address), port);
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }

  private static OutsideServer asked(String asked) {
    if (!LIKE_AN_ADDRESS.matcher(asked).matches()) {
      try {
        return OutsideServer.of(asked).askedFor(asked);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
    if (Ipv4Text.parse(asked) == null && Ipv6Text.parse(asked) == null) {
      throw new TypeConversionException(
          "'%s' is neither an IPv4 nor an IPv6 address".formatted(asked));
    }
    return OutsideServer.of(asked, asked);
  }
}
