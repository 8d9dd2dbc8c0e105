package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * One of several sets of a name and type, of which a resolver chooses.
 *
 * @param id what tells it from the others
 * @param set its records
 * @param rule by what it is chosen
 * @param health what decides whether it is healthy
 */
public record RoutedSet(String id, ZoneRecordSet set, Rule rule, Health health)
    implements ZoneEntry {
  /** By id; those that are numbers come last, in their order. */
  static final Comparator<RoutedSet> BY_ID =
      comparing((RoutedSet routed) -> routed.id.matches("[0-9]+") ? routed.id.length() : 0)
          .thenComparing(RoutedSet::id);

  @Override
  public DomainName name() {
    return set.name();
  }

  @Override
  public DnsType type() {
    return set.type();
  }

  /** For example {@code db.corp.internal. A 60 weighted us-east-1 3: 10.0.0.1}. */
  @Override
  public String toString() {
    return "%s %s %d %s %s%s%s: %s"
        .formatted(
            name(),
            type(),
            set.ttl(),
            rule.kind(),
            id,
            rule.settings().isEmpty() ? "" : " " + rule.settings(),
            checked(),
            String.join(" ", set.data()));
  }

  private String checked() {
    if (!health.check().isEmpty()) {
      return " checked by " + health.check();
    }
    return health.addresses().isEmpty() ? "" : " checked";
  }
}
