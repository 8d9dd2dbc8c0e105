package io.github.privatezonesync.testkit.clouds;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xbill.DNS.Name;
import org.xbill.DNS.NameTooLongException;
import org.xbill.DNS.TextParseException;

/** Names to ask for what the wildcards of a zone cover: nothing is declared there or below. */
final class CoveredNames {
  private static final String USUAL = "covered-by-the-wildcard";
  private static final String SHORT = "0123456789abcdefghijklmnopqrstuvwxyz";

  /** The longest name in octets (RFC 1035, section 2.3.4). */
  private static final int LONGEST = 255;

  /** All that exists: the declared names, and those above them. */
  private final Set<Name> existing = new HashSet<>();

  CoveredNames(Collection<Name> declared) {
    for (Name name : declared) {
      Name above = name;
      while (existing.add(above) && above.labels() > 1) {
        above = new Name(above, 1);
      }
    }
  }

  /** A name that a wildcard covers; empty if every label that has room is taken. */
  Optional<Name> of(Name wildcard) {
    Name rest = new Name(wildcard, 1);
    int room = LONGEST - rest.length() - 1;
    Stream<String> labels =
        Stream.concat(
            Stream.of(USUAL.substring(0, Math.min(USUAL.length(), room))),
            IntStream.range(0, SHORT.length()).mapToObj(i -> SHORT.substring(i, i + 1)));
    return labels
        .map(label -> name(label, rest))
        .filter(name -> !existing.contains(name))
        .findFirst();
  }

  private static Name name(String label, Name rest) {
    try {
      return Name.concatenate(Name.fromString(label), rest);
    } catch (TextParseException | NameTooLongException e) {
      throw new IllegalStateException("'%s' does not fit before '%s'".formatted(label, rest), e);
    }
  }
}
