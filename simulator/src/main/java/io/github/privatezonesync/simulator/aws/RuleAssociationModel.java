package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code aws.route53.ResolverRuleAssociation}; whatever changes replaces it. */
final class RuleAssociationModel extends BridgedModel<AwsState> {
  private static final int LONGEST_NAME = 255;
  private static final String RULE = "resolverRuleId";
  private static final String VPC = "vpcId";

  RuleAssociationModel() {
    super(
        "aws:route53/resolverRuleAssociation:ResolverRuleAssociation",
        Schema.of(
                Attribute.text("name").replacing(),
                Attribute.text(RULE).mandatory().replacing(),
                Attribute.text(VPC).mandatory().replacing())
            .namedByProvider(LONGEST_NAME),
        List.of());
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    return ResolverNames.problems(inputs);
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId("rslvr-rrassoc-%017x");
    RuleAssociation association =
        new RuleAssociation(
            id,
            given.text("name"),
            given.text(RULE),
            given.text(VPC),
            caller.account(),
            caller.region());
    return Aws.calls(state)
        .call(
            "AssociateResolverRule",
            association.rule() + " " + association.vpc(),
            "creating Route53 Resolver Rule Association",
            s -> RuleAssociations.associate(s, association, caller))
        .end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return RuleAssociations.get(state, id, caller)
        .map(
            association -> {
              Map<String, Object> properties = new HashMap<>(known);
              properties.put("name", association.name());
              properties.put(RULE, association.rule());
              properties.put(VPC, association.vpc());
              return live(id, properties);
            });
  }

  /** There is nothing that changes in place. */
  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    return Aws.calls(state).end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    RuleAssociations.get(state, id, caller)
        .ifPresent(
            association ->
                calls.call(
                    "DisassociateResolverRule",
                    association.rule() + " " + association.vpc(),
                    "deleting Route53 Resolver Rule Association (" + id + ")",
                    s -> RuleAssociations.disassociate(s, association)));
    return calls.end(id);
  }
}
