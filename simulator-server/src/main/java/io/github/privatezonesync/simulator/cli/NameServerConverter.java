package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.Outside;
import io.github.privatezonesync.simulator.OutsideServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads {@code corp.example=127.0.0.1:5400}: who is asked, and the real name server in its place.
 */
final class NameServerConverter implements ITypeConverter<UnaryOperator<Outside>> {
  private static final String PUBLIC = "public";
  private static final Pattern FORM =
      Pattern.compile("(?<asked>[^=]+)=(?<host>[0-9.]+):(?<port>[0-9]{1,5})");
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final int LAST_PORT = 65_535;

  @Override
  public UnaryOperator<Outside> convert(String text) {
    Matcher parts = FORM.matcher(text);
    int port = parts.matches() ? Integer.parseInt(parts.group("port")) : 0;
    if (port < 1 || port > LAST_PORT) {
      throw new TypeConversionException(
          "'%s' is not of the form ASKED=ADDRESS:PORT, such as corp.example=127.0.0.1:5400"
              .formatted(text));
    }
    InetSocketAddress server = new InetSocketAddress(address(parts.group("host")), port);
    String asked = parts.group("asked");
    if (asked.equals(PUBLIC)) {
      return outside -> outside.withPublicDns(server);
    }
    OutsideServer stands =
        ADDRESS.matcher(asked).matches()
            ? OutsideServer.of(asked, asked)
            : OutsideServer.of(asked).askedFor(asked);
    return outside -> outside.with(stands.answeredBy(server));
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new TypeConversionException("'%s' is not an IPv4 address".formatted(host));
    }
  }
}
