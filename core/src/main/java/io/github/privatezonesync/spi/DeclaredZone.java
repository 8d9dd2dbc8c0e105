package io.github.privatezonesync.spi;

import com.pulumi.core.Output;
import java.util.List;

/**
 * A zone that has been declared, with what the cloud says about it.
 *
 * @param id the cloud's id of the zone
 * @param resourceName the name of the zone as a resource of the cloud; where the cloud has none,
 *     the id again
 * @param dnsName the DNS name of the zone as the cloud gives it back
 * @param nameServers the zone's name servers, empty where the cloud has none
 * @param associations one for each network of the plan
 * @param recordSets one for each record set of the plan
 */
public record DeclaredZone(
    Output<String> id,
    Output<String> resourceName,
    Output<String> dnsName,
    Output<List<String>> nameServers,
    List<Association> associations,
    List<DeclaredRecordSet> recordSets) {

  /** Keeps unmodifiable copies. */
  public DeclaredZone {
    associations = List.copyOf(associations);
    recordSets = List.copyOf(recordSets);
  }
}
