package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.declare.AdoptedProvider;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingAuthorization;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A hosted zone of Route 53 in a simulated cloud. */
record RawAwsZone(ExistingZone zone, ZonePlace.Aws place) implements RawZone {
  /** The account of zones of which no dump says it. */
  static final String OWN_ACCOUNT = "111111111111";

  /** Stands for another account that no dump names. */
  static final String OTHER_ACCOUNT = "222222222222";

  private static final String AUTHORIZATION =
      "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization";

  static SimulatedProvider provider(SimulatedClouds clouds, Optional<String> account) {
    return clouds.provider(
        "aws", Map.of("allowedAccountIds", List.of(account.orElse(OWN_ACCOUNT))));
  }

  private List<ExistingAssociation.Vpc> vpcs() {
    return zone.associations().stream()
        .filter(ExistingAssociation.Vpc.class::isInstance)
        .map(ExistingAssociation.Vpc.class::cast)
        .toList();
  }

  private String owner(ExistingAssociation.Vpc vpc) {
    boolean authorized =
        zone.authorizations().stream()
            .map(ExistingAuthorization::vpcId)
            .anyMatch(vpc.networkId()::equals);
    return vpc.account().orElse(authorized ? OTHER_ACCOUNT : place.account().orElse(OWN_ACCOUNT));
  }

  /** The account that owns a VPC of the zone. */
  String owner(String vpcId) {
    return vpcs().stream()
        .filter(vpc -> vpc.networkId().equals(vpcId))
        .map(this::owner)
        .findFirst()
        .orElse(OWN_ACCOUNT);
  }

  @Override
  public List<SimulatedNetwork> networks() {
    return vpcs().stream()
        .map(
            vpc ->
                new SimulatedNetwork(
                    "aws", vpc.networkId(), vpc.networkId(), owner(vpc), vpc.region()))
        .toList();
  }

  @Override
  public List<SimulatedNetwork> testNetworks(List<AdoptedProvider> providers) {
    return networks().stream()
        .map(
            network ->
                providers.stream().anyMatch(provider -> isIn(provider, network.account()))
                    ? network
                    : new SimulatedNetwork(
                        network.provider(),
                        network.id(),
                        network.name(),
                        OWN_ACCOUNT,
                        network.region()))
        .toList();
  }

  private static boolean isIn(AdoptedProvider provider, String account) {
    return provider instanceof AdoptedProvider.Aws aws
        && aws.account().equals(Optional.of(account));
  }

  /** A zone is created with a VPC of its own account; all others are associated. */
  @Override
  public String create(SimulatedClouds clouds) {
    String account = place.account().orElse(OWN_ACCOUNT);
    SimulatedProvider own = provider(clouds, Optional.of(account));
    List<ExistingAssociation.Vpc> first =
        vpcs().stream().filter(vpc -> owner(vpc).equals(account)).limit(1).toList();
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("name", zone.domain().substring(0, zone.domain().length() - 1));
    inputs.put("comment", zone.description().orElse(""));
    inputs.put("forceDestroy", false);
    inputs.put("vpcs", first.stream().map(RawAwsZone::vpc).toList());
    if (!zone.tags().isEmpty()) {
      inputs.put("tags", zone.tags());
    }
    String id = own.create("aws:route53/zone:Zone", zone.domain(), inputs).id();
    List<ExistingAssociation.Vpc> others = new ArrayList<>(vpcs());
    others.removeAll(first);
    for (ExistingAssociation.Vpc vpc : others) {
      associate(clouds, own, id, vpc);
    }
    return id;
  }

  /** An authorization that no dump shows was deleted after its use. */
  private void associate(
      SimulatedClouds clouds, SimulatedProvider own, String id, ExistingAssociation.Vpc vpc) {
    Map<String, Object> inputs = new HashMap<>(vpc(vpc));
    inputs.put("zoneId", id);
    Set<String> authorized = new HashSet<>();
    zone.authorizations().forEach(authorization -> authorized.add(authorization.vpcId()));
    boolean foreign = !owner(vpc).equals(own.caller().account());
    String authorization = foreign ? own.create(AUTHORIZATION, vpc.networkId(), inputs).id() : "";
    String unused =
        provider(clouds, Optional.of(owner(vpc)))
            .create("aws:route53/zoneAssociation:ZoneAssociation", vpc.networkId(), inputs)
            .id();
    if (foreign && !authorized.contains(vpc.networkId())) {
      own.delete(AUTHORIZATION, authorization, Map.of());
    }
  }

  private static Map<String, Object> vpc(ExistingAssociation.Vpc vpc) {
    return Map.of("vpcId", vpc.networkId(), "vpcRegion", vpc.region());
  }
}
