package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingAuthorization;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The providers that a program needs: one for each account, subscription or region of OCI, if the
 * zones are in several, and one for each other account that owns a VPC in a region.
 */
final class Providers {
  private final StackNames names;
  private final boolean severalAccounts;
  private final boolean severalSubscriptions;
  private final boolean severalRegions;
  private final Map<String, AdoptedProvider> used = new TreeMap<>();

  Providers(StackNames names, List<ExistingZone> zones) {
    this.names = names;
    this.severalAccounts =
        zones.stream()
                .filter(zone -> zone.place() instanceof ZonePlace.Aws)
                .map(zone -> ((ZonePlace.Aws) zone.place()).account())
                .distinct()
                .count()
            > 1;
    this.severalSubscriptions =
        zones.stream()
                .filter(zone -> zone.place() instanceof ZonePlace.Azure)
                .map(zone -> ((ZonePlace.Azure) zone.place()).subscription())
                .distinct()
                .count()
            > 1;
    this.severalRegions =
        zones.stream()
                .filter(zone -> zone.place() instanceof ZonePlace.Oci)
                .map(zone -> ((ZonePlace.Oci) zone.place()).region())
                .distinct()
                .count()
            > 1;
  }

  /** The provider of a zone; empty for the default provider. */
  Optional<AdoptedProvider> of(ExistingZone zone) {
    if (zone.place() instanceof ZonePlace.Aws aws && severalAccounts && aws.account().isPresent()) {
      return Optional.of(aws(aws.account(), aws.account().get(), region(zone)));
    }
    if (zone.place() instanceof ZonePlace.Oci oci) {
      return oci(oci.region());
    }
    return zone.place() instanceof ZonePlace.Azure azure && severalSubscriptions
        ? Optional.of(use(new AdoptedProvider.Azure(azure.subscription())))
        : Optional.empty();
  }

  /** The provider of the resolver of a VCN; empty for the default provider. */
  Optional<AdoptedProvider> of(ExistingResolver resolver) {
    return oci(resolver.region());
  }

  /** A provider of OCI works in one region. */
  private Optional<AdoptedProvider> oci(String region) {
    return severalRegions ? Optional.of(use(new AdoptedProvider.Oci(region))) : Optional.empty();
  }

  /** The region of the first VPC: Route 53 has none, but its provider needs one. */
  static String region(ExistingZone zone) {
    return zone.associations().stream()
        .filter(ExistingAssociation.Vpc.class::isInstance)
        .map(association -> ((ExistingAssociation.Vpc) association).region())
        .findFirst()
        .orElse("us-east-1");
  }

  /** The provider of the account that owns a VPC. */
  AdoptedProvider of(ExistingAssociation.Vpc vpc) {
    return aws(vpc.account(), vpc.account().orElse(vpc.networkId()), vpc.region());
  }

  /** Whether a VPC is of another account than the zone: only such a VPC needs an authorization. */
  boolean isForeign(ExistingAssociation.Vpc vpc, ExistingZone zone) {
    Optional<String> own = ((ZonePlace.Aws) zone.place()).account();
    boolean another = own.isPresent() && vpc.account().isPresent() && !own.equals(vpc.account());
    return another
        || zone.authorizations().stream()
            .map(ExistingAuthorization::vpcId)
            .anyMatch(vpc.networkId()::equals);
  }

  private AdoptedProvider aws(Optional<String> account, String usual, String region) {
    return use(
        new AdoptedProvider.Aws(account, region, names.profiles().getOrDefault(usual, usual)));
  }

  private AdoptedProvider use(AdoptedProvider provider) {
    AdoptedProvider first = used.putIfAbsent(provider.name(), provider);
    return first == null ? provider : first;
  }

  /** The providers that were asked for, sorted by name. */
  List<AdoptedProvider> all() {
    return List.copyOf(used.values());
  }
}
