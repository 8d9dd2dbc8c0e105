package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.Forwarding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code azure-native:network:ForwardingRule}. Another domain of a rule is an update to the
 * provider, which the service then refuses.
 */
final class ForwardingRuleModel extends AzureModel {
  private static final String DOMAIN = "domainName";
  private static final String STATE = "forwardingRuleState";
  private static final String TARGETS = "targetDnsServers";
  private static final String ADDRESS = "ipAddress";
  private static final String PORT = "port";

  ForwardingRuleModel() {
    super("azure-native:network:ForwardingRule", "ForwardingRules", schemaOfRules());
  }

  private static Schema schemaOfRules() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(DOMAIN, Shapes.TEXT);
    body.put(STATE, Shapes.TEXT);
    body.put("metadata", Shapes.TEXTS_BY_NAME);
    body.put(
        TARGETS, Shapes.many(Shapes.structure(Map.of(ADDRESS, Shapes.TEXT, PORT, Shapes.INTEGER))));
    return new Schema(
        ResourcePath.FORWARDING_RULE,
        body,
        List.of(DOMAIN, TARGETS),
        Set.of(),
        List.of("etag", "name", "provisioningState", "systemData", "type"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(rule(state, id))
        .map(rule -> new Existing(rule.id(), properties(rule)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    return ForwardingRules.createOrUpdate(
        state,
        id,
        new ForwardingRules.Request(
            inputs.textOr(DOMAIN, ""),
            inputs.each(TARGETS).stream().map(ForwardingRuleModel::target).toList(),
            inputs.textOr(STATE, ""),
            inputs.textsByName("metadata")));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Ruleset ruleset = state.resolver().ruleset(id.parent());
    ForwardingRule rule = rule(state, id);
    return ruleset == null || rule == null ? state : ForwardingRules.delete(state, ruleset, rule);
  }

  private static Forwarding.Server target(Inputs given) {
    Double port = given.number(PORT);
    return new Forwarding.Server(
        given.textOr(ADDRESS, ""), port == null ? Forwarding.Server.DNS_PORT : port.intValue());
  }

  private static @Nullable ForwardingRule rule(AzureState state, ArmId id) {
    Ruleset ruleset = state.resolver().ruleset(id.parent());
    return ruleset == null ? null : ruleset.rule(id.name());
  }

  private static Map<String, Object> properties(ForwardingRule rule) {
    return Properties.of(rule.id(), rule.etag())
        .with(DOMAIN, rule.domain())
        .with(
            TARGETS,
            rule.targets().stream()
                .map(server -> Map.of(ADDRESS, server.address(), PORT, (double) server.port()))
                .toList())
        .with(STATE, ForwardingRules.state(rule))
        .withTexts("metadata", rule.metadata())
        .map();
  }
}
