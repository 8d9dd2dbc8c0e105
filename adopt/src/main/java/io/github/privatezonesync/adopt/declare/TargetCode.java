package io.github.privatezonesync.adopt.declare;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zones of a target as the target that declares them. */
final class TargetCode {
  private final Providers providers;
  private final ResolverOwners owners;

  TargetCode(Providers providers, ResolverOwners owners) {
    this.providers = providers;
    this.owners = owners;
  }

  /** A zone with its networks by key. */
  private record Networks(
      String region, ExistingZone zone, Map<String, ExistingAssociation> byKey) {}

  /** The zones of a target, each with the target. */
  List<AdoptedTarget> of(String key, TargetZones target) {
    List<Networks> zones = networks(target);
    Networks first = zones.get(0);
    Expression code = code(key, zones).then("build");
    return zones.stream()
        .map(
            each ->
                new AdoptedTarget(
                    key,
                    Optional.of(each.region()).filter(region -> target.isDivided()),
                    each.region().equals(first.region()),
                    each.zone(),
                    each.byKey(),
                    code))
        .toList();
  }

  private Expression code(String key, List<Networks> zones) {
    Networks first = zones.get(0);
    ZonePlace place = first.zone().place();
    if (place instanceof ZonePlace.Aws) {
      return aws(key, zones);
    }
    if (place instanceof ZonePlace.Gcp gcp) {
      return gcp(key, first.zone(), gcp, first.byKey());
    }
    return place instanceof ZonePlace.Oci oci
        ? oci(key, first.zone(), oci, first.byKey())
        : azure(key, zones);
  }

  private static List<Networks> networks(TargetZones target) {
    Map<String, ExistingAssociation> keyed =
        Keys.of(
            target.byRegion().values().stream()
                .flatMap(zone -> zone.associations().stream())
                .filter(TargetCode::isDeclared)
                .filter(association -> !(association instanceof ExistingAssociation.GkeCluster))
                .toList(),
            TargetCode::keys);
    List<Networks> zones = new ArrayList<>();
    target
        .byRegion()
        .forEach(
            (region, zone) -> {
              Map<String, ExistingAssociation> own = new LinkedHashMap<>(keyed);
              own.values().retainAll(zone.associations());
              zones.add(new Networks(region, zone, own));
            });
    return zones;
  }

  /** A view that somebody else attaches is offered. */
  private static boolean isDeclared(ExistingAssociation association) {
    return association.verdict().isAdoptable()
        || association instanceof ExistingAssociation.ViewAttachment;
  }

  private static List<String> keys(ExistingAssociation association) {
    if (association instanceof ExistingAssociation.ViewAttachment attachment) {
      return ResolverOwners.keys(attachment.resolver());
    }
    String id = association.networkId();
    String[] parts = id.split("/", -1);
    String name = parts[parts.length - 1];
    if (association instanceof ExistingAssociation.GcpNetwork network) {
      String project = network.path().split("/", -1)[1];
      return List.of(name, project + "-" + name);
    }
    if (association instanceof ExistingAssociation.VirtualNetworkLink && parts.length > 4) {
      return List.of(name, parts[4] + "-" + name, parts[2] + "-" + parts[4] + "-" + name);
    }
    return List.of(name);
  }

  private Expression aws(String key, List<Networks> zones) {
    ExistingZone first = zones.get(0).zone();
    Expression code = start(AwsTarget.class, key, "aws");
    code = provided(code, first);
    code = code.then("comment", text(first.description().orElse("")));
    code = tagged(code, "tags", first.tags());
    code = perRegion(code, zones);
    for (Networks zone : zones) {
      code = vpcs(code, zone.zone(), zone.byKey());
    }
    return code;
  }

  /** The zone of the first region has the names that a single zone would have. */
  private static Expression perRegion(Expression code, List<Networks> zones) {
    return zones.size() == 1 ? code : code.then("perRegion", text(zones.get(0).region()));
  }

