package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.View;
import java.util.List;
import java.util.Map;

/** Azure Private DNS zones, their links and virtual networks. */
public final class Azure implements Cloud<AzureState> {
  @Override
  public String provider() {
    return "azure-native";
  }

  @Override
  public String version() {
    return "2.10.0";
  }

  @Override
  public AzureState empty() {
    return new AzureState();
  }

  @Override
  public Class<AzureState> stateType() {
    return AzureState.class;
  }

  @Override
  public List<ResourceModel<AzureState>> resources() {
    return List.of();
  }

  @Override
  public List<FunctionModel<AzureState>> functions() {
    return List.of();
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller("", "");
  }

  @Override
  public AzureState withNetwork(AzureState state, SimulatedNetwork network) {
    return state;
  }

  @Override
  public AzureState withSlowDeletes(AzureState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(AzureState state) {
    return List.of();
  }

  @Override
  public List<SimulatedZone> zones(AzureState state) {
    return List.of();
  }

  @Override
  public View view(AzureState state, String network) {
    return View.bypassed("there is no zone");
  }
}
