package io.github.privatezonesync.spi;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;

/**
 * The names under which Pulumi knows the resources of one target (rules NAME-1 and NAME-2).
 *
 * <p>They are made of identities, never of positions, and no two identities share one: in what a
 * user wrote, {@code /}, {@code %}, {@code :} and control characters are percent-escaped. They are
 * part of the public interface: a name that changes replaces a live resource.
 */
public final class LogicalNames {
  private final String target;

  /**
   * The names of one target of a component.
   *
   * @param component the name of the component
   * @param targetKey the key of the target
   */
  public LogicalNames(String component, String targetKey) {
    this.target = component + "/" + escape(targetKey) + "/";
  }

  /**
   * The zone.
   *
   * @return {@code <component>/<target>/zone}
   */
  public String zone() {
    return target + "zone";
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
   * A record set. A and CNAME share a name, because they can never stand side by side and one must
   * be able to become the other in place.
   *
   * @param set the record set
   * @return {@code <component>/<target>/record/<name>[/<TYPE>]}
   */
  public String record(RecordSet set) {
    return record(set.name().relative(), set.type());
  }

  String record(String relativeName, RecordType type) {
    String name = target + "record/" + escape(relativeName);
    return type.leadsItsName() ? name : name + "/" + type;
  }

  /**
   * All record sets of the zone where one resource holds them.
   *
   * @return {@code <component>/<target>/records}
   */
  public String records() {
    return target + "records";
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