  private Expression vpcs(
      Expression target, ExistingZone zone, Map<String, ExistingAssociation> networks) {
    Expression code = target;
    boolean anchored = false;
    for (Map.Entry<String, ExistingAssociation> network : networks.entrySet()) {
      ExistingAssociation.Vpc found = (ExistingAssociation.Vpc) network.getValue();
      Expression vpc =
          call(
              Vpc.class,
              "of",
              text(network.getKey()),
              text(found.networkId()),
              text(found.region()));
      if (providers.isForeign(found, zone)) {
        vpc = vpc.then("account", new Expression.Variable(providers.of(found).variable()));
      } else if (!anchored) {
        anchored = true;
        vpc = networks.size() == 1 ? vpc : vpc.then("anchor");
      }
      code = code.then("vpc", vpc);
    }
    return code;
  }

  private Expression gcp(
      String key,
      ExistingZone zone,
      ZonePlace.Gcp place,
      Map<String, ExistingAssociation> networks) {
    Expression code = start(GcpTarget.class, key, "gcp");
    if (place.project().isPresent()) {
      code = code.then("project", text(place.project().get()));
    }
    code = code.then("zoneName", text(place.managedZone()));
    if (zone.description().isPresent() && !zone.description().get().isBlank()) {
      code = code.then("description", text(zone.description().get()));
    }
    code = tagged(code, "labels", zone.tags());
    List<String> regions = List.copyOf(ServiceCode.regions(zone));
    for (Map.Entry<String, ExistingAssociation> network : networks.entrySet()) {
      String path = ((ExistingAssociation.GcpNetwork) network.getValue()).path();
      Expression declared = call(GcpNetwork.class, "of", text(network.getKey()), text(path));
      code =
          code.then(
              "network",
              regions.isEmpty()
                  ? declared
                  : new Expression.On(declared, "regions", Expression.texts(regions)));
    }
    for (ExistingAssociation association : zone.associations()) {
      if (association instanceof ExistingAssociation.GkeCluster
          && association.verdict().isAdoptable()) {
        code = code.then("gkeCluster", text(association.networkId()));
      }
    }
    return code;
  }

  private Expression azure(String key, List<Networks> zones) {
    ExistingZone first = zones.get(0).zone();
    Expression code = provided(start(AzureTarget.class, key, "azure"), first);
    code = perRegion(code, zones).then("resourceGroup", text(resourceGroup(first)));
    for (Networks zone : zones.subList(1, zones.size())) {
      code = code.then("resourceGroupOf", text(zone.region()), text(resourceGroup(zone.zone())));
    }
    code = tagged(code, "tags", first.tags());
    for (Networks zone : zones) {
      code = virtualNetworks(code, zone.byKey());
    }
    return code;
  }

  private static String resourceGroup(ExistingZone zone) {
    return ((ZonePlace.Azure) zone.place()).resourceGroup();
  }

  private static Expression virtualNetworks(
      Expression target, Map<String, ExistingAssociation> networks) {
    Expression code = target;
    for (Map.Entry<String, ExistingAssociation> network : networks.entrySet()) {
      ExistingAssociation.VirtualNetworkLink link =
          (ExistingAssociation.VirtualNetworkLink) network.getValue();
      Expression declared =
          call(
              VirtualNetwork.class,
              "of",
              text(network.getKey()),
              text(link.networkId()),
              text(link.region().orElse("")));
      if (link.registrationEnabled()) {
        declared = declared.then("registration");
      }
      code = code.then("virtualNetwork", declared.then("linkName", text(link.linkName())));
    }
    return code;
  }

  private Expression oci(
      String key,
      ExistingZone zone,
      ZonePlace.Oci place,
      Map<String, ExistingAssociation> networks) {
    Expression code = provided(start(OciTarget.class, key, "oci"), zone);
    code = tagged(code.then("compartment", text(place.compartmentId())), "tags", zone.tags());
    return owners.connected(code, place, networks);
  }

  private static Expression start(Class<?> target, String key, String usual) {
    Expression builder = call(target, "builder");
    return key.equals(usual) ? builder : builder.then("key", text(key));
  }

  private Expression provided(Expression code, ExistingZone zone) {
    return providers
        .of(zone)
        .map(own -> code.then("provider", new Expression.Variable(own.variable())))
        .orElse(code);
  }

  private static Expression tagged(Expression code, String method, Map<String, String> tags) {
    if (tags.isEmpty()) {
      return code;
    }
    List<Expression> entries = new ArrayList<>();
    new LinkedHashMap<>(tags)
        .forEach((name, value) -> entries.add(call(Map.class, "entry", text(name), text(value))));
    return code.then(method, new Expression.Call(Map.class, "ofEntries", entries));
  }
}
