package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.View;
import java.util.List;
import java.util.Map;

/** Amazon Route 53 private hosted zones and their VPCs. */
public final class Aws implements Cloud<AwsState> {
  @Override
  public String provider() {
    return "aws";
  }

  @Override
  public String version() {
    return "6.83.0";
  }

  @Override
  public AwsState empty() {
    return new AwsState();
  }

  @Override
  public Class<AwsState> stateType() {
    return AwsState.class;
  }

  @Override
  public List<ResourceModel<AwsState>> resources() {
    return List.of();
  }

  @Override
  public List<FunctionModel<AwsState>> functions() {
    return List.of();
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller("", "");
  }

  @Override
  public AwsState withNetwork(AwsState state, SimulatedNetwork network) {
    return state;
  }

  @Override
  public AwsState withSlowDeletes(AwsState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(AwsState state) {
    return List.of();
  }

  @Override
  public List<SimulatedZone> zones(AwsState state) {
    return List.of();
  }

  @Override
  public View view(AwsState state, String network) {
    return View.bypassed("there is no zone");
  }
}
