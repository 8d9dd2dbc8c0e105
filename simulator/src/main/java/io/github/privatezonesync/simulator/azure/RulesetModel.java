package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code azure-native:network:DnsForwardingRuleset}. */
final class RulesetModel extends AzureModel {
  private static final String ENDPOINTS = "dnsResolverOutboundEndpoints";

  RulesetModel() {
    super("azure-native:network:DnsForwardingRuleset", "DnsForwardingRulesets", schemaOfRulesets());
  }

  private static Schema schemaOfRulesets() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    body.put(ENDPOINTS, Shapes.many(Shapes.structure(Map.of("id", Shapes.TEXT))));
    return new Schema(
        ResourcePath.RULESET,
        body,
        List.of(ENDPOINTS),
        Set.of(Schema.LOCATION),
        List.of("etag", "name", "provisioningState", "resourceGuid", "systemData", "type"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(state.resolver().ruleset(id))
        .map(ruleset -> new Existing(ruleset.id(), properties(ruleset)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    return Rulesets.createOrUpdate(
        state,
        id,
        TrackedResource.Request.of(inputs),
        inputs.each(ENDPOINTS).stream().map(endpoint -> endpoint.textOr("id", "")).toList());
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Ruleset ruleset = state.resolver().ruleset(id);
    return ruleset == null ? state : Rulesets.delete(state, ruleset);
  }

  private static Map<String, Object> properties(Ruleset ruleset) {
    return ruleset
        .resource()
        .properties()
        .with(ENDPOINTS, ruleset.endpoints().stream().map(id -> Map.of("id", id)).toList())
        .map();
  }
}
