package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** Tells who the provider is; there is one client and one tenant. */
final class GetCaller implements FunctionModel<AzureState> {
  @Override
  public String token() {
    return "azure-native:authorization:getClientConfig";
  }

  @Override
  public Map<String, Object> invoke(
      AzureState state, Map<String, Object> arguments, Caller caller) {
    return Map.of(
        "clientId", Guids.of(1),
        "objectId", Guids.of(2),
        "subscriptionId", caller.account(),
        "tenantId", Guids.of(3));
  }
}
