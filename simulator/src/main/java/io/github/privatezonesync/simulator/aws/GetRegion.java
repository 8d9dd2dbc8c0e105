package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** {@code aws.getRegion}: the region that is asked for, or the provider's. */
final class GetRegion implements FunctionModel<AwsState> {
  @Override
  public String token() {
    return "aws:index/getRegion:getRegion";
  }

  @Override
  public Map<String, Object> invoke(AwsState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    if (given.has("endpoint")) {
      throw Refusals.notModelled("the argument 'endpoint' of " + token());
    }
    String region = given.text("name", caller.region());
    return Map.of(
        "id",
        region,
        "name",
        region,
        "endpoint",
        "ec2." + region + ".amazonaws.com",
        "description",
        region);
  }
}
