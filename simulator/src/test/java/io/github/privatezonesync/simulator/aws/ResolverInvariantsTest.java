package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pcollections.HashTreePMap;

/** What holds of endpoints and rules after whatever calls, some of which are refused. */
class ResolverInvariantsTest {
  private static final List<String> VPCS = List.of("vpc-1", "vpc-2", "vpc-3");
  private static final List<String> ACCOUNTS = List.of("111111111111", "222222222222");
  private static final List<String> ENDPOINTS = List.of("rslvr-in-1", "rslvr-out-2", "rslvr-out-3");
  private static final List<String> RULES = List.of("rslvr-rr-1", "rslvr-rr-2", "rslvr-rr-3");
  private static final String SHARE = "arn:aws:ram:us-east-1:111111111111:resource-share/1";

  /** One call, which may be refused. */
  private interface Call {
    AwsState apply(AwsState state);
  }

  @Property(tries = 500)
  void noVpcFollowsTwoRulesOfOneDomain(@ForAll("calls") List<Call> calls) {
    AwsState state = run(calls);
    for (String vpc : VPCS) {
      assertThat(state.resolvers().rulesOn(vpc))
          .extracting(ResolverRule::domainName)
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 500)
  void everyAssociationIsOfARuleThatItsAccountSees(@ForAll("calls") List<Call> calls) {
    AwsState state = run(calls);
    assertThat(state.resolvers().associations().values())
        .allMatch(
            association ->
                ResolverRules.visible(
                        state, association.rule(), new Caller(association.account(), "us-east-1"))
                    .isPresent());
  }

  @Property(tries = 500)
  void everyEndpointHasTwoToSixAddressesThatNobodyElseHas(@ForAll("calls") List<Call> calls) {
    AwsState state = run(calls);
    Set<String> taken = new HashSet<>();
    for (ResolverEndpoint endpoint : state.resolvers().endpoints().values()) {
      assertThat(endpoint.addresses()).hasSizeBetween(2, 6);
      endpoint
          .addresses()
          .forEach(address -> assertThat(taken.add(address.subnet() + address.ip())).isTrue());
    }
    assertThat(ResolverEndpoints.inboundAddresses(state))
        .extracting(InboundAddress::network)
        .isSubsetOf(VPCS);
  }

  @Property(tries = 500)
  void everyRuleThatForwardsHasAnOutboundEndpoint(@ForAll("calls") List<Call> calls) {
    AwsState state = run(calls);
    assertThat(state.resolvers().rules().values())
        .filteredOn(rule -> rule.type().equals(ResolverRule.FORWARD))
        .allMatch(rule -> !state.resolvers().endpoints().get(rule.endpoint()).isInbound());
  }

  @Property(tries = 500)
  void everyVpcHasAView(@ForAll("calls") List<Call> calls) {
    AwsState state = run(calls);
    for (String vpc : VPCS) {
      assertThat(NetworkView.of(state, vpc).isForwarding())
          .isEqualTo(!state.resolvers().rulesOn(vpc).isEmpty());
    }
  }

  @Provide
  Arbitrary<List<Call>> calls() {
    Arbitrary<String> vpcs = Arbitraries.of(VPCS);
    Arbitrary<String> endpoints = Arbitraries.of(ENDPOINTS);
    Arbitrary<String> rules = Arbitraries.of(RULES);
    Arbitrary<Caller> callers =
        Arbitraries.of(ACCOUNTS.get(0), ACCOUNTS.get(0), ACCOUNTS.get(1))
            .map(account -> new Caller(account, "us-east-1"));
    Arbitrary<EndpointAddress> wishes =
        Combinators.combine(Arbitraries.of("subnet-1a", "subnet-1b"), ips())
            .as((subnet, ip) -> new EndpointAddress("", subnet, ip));
    Arbitrary<Call> createEndpoint =
        Combinators.combine(endpoints, wishes.list().ofMinSize(1).ofMaxSize(4), callers)
            .as(
                (id, addresses, caller) ->
                    state ->
                        state.resolvers().endpoints().containsKey(id)
                            ? state
                            : ResolverEndpoints.create(
                                state, endpoint(id, caller), addresses, caller));
    Arbitrary<Call> addAddress =
        Combinators.combine(endpoints, wishes, callers)
            .as(
                (id, wish, caller) ->
                    state -> ResolverEndpoints.addAddress(state, id, wish, caller));
    Arbitrary<Call> removeAddress =
        Combinators.combine(endpoints, Arbitraries.integers().between(0, 5), callers)
            .as((id, at, caller) -> state -> removed(state, id, at, caller));
    Arbitrary<Call> deleteEndpoint =
        endpoints.map(id -> state -> ResolverEndpoints.delete(state, id));
    Arbitrary<Call> createRule =
        Combinators.combine(
                rules,
                Arbitraries.of("a.example", "A.example", "."),
                Arbitraries.of("rslvr-out-2", "rslvr-out-2", "rslvr-in-1", "rslvr-out-3"))
            .as(
                (id, domain, endpoint) ->
                    state ->
                        state.resolvers().rules().containsKey(id)
                            ? state
                            : ResolverRules.create(
                                state, rule(id, domain, endpoint, owner()), owner()));
    Arbitrary<Call> deleteRule =
        Combinators.combine(rules, callers)
            .as((id, caller) -> state -> ResolverRules.delete(state, id, caller));
    Arbitrary<Call> associate =
        Combinators.combine(rules, vpcs)
            .as((rule, vpc) -> state -> associated(state, rule, state.vpcs().get(vpc)));
    Arbitrary<Call> disassociate =
        Combinators.combine(rules, vpcs)
            .as(
                (rule, vpc) ->
                    state ->
                        state.resolvers().associationsOf(rule).stream()
                            .filter(association -> association.vpc().equals(vpc))
                            .findFirst()
                            .map(found -> RuleAssociations.disassociate(state, found))
                            .orElse(state));
    Arbitrary<Call> shareRule =
        rules.map(id -> state -> ResourceShares.addResource(state, SHARE, arn(id), owner()));
    Arbitrary<Call> unshareRule =
        rules.map(id -> state -> ResourceShares.removeResource(state, SHARE, arn(id), owner()));
    Arbitrary<Call> shareWith =
        Arbitraries.of(ACCOUNTS)
            .map(who -> state -> ResourceShares.addPrincipal(state, SHARE, who, owner()));
    Arbitrary<Call> unshareWith =
        Arbitraries.of(ACCOUNTS)
            .map(who -> state -> ResourceShares.removePrincipal(state, SHARE, who, owner()));
    return Arbitraries.frequencyOf(
            Tuple.of(3, createEndpoint),
            Tuple.of(2, addAddress),
            Tuple.of(1, removeAddress),
            Tuple.of(1, deleteEndpoint),
            Tuple.of(4, createRule),
            Tuple.of(1, deleteRule),
            Tuple.of(6, associate),
            Tuple.of(1, disassociate),
            Tuple.of(3, shareRule),
            Tuple.of(1, unshareRule),
            Tuple.of(3, shareWith),
            Tuple.of(1, unshareWith))
        .list()
        .ofMinSize(30)
        .ofMaxSize(60);
  }

  private static Arbitrary<String> ips() {
    return Arbitraries.of("", "", "10.0.1.8", "10.0.1.9", "10.0.2.9", "10.0.2.255");
  }

  private static Caller owner() {
    return new Caller(ACCOUNTS.get(0), "us-east-1");
  }

  private static String arn(String rule) {
    return "arn:aws:route53resolver:us-east-1:111111111111:resolver-rule/" + rule;
  }

  private static AwsState associated(AwsState state, String rule, Network vpc) {
    RuleAssociation asked =
        new RuleAssociation(
            state.nextId("rslvr-rrassoc-%d"), "it", rule, vpc.id(), vpc.account(), vpc.region());
    return RuleAssociations.associate(state, asked, new Caller(vpc.account(), vpc.region()));
  }

  private static AwsState removed(AwsState state, String id, int at, Caller caller) {
    List<EndpointAddress> addresses = ResolverEndpoints.required(state, id, caller).addresses();
    return ResolverEndpoints.removeAddress(state, id, addresses.get(at % addresses.size()), caller);
  }

  private static ResolverEndpoint endpoint(String id, Caller caller) {
    return new ResolverEndpoint(
        id,
        "it",
        id.startsWith("rslvr-in") ? "INBOUND" : "OUTBOUND",
        caller.account(),
        caller.region(),
        "",
        List.of(),
        List.of(SecurityGroups.ofVpc("vpc-1")),
        List.of("Do53"),
        HashTreePMap.empty());
  }

  private static ResolverRule rule(String id, String domain, String endpoint, Caller caller) {
    return new ResolverRule(
        id,
        "it",
        "FORWARD",
        domain,
        caller.account(),
        caller.region(),
        endpoint,
        List.of(new RuleTarget("10.9.0.53", "", 53, "Do53")),
        HashTreePMap.empty());
  }

  private static AwsState run(List<Call> calls) {
    AwsState state = AwsState.empty();
    for (int i = 0; i < VPCS.size(); i++) {
      state =
          state.with(
              new Network(
                  VPCS.get(i),
                  VPCS.get(i),
                  ACCOUNTS.get(i % 2),
                  "us-east-1",
                  "10.0.0.0/16",
                  true,
                  true,
                  HashTreePMap.empty()));
    }
    for (String subnet : List.of("1a", "1b")) {
      state =
          state.with(
              new Subnet(
                  "subnet-" + subnet,
                  "vpc-1",
                  ACCOUNTS.get(0),
                  "us-east-1",
                  subnet.equals("1a") ? "10.0.1.0/24" : "10.0.2.0/24",
                  "us-east-1a",
                  HashTreePMap.empty()));
    }
    state =
        ResourceShares.create(
            state,
            new ResourceShare(
                SHARE,
                "dns",
                ACCOUNTS.get(0),
                "us-east-1",
                false,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty()));
    List<EndpointAddress> any =
        List.of(new EndpointAddress("", "subnet-1a", ""), new EndpointAddress("", "subnet-1b", ""));
    for (String id : List.of("rslvr-in-1", "rslvr-out-2")) {
      state = ResolverEndpoints.create(state, endpoint(id, owner()), any, owner());
    }
    for (Call call : calls) {
      try {
        state = call.apply(state).afterCall();
      } catch (CloudException refused) {
        state = state.afterCall();
      }
    }
    return state;
  }
}
