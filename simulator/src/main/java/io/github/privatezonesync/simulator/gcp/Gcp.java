package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.View;
import java.util.List;
import java.util.Map;

/** Google Cloud DNS private managed zones and their networks. */
public final class Gcp implements Cloud<GcpState> {
  @Override
  public String provider() {
    return "gcp";
  }

  @Override
  public String version() {
    return "7.0.0";
  }

  @Override
  public GcpState empty() {
    return new GcpState();
  }

  @Override
  public Class<GcpState> stateType() {
    return GcpState.class;
  }

  @Override
  public List<ResourceModel<GcpState>> resources() {
    return List.of();
  }

  @Override
  public List<FunctionModel<GcpState>> functions() {
    return List.of();
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller("", "");
  }

  @Override
  public GcpState withNetwork(GcpState state, SimulatedNetwork network) {
    return state;
  }

  @Override
  public GcpState withSlowDeletes(GcpState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(GcpState state) {
    return List.of();
  }

  @Override
  public List<SimulatedZone> zones(GcpState state) {
    return List.of();
  }

  @Override
  public View view(GcpState state, String network) {
    return View.bypassed("there is no zone");
  }
}
