package io.github.privatezonesync.spi;

import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import java.util.Optional;

/**
 * The names under which Pulumi knows the resources of one target (rules NAME-1 and NAME-2).
 *
 * <p>They are made of identities, never of positions, and no two identities share one: in what a
 * user wrote, {@code /}, {@code %}, {@code :} and control characters are percent-escaped. They are
 * part of the public interface: a name that changes replaces a live resource.
 */
public final class LogicalNames {
  private final String target;
  private final String view;

  /**
   * The names of one target of a component.
   *
   * @param component the name of the component
   * @param targetKey the key of the target
   */
  public LogicalNames(String component, String targetKey) {
    this(component, targetKey, Optional.empty());
  }

  /**
   * The names of one view of a target. Networks are named without it, so that one that moves to
   * another view stays the same resource.
   *
   * @param component the name of the component
   * @param targetKey the key of the target
   * @param view the view; empty for the one that keeps the names of a target without views
   */
  public LogicalNames(String component, String targetKey, Optional<String> view) {
    this.target = component + "/" + escape(targetKey) + "/";
    this.view = view.map(name -> target + "view/" + escape(name) + "/").orElse(target);
  }

  /** Whether a target without views has these names too. */
  boolean areOfASoleZone() {
    return view.equals(target);
  }

  /**
   * The zone.
   *
   * @return {@code <component>/<target>[/view/<view>]/zone}
   */
  public String zone() {
    return view + "zone";
  }

  /**
   * What ties a network to the zone.
   *
   * @param network the network
   * @return {@code <component>/<target>/network/<key>}
   */
  public String network(Network network) {
    return target + "network/" + escape(network.key());
  }

  /**
   * The leave that the zone's account gives before a foreign network is associated.
   *
   * @param network the network
   * @return {@code <component>/<target>/network/<key>/authorization}
   */
  public String authorization(Network network) {
    return network(network) + "/authorization";
  }

  /**
   * A record set. Without a route, A and CNAME share a name, because they can never stand side by
   * side and one must be able to become the other in place.
   *
   * <p>One of several sets of a name and type has its type and the key of its route behind the
   * name.
   *
   * @param set the record set
   * @return {@code <component>/<target>[/view/<view>]/record/<name>[/<TYPE>[/<key>]]}
   */
  public String record(RecordSet set) {
    return set.route()
        .map(route -> named(set.name().relative()) + "/" + set.type() + "/" + escape(route.key()))
        .orElseGet(() -> answer(set));
  }

  /**
   * All record sets of one name and type where one resource holds them; the same as {@link #record}
   * of a set that has no route, so that the one can become the other in place.
   *
   * @param set one of the record sets
   * @return {@code <component>/<target>[/view/<view>]/record/<name>[/<TYPE>]}
   */
  public String answer(RecordSet set) {
    return record(set.name().relative(), set.type());
  }

  String record(String relativeName, RecordType type) {
    return type.leadsItsName() ? named(relativeName) : named(relativeName) + "/" + type;
  }

  private String named(String relativeName) {
    return view + "record/" + escape(relativeName);
  }

  /**
   * All record sets of the zone where one resource holds them.
   *
   * @return {@code <component>/<target>[/view/<view>]/records}
   */
  public String records() {
    return view + "records";
  }

  /**
   * What tells the cloud whether an endpoint of a regional service is up, where that is a resource;
   * the same for all record sets of the endpoint.
   *
   * @param service the name of the service
   * @param site the site of the endpoint
   * @return {@code <component>/<target>[/view/<view>]/health/<name>/<site>}
   */
  public String health(RecordName service, String site) {
    return view + "health/" + escape(service.relative()) + "/" + escape(site);
  }

  static String escape(String segment) {
    StringBuilder escaped = new StringBuilder(segment.length());
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c == '/' || c == '%' || c == ':' || Character.isISOControl(c)) {
        escaped.append("%%%02X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
