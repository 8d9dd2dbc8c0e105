package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Tells what DNS Private Resolver has for a network, of which there is one at most.
 *
 * @param token the token of the function
 * @param entries the entries for the network of that id
 */
record ListByNetwork(
    String token, BiFunction<ResolverState, ArmId, List<Map<String, Object>>> entries)
    implements FunctionModel<AzureState> {
  static ListByNetwork resolvers() {
    return new ListByNetwork(
        "azure-native:network:listDnsResolverByVirtualNetwork",
        (state, network) ->
            state.resolverOf(network).map(resolver -> reference(resolver.id())).stream().toList());
  }

  static ListByNetwork rulesets() {
    return new ListByNetwork(
        "azure-native:network:listDnsForwardingRulesetByVirtualNetwork",
        (state, network) ->
            state.linkOf(network).stream()
                .map(
                    linked ->
                        new Properties()
                            .with(reference(linked.ruleset().id()))
                            .with("virtualNetworkLink", reference(linked.link().id()))
                            .map())
                .toList());
  }

  @Override
  public Map<String, Object> invoke(
      AzureState state, Map<String, Object> arguments, Caller caller) {
    ArmId id = GetResource.id(ResourcePath.VIRTUAL_NETWORK, arguments, caller);
    Network network = state.network(id.toString());
    if (network == null) {
      throw GetResource.failed(
          ResourcePath.VIRTUAL_NETWORK,
          id,
          state.group(id).isEmpty() ? Refusals.groupNotFound(id) : Refusals.notFound(id));
    }
    return Map.of("value", entries.apply(state.resolver(), network.id()));
  }

  private static Map<String, Object> reference(ArmId id) {
    return Map.of("id", id.toString());
  }
}
