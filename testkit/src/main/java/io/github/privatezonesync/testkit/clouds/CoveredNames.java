package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names to ask for what the wildcards of a zone cover: nothing is declared there or below. */
final class CoveredNames {
  private static final String USUAL = "covered-by-the-wildcard";
  private static final String SHORT = "0123456789abcdefghijklmnopqrstuvwxyz";

  /** All that exists: the declared names, and those above them. */
  private final Set<DomainName> existing = new HashSet<>();

  CoveredNames(Collection<DomainName> declared) {
    for (DomainName name : declared) {
      DomainName above = name;
      while (existing.add(above) && above.labels() > 1) {
        above = above.above(1);
      }
    }
  }

  /** A name that a wildcard covers; empty if every label that has room is taken. */
  Optional<DomainName> of(DomainName wildcard) {
    DomainName rest = wildcard.above(1);
    int room = DomainName.LONGEST - rest.length() - 1;
    Stream<String> labels =
        Stream.concat(
            Stream.of(USUAL.substring(0, Math.min(USUAL.length(), room))),
            IntStream.range(0, SHORT.length()).mapToObj(i -> SHORT.substring(i, i + 1)));
    return labels.map(rest::child).filter(name -> !existing.contains(name)).findFirst();
  }
}
