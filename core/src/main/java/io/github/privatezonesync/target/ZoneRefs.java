package io.github.privatezonesync.target;

import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registering;
import java.util.List;
import java.util.function.Function;

/** What a walk added for a zone: listed, or registered. */
public final class ZoneRefs {
  private final Ref<?> zone;
  private final Function<Registering, ZoneValues> values;
  private final List<AssociationRef> associations;
  private final List<RecordSetRefs> recordSets;

  private ZoneRefs(
      Ref<?> zone,
      Function<Registering, ZoneValues> values,
      List<AssociationRef> associations,
      List<RecordSetRefs> recordSets) {
    this.zone = zone;
    this.values = values;
    this.associations = List.copyOf(associations);
    this.recordSets = List.copyOf(recordSets);
  }

  /**
   * A zone with what belongs to it.
   *
   * @param zone the zone
   * @param values what the cloud says about the zone; called once it is registered
   * @param associations one for each network of the plan
   * @param recordSets all record sets of the plan
   * @param <Z> the class of the zone
   * @return the whole
   */
  public static <Z extends CustomResource> ZoneRefs of(
      Ref<Z> zone,
      Function<Z, ZoneValues> values,
      List<AssociationRef> associations,
      List<RecordSetRefs> recordSets) {
    return new ZoneRefs(
        zone, registering -> values.apply(registering.resource(zone)), associations, recordSets);
  }

  /**
   * The zone itself.
   *
   * @return the zone
   */
  public Ref<?> zone() {
    return zone;
  }

  /**
   * What the cloud says about the zone.
   *
   * @param registering what registered it
   * @return its id, names and name servers
   */
  public ZoneValues values(Registering registering) {
    return values.apply(registering);
  }

  /**
   * What ties the networks to the zone.
   *
   * @return one for each network of the plan
   */
  public List<AssociationRef> associations() {
    return associations;
  }

  /**
   * What holds the record sets.
   *
   * @return all record sets of the plan
   */
  public List<RecordSetRefs> recordSets() {
    return recordSets;
  }
}
