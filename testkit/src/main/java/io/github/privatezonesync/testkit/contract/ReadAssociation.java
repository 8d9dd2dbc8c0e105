package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.Optional;

/**
 * A network in which the cloud would answer for a zone.
 *
 * @param networkId the id of the network in its canonical spelling
 * @param resource the association resource; the zone itself if it carries the network
 * @param zone the zone's id or name as given by the resource, or by what it attaches; empty if the
 *     zone carries the network
 * @param isOffered whether the target only offered the zone and the owner of the network made the
 *     resource, in {@link ZoneTargetContract#attach}
 * @param physicalName the name of the association; empty if the cloud has none
 * @param replacedOn the input that must be named in {@code replaceOnChanges}, because the cloud
 *     cannot change it although its provider tries; empty if the provider replaces by itself
 */
public record ReadAssociation(
    String networkId,
    DeclaredResource resource,
    Optional<String> zone,
    boolean isOffered,
    Optional<PhysicalName> physicalName,
    Optional<String> replacedOn) {
  /**
   * A network that the zone itself carries.
   *
   * @param networkId the id of the network
   * @param zone the resource of the zone
   * @return the association
   */
  public static ReadAssociation inline(String networkId, DeclaredResource zone) {
    return new ReadAssociation(
        networkId, zone, Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  /**
   * A network with a resource of its own.
   *
   * @param networkId the id of the network
   * @param resource what ties it to the zone
   * @param zone the zone's id or name as the resource gives it
   * @return the association
   */
  public static ReadAssociation of(String networkId, DeclaredResource resource, String zone) {
    return new ReadAssociation(
        networkId, resource, Optional.of(zone), false, Optional.empty(), Optional.empty());
  }

  /**
   * A network whose owner attached what the target offers.
   *
   * @param networkId the id of the network
   * @param attachment what {@link ZoneTargetContract#attach} made
   * @param zone the zone's id or name as given by the attachment or, if it attaches something that
   *     holds the zone, by that
   * @return the association
   */
  public static ReadAssociation offered(
      String networkId, DeclaredResource attachment, String zone) {
    return new ReadAssociation(
        networkId, attachment, Optional.of(zone), true, Optional.empty(), Optional.empty());
  }

  /**
   * The same association with a name that the cloud stores.
   *
   * @param name the name
   * @return a changed copy
   */
  public ReadAssociation named(PhysicalName name) {
    return new ReadAssociation(networkId, resource, zone, isOffered, Optional.of(name), replacedOn);
  }

  /**
   * The same association with an input that must be named in {@code replaceOnChanges}.
   *
   * @param input the input
   * @return a changed copy
   */
  public ReadAssociation replacedOn(String input) {
    return new ReadAssociation(
        networkId, resource, zone, isOffered, physicalName, Optional.of(input));
  }

  boolean isInline() {
    return zone.isEmpty();
  }
}
