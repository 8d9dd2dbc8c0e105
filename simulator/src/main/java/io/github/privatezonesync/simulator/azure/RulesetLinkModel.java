package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code azure-native:network:PrivateResolverVirtualNetworkLink}. Another network of a link is an
 * update to the provider, which the service then refuses.
 */
final class RulesetLinkModel extends AzureModel {
  private static final String NETWORK = "virtualNetwork";

  RulesetLinkModel() {
    super(
        "azure-native:network:PrivateResolverVirtualNetworkLink",
        "PrivateResolverVirtualNetworkLinks",
        schemaOfLinks());
  }

  private static Schema schemaOfLinks() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put("metadata", Shapes.TEXTS_BY_NAME);
    body.put(NETWORK, Shapes.structure(Map.of("id", Shapes.TEXT)));
    return new Schema(
        ResourcePath.RULESET_LINK,
        body,
        List.of(NETWORK),
        Set.of(),
        List.of("etag", "name", "provisioningState", "systemData", "type"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(link(state, id))
        .map(link -> new Existing(link.id(), properties(link)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    return RulesetLinks.createOrUpdate(
        state, id, inputs.in(NETWORK).textOr("id", ""), inputs.textsByName("metadata"));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Ruleset ruleset = state.resolver().ruleset(id.parent());
    RulesetLink link = link(state, id);
    return ruleset == null || link == null ? state : RulesetLinks.delete(state, ruleset, link);
  }

  private static @Nullable RulesetLink link(AzureState state, ArmId id) {
    Ruleset ruleset = state.resolver().ruleset(id.parent());
    return ruleset == null ? null : ruleset.link(id.name());
  }

  private static Map<String, Object> properties(RulesetLink link) {
    return Properties.of(link.id(), link.etag())
        .with(NETWORK, Map.of("id", link.network()))
        .withTexts("metadata", link.metadata())
        .map();
  }
}
