package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code aws.route53.ResolverConfig}: whether a VPC has the autodefined rules of reverse names. Its
 * deletion does nothing, as in the provider.
 */
final class ResolverConfigModel extends BridgedModel<AwsState> {
  private static final String VPC = "resourceId";
  private static final String FLAG = "autodefinedReverseFlag";
  private static final String ENABLE = "ENABLE";
  private static final String DISABLE = "DISABLE";
  private static final String LOCAL = "USE_LOCAL_RESOURCE_SETTING";
  private static final String PREFIX = "rslvr-rc-";

  ResolverConfigModel() {
    super(
        "aws:route53/resolverConfig:ResolverConfig",
        Schema.of(Attribute.text(VPC).mandatory().replacing(), Attribute.text(FLAG).mandatory()),
        List.of("ownerId"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    if (!inputs.isGiven(FLAG) || inputs.isUnknown(FLAG)) {
      return List.of();
    }
    String flag = inputs.text(FLAG);
    String problem =
        flag.equals(LOCAL)
            ? "the simulator does not model " + LOCAL
            : Validation.notAmong(
                "autodefined_reverse_flag", flag, List.of(ENABLE, DISABLE, LOCAL));
    return problem == null ? List.of() : List.of(new Failure(FLAG, problem));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    return set(state, "creating Route53 Resolver Config", inputs, context.caller());
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    String vpcId = id.replaceFirst("^" + PREFIX, "vpc-");
    Boolean reverse = state.resolvers().reverseRules().get(vpcId);
    Optional<Network> vpc = Networks.vpc(state, vpcId, caller);
    if (reverse == null || vpc.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> properties = new HashMap<>(known);
    properties.put(VPC, vpcId);
    properties.put(FLAG, reverse ? ENABLE : DISABLE);
    properties.put("ownerId", vpc.get().account());
    return Optional.of(live(id, properties));
  }

  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    return set(state, "updating Route53 Resolver Config", newInputs, context.caller());
  }

  private static Effect<AwsState> set(
      AwsState state, String doing, Map<String, Object> inputs, Caller caller) {
    Properties given = new Properties(inputs);
    String vpc = given.text(VPC);
    boolean reverse = given.text(FLAG).equals(ENABLE);
    return Aws.calls(state)
        .call(
            "UpdateResolverConfig",
            vpc,
            doing,
            s -> {
              if (Networks.vpc(s, vpc, caller).isEmpty()) {
                throw ResolverRefusals.notFound("The vpc ID '%s' does not exist".formatted(vpc))
                    .below(Networks.lost(s, vpc, caller));
              }
              return s.with(s.resolvers().withReverseRules(vpc, reverse));
            })
        .end(vpc.replaceFirst("^vpc-", PREFIX));
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> none = Aws.calls(state);
    return none.end(id);
  }
}
