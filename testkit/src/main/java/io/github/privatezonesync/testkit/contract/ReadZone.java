package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.Optional;

/**
 * A zone as the cloud would make it.
 *
 * @param resource the resource of the zone
 * @param explicitlyPrivate whether an input makes the zone private; true if the cloud makes every
 *     such resource private
 * @param dnsName the DNS name of the zone, with or without a final dot
 * @param physicalName the name of the zone besides its DNS name; empty if the cloud has none
 * @param networksInput the input that carries networks; empty if the zone carries none
 */
public record ReadZone(
    DeclaredResource resource,
    boolean explicitlyPrivate,
    String dnsName,
    Optional<PhysicalName> physicalName,
    Optional<String> networksInput) {}
