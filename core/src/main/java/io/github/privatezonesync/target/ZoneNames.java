package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.LogicalName;
import java.util.Optional;

/**
 * The logical names of the resources of one zone (rules NAME-1, NAME-2 and VIEW-2).
 *
 * <p>Networks are named by their target, so that one that moves to another view stays the same
 * resource. A cloud names what only it has as a {@linkplain LogicalName#child child} of these.
 */
public final class ZoneNames {
  private final LogicalName target;
  private final Optional<String> view;
  private final LogicalName zone;
  private final LogicalName record;

  private ZoneNames(LogicalName target, Optional<String> view, LogicalName zone) {
    this.target = target;
    this.view = view;
    this.zone = zone;
    this.record = zone.child("record");
  }

  /**
   * The names of a sole zone.
   *
   * @param component the logical name of the component
   * @param targetKey the key of the target
   * @return the names
   */
  public static ZoneNames sole(String component, String targetKey) {
    LogicalName target = LogicalName.of(component).child(targetKey);
    return new ZoneNames(target, Optional.empty(), target);
  }

  /**
   * The names of the zone of a view.
   *
   * @param component the logical name of the component
   * @param targetKey the key of the target
   * @param view the region of the view
   * @param primary whether the zone has the names of a sole zone
   * @return the names
   */
  public static ZoneNames of(String component, String targetKey, String view, boolean primary) {
    LogicalName target = LogicalName.of(component).child(targetKey);
    return new ZoneNames(target, Optional.of(view), primary ? target : target.child("view", view));
  }

  /**
   * The view.
   *
   * @return its region; empty for a sole zone
   */
  public Optional<String> view() {
    return view;
  }

  /**
   * Tells whether a sole zone has these names too.
   *
   * @return true for a sole zone and for that of the primary view
   */
  public boolean isPrimary() {
    return zone.equals(target);
  }

  /**
   * What all names of the zone's resources start with, except those of networks.
   *
   * @return {@code <component>/<target>[/view/<view>]}
   */
  public LogicalName root() {
    return zone;
  }

  /**
   * The zone.
   *
   * @return {@code <component>/<target>[/view/<view>]/zone}
   */
  public LogicalName zone() {
    return zone.child("zone");
  }

  /**
   * What ties a network to the zone.
   *
   * @param network the network
   * @return {@code <component>/<target>/network/<key>}
   */
  public LogicalName network(Network network) {
    return target.child("network", network.key());
  }

  /**
   * All record sets of the zone, where they are held together.
   *
   * @return {@code <component>/<target>[/view/<view>]/records}
   */
  public LogicalName recordSets() {
    return zone.child("records");
  }

  /**
   * A record set. Without a route, A and CNAME share a name, because they can never stand side by
   * side and one must be able to become the other in place.
   *
   * <p>One of several sets of a name and type that have resources of their own has its type and the
   * key of its route behind the name. Where they are held together, what holds them is named like a
   * set without a route, so that the one can become the other in place.
   *
   * @param set the record set, or the first of those that are held together
   * @param capabilities how record sets are spread over resources
   * @return {@code <component>/<target>[/view/<view>]/record/<name>[/<TYPE>[/<key>]]}
   */
  public LogicalName recordSet(RecordSet set, Capabilities capabilities) {
    LogicalName name = record.child(set.name().relative());
    if (set.route().isPresent()
        && capabilities.recordSetResources() == RecordSetResources.ONE_PER_SET) {
      return name.child(set.type().name(), set.route().get().key());
    }
    return set.type().leadsItsName() ? name : name.child(set.type().name());
  }
}
