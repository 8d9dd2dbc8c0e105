package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of record sets, relative to a zone, with {@code *} for any characters and dots, of all
 * types or of some.
 */
public final class NamePattern {
  private static final Pattern FORM = Pattern.compile("@|[a-z0-9_*/-]+(\\.[a-z0-9_*/-]+)*");

  private final String text;
  private final Set<RecordType> types;
  private final Pattern names;

  private NamePattern(String text, Set<RecordType> types) {
    this.text = text;
    this.types = types;
    this.names =
        Pattern.compile(
            text.chars()
                .mapToObj(c -> c == '*' ? ".*" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining()));
  }

  /**
   * Reads a pattern.
   *
   * @param text for example {@code *.vm}, {@code _acme-challenge*} or {@code @}
   * @param types the types of the record sets; none for all types
   * @return the pattern in lower case
   * @throws InvalidValue if the text is no such pattern
   */
  public static NamePattern parse(String text, Collection<RecordType> types) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (!FORM.matcher(lower).matches()) {
      throw new InvalidValue(
          "%s is not a pattern of names; expected a name relative to the zone in which '*' stands for"
              + " any characters, for example '*.vm', or '@' for the zone itself",
          text);
    }
    EnumSet<RecordType> some = EnumSet.noneOf(RecordType.class);
    some.addAll(types);
    return new NamePattern(lower, some);
  }

  /**
   * Tells whether a record set is among them.
   *
   * @param name its name, relative to the zone
   * @param type its type
   * @return whether name and type are covered
   */
  public boolean covers(String name, RecordType type) {
    return (types.isEmpty() || types.contains(type)) && names.matcher(name).matches();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamePattern pattern
        && text.equals(pattern.text)
        && types.equals(pattern.types);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + types.hashCode();
  }

  /** For example {@code *.vm}, or {@code _acme-challenge* TXT}. */
  @Override
  public String toString() {
    return types.isEmpty()
        ? text
        : text + types.stream().map(Enum::name).collect(Collectors.joining(", ", " ", ""));
  }
}
