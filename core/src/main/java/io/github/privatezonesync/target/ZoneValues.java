package io.github.privatezonesync.target;

import com.pulumi.core.Output;
import java.util.List;

/** What a cloud says about a zone. */
public final class ZoneValues {
  private final Output<String> id;
  private final Output<String> resourceName;
  private final Output<String> dnsName;
  private final Output<List<String>> nameServers;

  private ZoneValues(
      Output<String> id,
      Output<String> resourceName,
      Output<String> dnsName,
      Output<List<String>> nameServers) {
    this.id = id;
    this.resourceName = resourceName;
    this.dnsName = dnsName;
    this.nameServers = nameServers;
  }

  /**
   * The values of a zone.
   *
   * @param id the cloud's id of the zone
   * @param resourceName the name of the zone as a resource of the cloud; where the cloud has none,
   *     the id again
   * @param dnsName the DNS name of the zone as the cloud gives it back
   * @param nameServers the zone's name servers, empty where the cloud has none
   * @return the values
   */
  public static ZoneValues of(
      Output<String> id,
      Output<String> resourceName,
      Output<String> dnsName,
      Output<List<String>> nameServers) {
    return new ZoneValues(id, resourceName, dnsName, nameServers);
  }

  /**
   * The cloud's id of the zone.
   *
   * @return the id
   */
  public Output<String> id() {
    return id;
  }

  /**
   * The name of the zone as a resource of the cloud.
   *
   * @return the name; where the cloud has none, the id again
   */
  public Output<String> resourceName() {
    return resourceName;
  }

  /**
   * The DNS name of the zone as the cloud gives it back.
   *
   * @return the name
   */
  public Output<String> dnsName() {
    return dnsName;
  }

  /**
   * The zone's name servers.
   *
   * @return the names, empty where the cloud has none
   */
  public Output<List<String>> nameServers() {
    return nameServers;
  }
}
