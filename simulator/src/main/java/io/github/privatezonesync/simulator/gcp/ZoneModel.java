package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The resource {@code google_dns_managed_zone}. */
final class ZoneModel extends BridgedModel<GcpState> {
  static final String TYPE = "gcp:dns/managedZone:ManagedZone";

  private static final String ID = "projects/{}/managedZones/{}";
  private static final String VISIBILITY_CONFIG = "privateVisibilityConfig";
  private static final String READING_OR_EDITING = "Error when reading or editing ManagedZone";

  /** There is no clock: every zone is as old as the simulator. */
  private static final String CREATION_TIME = "2026-01-01T00:00:00.000Z";

  ZoneModel() {
    super(
        TYPE,
        Schema.of(
                Attribute.text("name").replacing(),
                Attribute.text("dnsName").mandatory().replacing(),
                Attribute.text("project").replacing().orComputed(),
                Attribute.text("visibility")
                    .replacing()
                    .orElse("public")
                    .comparedWithin(ZoneModel::sameVisibility),
                Attribute.text("description").orElse("Managed by Pulumi"),
                Attribute.of("forceDestroy", Kind.FLAG).orElse(false),
                Attribute.of("labels", Kind.TEXT_MAP),
                Attribute.of("cloudLoggingConfig", Kind.OBJECT).orComputed(),
                Attribute.of(VISIBILITY_CONFIG, Kind.OBJECT)
                    .comparedWithin(ZoneModel::sameNetworks),
                Attribute.of(ZoneKind.FORWARDING, Kind.OBJECT)
                    .comparedWithin(ZoneKind::sameServers),
                Attribute.of(ZoneKind.PEERING, Kind.OBJECT).comparedWithin(ZoneKind::samePeer),
                Attribute.notModelled("serviceDirectoryConfig", "zones of the service directory"),
                Attribute.notModelled("reverseLookup", "managed reverse lookup zones"),
                Attribute.notModelled("dnssecConfig", "DNSSEC"))
            .namedByProvider(Gcp.LONGEST_INVENTED_NAME),
        List.of(
            "project",
            "creationTime",
            "managedZoneId",
            "nameServers",
            "cloudLoggingConfig",
            "effectiveLabels",
            "pulumiLabels"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    List<Failure> failures = new ArrayList<>(ZoneKind.problems(inputs));
    String problem =
        Validation.notAmong(
            "visibility", inputs.text("visibility"), List.of("private", "public", ""));
    if (problem != null) {
      failures.add(new Failure("visibility", problem));
    }
    Properties config = inputs.object(VISIBILITY_CONFIG);
    if (inputs.isGiven(VISIBILITY_CONFIG)
        && !inputs.isUnknown(VISIBILITY_CONFIG)
        && config.objects("networks").isEmpty()
        && config.objects("gkeClusters").isEmpty()) {
      failures.add(
          new Failure(
              VISIBILITY_CONFIG,
              Validation.noneGiven(
                  "private_visibility_config.0.networks",
                  List.of(
                      "private_visibility_config.0.gke_clusters",
                      "private_visibility_config.0.networks"))));
    }
    return failures;
  }

  @Override
  public Effect<GcpState> create(GcpState state, Map<String, Object> inputs, Context context) {
    Properties properties = new Properties(inputs);
    ZoneRequest request =
        ZoneRequest.of(properties, properties.text("project", context.caller().account()));
    return Gcp.calls(state)
        .call(
            "managedZones.create",
            request.id() + " " + request.dnsName(),
            "Error creating ManagedZone",
            now -> Zones.create(now, request))
        .end(request.id());
  }

  @Override
  public Optional<Live> read(GcpState state, String id, Map<String, Object> known, Caller caller) {
    String canonical = known.isEmpty() ? imported(id, caller) : id;
    return Optional.ofNullable(state.zones().get(canonical))
        .map(zone -> live(zone.id(), properties(zone, new Properties(known))));
  }

  /** The whole zone is sent, whatever changed. */
  @Override
  public Effect<GcpState> update(
      GcpState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    ZoneRequest request = ZoneRequest.of(new Properties(newInputs), Ids.project(id));
    return Gcp.calls(state)
        .call(
            "managedZones.update",
            request.id() + " " + request.dnsName(),
            "Error updating ManagedZone \"" + id + "\"",
            now -> Zones.update(now, request))
        .end(id);
  }

  /**
   * A forced deletion deletes the sets of the zone first, each by a change of its own. The provider
   * leaves the policy of a set out of that change, so that the API refuses it.
   */
  @Override
  public Effect<GcpState> delete(
      GcpState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<GcpState> operation = Gcp.calls(state);
    Zone zone = state.zones().get(id);
    if (zone == null) {
      return operation.end(id);
    }
    if (new Properties(oldState).flag("forceDestroy")) {
      for (RecordSet set : zone.listed()) {
        if (!zone.isApexOwned(set)) {
          operation.call(
              "changes.create",
              id + " " + set.key(),
              "Unable to delete ResourceRecordSets",
              now ->
                  ChangeBatch.deleting(
                          new RecordSet(set.name(), set.type(), set.ttl(), set.rrdatas()))
                      .applyTo(now, zone.project(), zone.name()));
        }
      }
    }
    return operation
        .call(
            "managedZones.delete",
            id + " " + zone.dnsName(),
            READING_OR_EDITING,
            now -> Zones.delete(now, zone.project(), zone.name()))
        .end(id);
  }

  private static String imported(String id, Caller caller) {
    List<String> variables = Ids.imported(id, ID, caller);
    return Ids.zone(variables.get(0), variables.get(1));
  }

  private static boolean sameVisibility(Properties oldState, Properties newInputs) {
    return oldState.text("visibility").equalsIgnoreCase(newInputs.text("visibility"));
  }

  /** Networks are a set of relative links, clusters a set of names. */
  private static boolean sameNetworks(Properties oldState, Properties newInputs) {
    Properties before = oldState.object(VISIBILITY_CONFIG);
    Properties after = newInputs.object(VISIBILITY_CONFIG);
    return networks(before).equals(networks(after)) && clusters(before).equals(clusters(after));
  }

  private static Set<String> networks(Properties config) {
    return config.objects("networks").stream()
        .map(network -> NetworkUrl.relative(network.text("networkUrl")))
        .collect(Collectors.toSet());
  }

  private static Set<String> clusters(Properties config) {
    return config.objects("gkeClusters").stream()
        .map(cluster -> cluster.text("gkeClusterName"))
        .collect(Collectors.toSet());
  }

  /** Whether deletion is forced is known only to the provider; an import takes it as not. */
  private static Map<String, Object> properties(Zone zone, Properties known) {
    Map<String, Object> state = new HashMap<>();
    state.put("name", zone.name());
    state.put("dnsName", zone.dnsName());
    state.put("project", zone.project());
    state.put("description", zone.description());
    state.put("visibility", zone.visibility());
    state.put("forceDestroy", known.flag("forceDestroy"));
    state.put("cloudLoggingConfig", Map.of("enableLogging", zone.logging()));
    if (zone.isPrivate()) {
      state.put(VISIBILITY_CONFIG, visibilityConfig(zone));
    }
    state.putAll(zone.kind().properties());
    Map<String, Object> labels = Map.copyOf(zone.labels());
    if (known.isGiven("labels")) {
      Map<String, Object> managed = new HashMap<>(labels);
      managed.keySet().retainAll(known.object("labels").values().keySet());
      state.put("labels", managed);
    }
    state.put("effectiveLabels", labels);
    state.put("pulumiLabels", labels);
    state.put("creationTime", CREATION_TIME);
    state.put("managedZoneId", (double) zone.number());
    state.put("nameServers", zone.nameServers());
    return state;
  }

  private static Map<String, Object> visibilityConfig(Zone zone) {
    Map<String, Object> config = new HashMap<>();
    config.put(
        "networks",
        zone.networkUrls().stream().map(url -> Map.<String, Object>of("networkUrl", url)).toList());
    if (!zone.clusters().isEmpty()) {
      config.put(
          "gkeClusters",
          zone.clusters().stream()
              .map(cluster -> Map.<String, Object>of("gkeClusterName", cluster))
              .toList());
    }
    return config;
  }
}
