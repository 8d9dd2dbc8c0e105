package io.github.privatezonesync.adopt.data;

import io.github.privatezonesync.problem.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An absolute domain name as a cloud prints it, with or without its final dot: labels of any bytes.
 *
 * <p>Each label is read by itself, because an escaped dot inside a label separates nothing.
 */
public final class NameText {
  private static final String APEX = "@";

  /** In lower case, a character for each byte. */
  private final List<String> labels;

  private NameText(List<String> labels) {
    this.labels = List.copyOf(labels);
  }

  /**
   * Reads a name.
   *
   * @param text the name; {@code .} is the root
   * @param escapes how its bytes are escaped
   * @return the name
   * @throws InvalidValue if a label is empty, or an escape is none
   */
  public static NameText parse(String text, Escapes escapes) {
    List<String> labels = new ArrayList<>();
    if (text.equals(".")) {
      return new NameText(labels);
    }
    Octets label = new Octets();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '.') {
        labels.add(checked(label, text));
        label = new Octets();
        at++;
      } else {
        at = label.add(text, at, escapes);
      }
    }
    if (!text.endsWith(".") || label.bytes().length > 0) {
      labels.add(checked(label, text));
    }
    return new NameText(labels);
  }

  private static String checked(Octets label, String text) {
    byte[] bytes = label.bytes();
    if (bytes.length == 0) {
      throw new InvalidValue("%s has an empty label", text);
    }
    return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  /**
   * Gives the name relative to its zone.
   *
   * @param zone the name of the zone
   * @return as in a zone file, {@code @} for the zone itself; empty if the name is not in the zone
   */
  public Optional<String> relativeTo(NameText zone) {
    int own = labels.size() - zone.labels.size();
    if (own < 0 || !labels.subList(own, labels.size()).equals(zone.labels)) {
      return Optional.empty();
    }
    return Optional.of(own == 0 ? APEX : written(labels.subList(0, own)));
  }

  /**
   * Gives the whole name.
   *
   * @return as in a zone file, with its final dot
   */
  public String absolute() {
    return written(labels) + ".";
  }

  /** In decimal escapes; only a first label that is {@code *} is the wildcard. */
  private static String written(List<String> labels) {
    return labels.stream().map(NameText::written).collect(Collectors.joining("."));
  }

  private static String written(String label) {
    if (label.equals("*") || label.equals("@")) {
      return label.equals("*") ? "*" : "\\@";
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean plain = c > ' ' && c <= '~' && "\"();@$\\.*".indexOf(c) < 0;
      shown.append(plain ? String.valueOf(c) : "\\%03d".formatted((int) c));
    }
    return shown.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameText name && labels.equals(name.labels);
  }

  @Override
  public int hashCode() {
    return labels.hashCode();
  }

  @Override
  public String toString() {
    return absolute();
  }
}
