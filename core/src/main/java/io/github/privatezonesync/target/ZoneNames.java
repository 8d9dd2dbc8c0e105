package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.register.LogicalName;
import java.util.Optional;

/**
 * The logical names of the resources of one zone (rules NAME-1, NAME-2 and VIEW-2).
 *
 * <p>Networks are named by their target, so a network that moves to another view stays the same
 * resource. A cloud names its own kinds of resources as a {@linkplain LogicalName#child child} of
 * these names.
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
   * The names of a single zone.
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
   * @param primary whether the zone has the names that a single zone would have
   * @return the names
   */
  public static ZoneNames of(String component, String targetKey, String view, boolean primary) {
    LogicalName target = LogicalName.of(component).child(targetKey);
    return new ZoneNames(target, Optional.of(view), primary ? target : target.child("view", view));
  }

  /**
   * The view.
   *
   * @return its region; empty for a single zone
   */
  public Optional<String> view() {
    return view;
  }

  /**
   * Tells whether a single zone would have these names too.
   *
   * @return true for a single zone and for the zone of the primary view
   */
  public boolean isPrimary() {
    return zone.equals(target);
  }

  /**
   * The start of all names of the zone's resources, except networks.
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
   * The association of a network with the zone.
   *
   * @param network the network
   * @return {@code <component>/<target>/network/<key>}
   */
  public LogicalName network(Network network) {
    return target.child("network", network.key());
  }

  /**
   * All record sets of the zone, if they are held together.
   *
   * @return {@code <component>/<target>[/view/<view>]/records}
   */
  public LogicalName recordSets() {
    return zone.child("records");
  }

  /**
   * A record set. Without a route, A and CNAME share a name, because they are never at one name
   * together, and each must be able to become the other in place.
   *
   * <p>If several sets of a name and type have resources of their own, the type and the key of the
   * route follow the name. If they are held together, their resource is named like a set without a
   * route, so that one can become the other in place.
   *
   * @param set the record set, or the first of several that are held together
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
