package io.github.privatezonesync.dns;

import com.pulumi.core.Output;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a host as a user writes it into record data.
 *
 * <p>A literal that ends with a dot is absolute, a single label belongs to the zone, {@code @} is
 * the zone itself, and several labels without a final dot are refused as ambiguous; with {@code .@}
 * at the end they belong to the zone. A name from an {@link Output} is always absolute, because
 * clouds return names without the dot.
 */
public final class HostName {
  private static final Pattern ADDRESS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|.*:.*");
  private static final Pattern DIGITS = Pattern.compile("[0-9.]+");
  private static final Pattern PORT = Pattern.compile("[^:\\[\\]]*[^0-9:.][^:\\[\\]]*:[0-9]+");

  private final Leaf<String> text;
  private final boolean absolute;

  private HostName(Leaf<String> text, boolean absolute) {
    this.text = text;
    this.absolute = absolute;
  }

  /**
   * A literal by the rules above.
   *
   * @param text for example {@code www.example.com.} or {@code inference}
   * @return the host name
   */
  public static HostName of(String text) {
    return new HostName(Leaf.text(text), false);
  }

  /**
   * A literal that is absolute with or without a final dot.
   *
   * @param text for example {@code www.example.com}
   * @return the host name
   */
  public static HostName absolute(String text) {
    return new HostName(Leaf.text(text), true);
  }

  /**
   * A name that another resource gives; it is absolute with or without a final dot.
   *
   * @param text for example a load balancer's {@code dnsName()}
   * @return the host name
   */
  public static HostName of(Output<String> text) {
    return new HostName(Leaf.text(text), true);
  }

  /**
   * A host name that may be missing.
   *
   * @param host the host name, or null
   * @return the host name; an empty one for null, which the plan refuses
   */
  public static HostName orEmpty(@Nullable HostName host) {
    return host == null ? of("") : host;
  }

  /**
   * Reads the name and builds record data from it.
   *
   * @param field what complaints call it, for example {@code target}
   * @param zone the zone that single labels belong to
   * @param display how the value is shown while the name is pending; {@code %s} stands for the name
   * @param data builds the data from the absolute name
   * @return the value, known if the name is
   * @throws InvalidValue if a literal is ambiguous or not a host name, or if the other fields are
   *     invalid, whether or not the name is known
   */
  public RecordValue value(
      String field, DomainName zone, String display, Function<DomainName, RecordData> data) {
    if (text instanceof Leaf.Pending<String>) {
      RecordData unused = data.apply(zone); // checks the fields beside the name
    }
    return RecordValue.of(
        text,
        display,
        name -> data.apply(absolute ? parseAbsolute(field, name) : parse(field, name, zone)));
  }

  /**
   * Reads names that another resource gives and whose number is not known.
   *
   * @param field what complaints call each of them, for example {@code target}
   * @param names an output of names, absolute with or without a final dot
   * @param data builds the data from an absolute name
   * @return a value that stands for as many as there will be
   */
  public static RecordValueArgs listValue(
      String field, Output<List<String>> names, Function<DomainName, RecordData> data) {
    return zone ->
        new RecordValue.Pending<>(
            names,
            list -> list.stream().map(name -> data.apply(parseAbsolute(field, name))).toList(),
            "(output of a list)");
  }

  private static DomainName parse(String field, String literal, DomainName zone) {
    if (literal.equals("@")) {
      return zone;
    }
    if (literal.endsWith(".")) {
      return parseAbsolute(field, literal);
    }
    if (RecordName.isMarkedRelative(literal)) {
      return zone.prepend(DomainName.parse(RecordName.unmarked(literal)).withoutDot());
    }
    refuseIfNoName(field, literal);
    if (literal.contains(".")) {
      throw new InvalidValue(
          field
              + " %s is ambiguous; end it with a dot if it is absolute (%s), or use a single label",
          literal,
          literal + ".");
    }
    return zone.prepend(DomainName.parse(literal).withoutDot());
  }

  private static DomainName parseAbsolute(String field, String text) {
    if (text.equals(".")) {
      return DomainName.ROOT;
    }
    refuseIfNoName(field, text);
    DomainName name = DomainName.parseHost(text);
    if (DIGITS.matcher(name.withoutDot()).matches()) {
      throw anAddress(field, text);
    }
    return name;
  }

  /**
   * Refuses what is taken for the name of a host and is none.
   *
   * @param field what complaints call it, for example {@code target}
   * @param given a text; null is read as an empty one
   * @throws InvalidValue if it is a URL or an address, or has a port
   */
  public static void refuseIfNoName(String field, @Nullable String given) {
    String text = NullArguments.text(given);
    if (text.contains("://")) {
      throw new InvalidValue(field + " %s is a URL; use the name of its host", text);
    }
    if (PORT.matcher(text).matches()) {
      throw new InvalidValue(
          field
              + " %s has a port, which no record of this type can hold; use only the name, such"
              + " as a resource's address instead of its endpoint",
          text);
    }
    if (ADDRESS.matcher(text).matches()) {
      throw anAddress(field, text);
    }
  }

  private static InvalidValue anAddress(String field, String text) {
    return new InvalidValue(field + " %s is an address; a host name is needed here", text);
  }
}
