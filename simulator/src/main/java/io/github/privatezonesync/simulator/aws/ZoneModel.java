package io.github.privatezonesync.simulator.aws;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code aws.route53.Zone}. */
final class ZoneModel extends BridgedModel<AwsState> {
  private static final int LONGEST_NAME = 1_024;
  private static final int LONGEST_COMMENT = 256;
  private static final int SETS_PER_BATCH = 100;

  ZoneModel() {
    super(
        "aws:route53/zone:Zone",
        Schema.of(
                Attribute.text("name").replacing().keptAs(ProviderNames::kept),
                Attribute.text("comment").orElse("Managed by Pulumi"),
                Attribute.text("delegationSetId").replacing(),
                Attribute.of("forceDestroy", Kind.FLAG).orElse(false),
                Attribute.of("vpcs", Kind.OBJECTS).comparedBy(InlineAssociations::same),
                Attribute.of("tags", Kind.TEXT_MAP))
            .namedByProvider(255),
        List.of("arn", "nameServers", "primaryNameServer", "zoneId", "tagsAll"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    List<Failure> problems = new ArrayList<>();
    if (!inputs.isUnknown("name") && inputs.text("name").length() > LONGEST_NAME) {
      problems.add(tooLong("name", 1, LONGEST_NAME));
    }
    if (!inputs.isUnknown("comment") && inputs.text("comment").length() > LONGEST_COMMENT) {
      problems.add(tooLong("comment", 0, LONGEST_COMMENT));
    }
    if (inputs.has("delegationSetId") && inputs.has("vpcs")) {
      problems.add(new Failure("delegationSetId", Validation.conflict("delegation_set_id", "vpc")));
    }
    return problems;
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId("Z%019X");
    String name = given.text("name");
    String comment = given.text("comment");
    List<NetworkReference> vpcs = InlineAssociations.references(given, caller);
    String doing = "creating Route53 Hosted Zone (" + name + ")";
    Calls<AwsState> calls = Aws.calls(state);
    if (vpcs.isEmpty()) {
      calls.call(
          "CreateHostedZone",
          id + " " + name,
          doing,
          s -> Zones.createPublic(s, id, name, comment, caller));
    } else {
      calls.call(
          "CreateHostedZone",
          id + " " + name,
          doing,
          s -> Zones.createPrivate(s, id, name, comment, vpcs.get(0), caller));
    }
    tag(calls, id, Map.of(), given.textMap("tags"), caller);
    vpcs.stream().skip(1).forEach(vpc -> associate(calls, id, vpc, caller));
    return calls.end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    String zoneId = ProviderNames.zoneId(id);
    if (!state.zones().containsKey(zoneId)) {
      return Optional.empty();
    }
    Zone zone =
        Refusals.during(
            "reading Route53 Hosted Zone (" + zoneId + ")",
            () -> Zones.owned(state, zoneId, caller));
    return Optional.of(live(zoneId, properties(zone, known)));
  }

  /** Adds VPCs before it removes any, because a private zone is never without one. */
  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties before = new Properties(oldState);
    Properties after = new Properties(newInputs);
    Caller caller = context.caller();
    Calls<AwsState> calls = Aws.calls(state);
    String comment = after.text("comment");
    if (!comment.equals(before.text("comment"))) {
      calls.call(
          "UpdateHostedZoneComment",
          id,
          "updating Route53 Hosted Zone (" + id + ") comment",
          s -> Zones.comment(s, id, comment, caller));
    }
    Map<String, NetworkReference> old = byId(InlineAssociations.references(before, caller));
    Map<String, NetworkReference> now = byId(InlineAssociations.references(after, caller));
    now.forEach(
        (vpc, reference) -> {
          if (!old.containsKey(vpc)) {
            associate(calls, id, reference, caller);
          }
        });
    old.keySet().stream()
        .filter(vpc -> !now.containsKey(vpc))
        .forEach(vpc -> disassociate(calls, id, vpc, caller));
    tag(calls, id, before.textMap("tags"), after.textMap("tags"), caller);
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    Zone zone = state.zones().get(id);
    if (zone == null) {
      return calls.end(id);
    }
    if (new Properties(oldState).flag("forceDestroy", false)) {
      empty(calls, zone, caller);
    }
    return calls
        .call(
            "DeleteHostedZone",
            id + " " + ProviderNames.kept(zone.name()),
            "deleting Route53 Hosted Zone (" + id + ")",
            s -> Zones.delete(s, id, caller))
        .end(id);
  }

  private static void empty(Calls<AwsState> calls, Zone zone, Caller caller) {
    List<RecordSet> sets = zone.listed();
    for (int from = 0; from < sets.size(); from += SETS_PER_BATCH) {
      List<Change> batch =
          sets.subList(from, Math.min(from + SETS_PER_BATCH, sets.size())).stream()
              .map(set -> new Change(Change.Action.DELETE, set))
              .toList();
      calls.call(
          "ChangeResourceRecordSets",
          zone.id() + " " + batch.size() + " deletions",
          "deleting Route53 Hosted Zone (" + zone.id() + ") resource record sets",
          s -> ChangeBatch.apply(s, zone.id(), batch, caller));
    }
  }

  private static void associate(
      Calls<AwsState> calls, String zone, NetworkReference vpc, Caller caller) {
    calls.call(
        "AssociateVPCWithHostedZone",
        zone + " " + vpc.id(),
        "associating Route53 Hosted Zone (" + zone + ") with VPC (" + vpc.id() + ")",
        s -> Associations.associate(s, zone, vpc, caller));
  }

  private static void disassociate(Calls<AwsState> calls, String zone, String vpc, Caller caller) {
    calls.call(
        "DisassociateVPCFromHostedZone",
        zone + " " + vpc,
        "disassociating Route53 Hosted Zone (" + zone + ") from VPC (" + vpc + ")",
        s -> Associations.disassociate(s, zone, vpc, caller));
  }

  private static void tag(
      Calls<AwsState> calls,
      String id,
      Map<String, String> before,
      Map<String, String> after,
      Caller caller) {
    if (!before.equals(after)) {
      calls.call(
          "ChangeTagsForResource",
          id,
          "setting Route53 Zone (" + id + ") tags",
          s -> Zones.tag(s, id, after, caller));
    }
  }

  private static Map<String, NetworkReference> byId(List<NetworkReference> references) {
    Map<String, NetworkReference> byId = new LinkedHashMap<>();
    references.forEach(reference -> byId.put(reference.id(), reference));
    return byId;
  }

  private static Failure tooLong(String property, int least, int most) {
    return new Failure(
        property,
        "expected length of %s to be in the range (%d - %d)".formatted(property, least, most));
  }

  private static Map<String, Object> properties(Zone zone, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("zoneId", zone.id());
    properties.put("arn", zone.arn());
    properties.put("name", ProviderNames.kept(zone.name()));
    properties.put("comment", zone.comment());
    properties.put("nameServers", NameServers.NAMES);
    properties.put("primaryNameServer", NameServers.NAMES.get(0));
    properties.putIfAbsent("forceDestroy", false);
    List<Map<String, Object>> vpcs = new ArrayList<>();
    new TreeMap<>(zone.vpcs())
        .forEach((vpc, region) -> vpcs.add(Map.of("vpcId", vpc, "vpcRegion", region)));
    properties.put("vpcs", vpcs);
    Tags.put(properties, zone.tags());
    return properties;
  }
}
