package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** {@code aws.getCallerIdentity}. */
final class GetCaller implements FunctionModel<AwsState> {
  @Override
  public String token() {
    return "aws:index/getCallerIdentity:getCallerIdentity";
  }

  @Override
  public Map<String, Object> invoke(AwsState state, Map<String, Object> arguments, Caller caller) {
    return Map.of(
        "id",
        caller.account(),
        "accountId",
        caller.account(),
        "arn",
        Credentials.userArn(caller),
        "userId",
        "AIDASIMULATOR" + caller.account());
  }
}
