package io.github.privatezonesync.plan;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.RecordSetRefs;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneValues;
import java.util.ArrayList;
import java.util.List;

/** A zone that has been declared, with what the cloud says about it. */
public final class DeclaredZone {
  private final ZoneValues values;
  private final List<Association> associations;
  private final List<DeclaredRecordSet> recordSets;

  private DeclaredZone(
      ZoneValues values, List<Association> associations, List<DeclaredRecordSet> recordSets) {
    this.values = values;
    this.associations = associations;
    this.recordSets = recordSets;
  }

  static DeclaredZone of(ZoneRefs refs, Registering registering) {
    List<DeclaredRecordSet> recordSets = new ArrayList<>();
    for (RecordSetRefs held : refs.recordSets()) {
      List<CustomResource> resources = registering.resources(held.resources());
      held.sets().forEach(set -> recordSets.add(new DeclaredRecordSet(set, resources)));
    }
    return new DeclaredZone(
        refs.values(registering),
        refs.associations().stream().map(tie -> Association.of(tie, registering)).toList(),
        List.copyOf(recordSets));
  }

  /**
   * The cloud's id of the zone.
   *
   * @return the id
   */
  public Output<String> id() {
    return values.id();
  }

  /**
   * The name of the zone as a resource of the cloud.
   *
   * @return the name; the id again if the cloud has none
   */
  public Output<String> resourceName() {
    return values.resourceName();
  }

  /**
   * The DNS name of the zone as the cloud gives it back.
   *
   * @return the name
   */
  public Output<String> dnsName() {
    return values.dnsName();
  }

  /**
   * The zone's name servers.
   *
   * @return the names; empty if the cloud has none
   */
  public Output<List<String>> nameServers() {
    return values.nameServers();
  }

  /**
   * What ties the networks to the zone.
   *
   * @return one for each network of the plan
   */
  public List<Association> associations() {
    return associations;
  }

  /**
   * The record sets with their resources.
   *
   * @return one for each record set of the plan
   */
  public List<DeclaredRecordSet> recordSets() {
    return recordSets;
  }
}
