package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.ResolverStack.ENDPOINT;
import static io.github.privatezonesync.simulator.aws.ResolverStack.addresses;
import static io.github.privatezonesync.simulator.aws.ResolverStack.at;
import static io.github.privatezonesync.simulator.aws.ResolverStack.endpointInputs;
import static io.github.privatezonesync.simulator.aws.ResolverStack.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.aws.ResolverStack.Wish;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ResolverEndpointModelTest {
  private final ResolverStack stack = ResolverStack.fresh();
  private final String hub = stack.vpc("hub");
  private final String a = stack.subnet(hub, "10.0.1.0/24");
  private final String b = stack.subnet(hub, "10.0.2.0/24");
  private final String c = stack.subnet(hub, "10.0.3.0/28");
  private final String group = stack.group(hub);

  private Map<String, Object> inbound(Wish... wishes) {
    return endpointInputs("INBOUND", group, addresses(wishes));
  }

  private Map<String, Object> with(String property, Object value) {
    Map<String, Object> inputs = new HashMap<>(inbound(in(a), in(b)));
    inputs.put(property, value);
    return inputs;
  }

  private Live create(Map<String, Object> inputs) {
    return stack.aws().create(ENDPOINT, "it", inputs);
  }

  private static List<String> ips(Live endpoint) {
    List<?> addresses = (List<?>) endpoint.state().get("ipAddresses");
    return addresses.stream().map(address -> (String) ((Map<?, ?>) address).get("ip")).toList();
  }

  private String refusal(ThrowingCallable operation) {
    return AwsStack.refusal(operation)
        .replaceFirst("^(creating|updating|deleting|associating|disassociating) [^:]*: ", "");
  }

  @Test
  void takesTheFirstFreeAddressOfASubnetUnlessOneIsGiven() {
    Live first = create(inbound(in(a), at(a, "10.0.1.4"), at(b, "10.0.2.53")));
    Live second = create(inbound(in(a), in(b)));

    assertThat(ips(first)).containsExactlyInAnyOrder("10.0.1.5", "10.0.1.4", "10.0.2.53");
    assertThat(ips(second)).containsExactlyInAnyOrder("10.0.1.6", "10.0.2.4");
    assertThat(first.id()).startsWith("rslvr-in-");
    assertThat(first.state())
        .containsEntry("hostVpcId", hub)
        .containsEntry("protocols", List.of("Do53"))
        .containsEntry("resolverEndpointType", "IPV4")
        .containsEntry(
            "arn",
            "arn:aws:route53resolver:us-east-1:111111111111:resolver-endpoint/" + first.id());
  }

  @Test
  void isWhereTheResolverOfTheVpcCanBeAsked() {
    Live endpoint = create(inbound(in(b), in(a)));
    create(endpointInputs("OUTBOUND", group, addresses(in(a), in(b))));

    String label = "inbound endpoint " + endpoint.id() + " of account 111111111111";
    assertThat(inboundAddresses())
        .containsExactly(
            new InboundAddress("10.0.1.4", hub, null, label),
            new InboundAddress("10.0.2.4", hub, null, label));
  }

  private List<InboundAddress> inboundAddresses() {
    AwsState state = (AwsState) stack.aws().clouds().snapshot().states().get("aws");
    return new Aws().inboundAddresses(state);
  }

  @Test
  void isReadImportedAndUnchanged() {
    Live endpoint = create(inbound(in(a), in(b)));

    Live imported = stack.aws().provider().read(ENDPOINT, endpoint.id(), Map.of()).orElseThrow();

    assertThat(imported.state()).containsAllEntriesOf(withoutNotes(endpoint.state()));
    assertThat(changes(endpoint, inbound(in(b), in(a)))).isEmpty();
    assertThat(changes(endpoint, inbound(in(b), at(a, "10.0.1.4")))).isEmpty();
    assertThat(changes(imported, imported.inputs())).isEmpty();
  }

  private static Map<String, Object> withoutNotes(Map<String, Object> state) {
    Map<String, Object> rest = new HashMap<>(state);
    rest.remove("__defaults");
    return rest;
  }

  private List<String> changes(Live endpoint, Map<String, Object> inputs) {
    return stack
        .aws()
        .provider()
        .diff(ENDPOINT, endpoint.inputs(), endpoint.state(), inputs)
        .changed();
  }

  @Test
  void isReplacedByAnotherDirectionOrGroupOnly() {
    Live endpoint = create(inbound(in(a), in(b)));
    Map<String, Object> inputs =
        new HashMap<>(endpointInputs("OUTBOUND", "sg-9", addresses(in(a), in(c))));
    inputs.put("name", "other");
    inputs.put("protocols", List.of("DoH"));

    assertThat(
            stack
                .aws()
                .provider()
                .diff(ENDPOINT, endpoint.inputs(), endpoint.state(), inputs)
                .replace())
        .containsExactlyInAnyOrder("direction", "securityGroupIds");
  }

  @Test
  void addsAddressesBeforeItRemovesAny() {
    Live endpoint = create(inbound(in(a), in(b)));
    stack.aws().forgetCalls();

    Live changed = stack.aws().update(ENDPOINT, endpoint, inbound(in(c), at(a, "10.0.1.9")));

    assertThat(ips(changed)).containsExactlyInAnyOrder("10.0.3.4", "10.0.1.9");
    assertThat(stack.aws().calls())
        .containsExactly(
            "AssociateResolverEndpointIpAddress " + endpoint.id() + " " + a + " 10.0.1.9",
            "AssociateResolverEndpointIpAddress " + endpoint.id() + " " + c,
            "DisassociateResolverEndpointIpAddress " + endpoint.id() + " " + a + " 10.0.1.4",
            "DisassociateResolverEndpointIpAddress " + endpoint.id() + " " + b + " 10.0.2.4");
  }

  @Test
  void changesNameProtocolsAndTagsInPlace() {
    Live endpoint = create(inbound(in(a), in(b)));
    stack.aws().forgetCalls();
    Map<String, Object> inputs = with("protocols", List.of("DoH", "Do53"));
    inputs.put("name", "other");
    inputs.put("tags", Map.of("team", "dns"));

    Live changed = stack.aws().update(ENDPOINT, endpoint, inputs);

    assertThat(changed.state())
        .containsEntry("name", "other")
        .containsEntry("protocols", List.of("DoH", "Do53"))
        .containsEntry("tagsAll", Map.of("team", "dns"));
    assertThat(stack.aws().calls())
        .containsExactly("UpdateResolverEndpoint " + endpoint.id(), "TagResource " + endpoint.id());
    assertThat(changes(changed, with("name", "other"))).containsExactly("tags");
  }

  @Test
  void staysWhileRulesUseIt() {
    Live outbound = create(endpointInputs("OUTBOUND", group, addresses(in(a), in(b))));
    Live rule = stack.rule("corp.example", outbound, "10.9.0.53");

    assertThat(refusal(() -> stack.aws().delete(ENDPOINT, outbound)))
        .isEqualTo(
            "InvalidRequestException: [RSLVR-00600] Cannot delete resolver endpoint unless its"
                + " related resolver rules are deleted. The following rules still exist for this"
                + " resolver endpoint: \""
                + rule.id()
                + "\"");

    stack.aws().delete(ResolverStack.RULE, rule);
    stack.aws().delete(ENDPOINT, outbound);
    assertThat(stack.aws().provider().read(ENDPOINT, outbound.id(), Map.of())).isEmpty();
  }

  @Test
  void holdsItsSubnetsAndGroups() {
    Live endpoint = create(inbound(in(a), in(b)));
    Live subnet = stack.aws().provider().read(AwsStack.SUBNET, a, Map.of()).orElseThrow();
    Live held = stack.aws().provider().read(ResolverStack.GROUP, group, Map.of()).orElseThrow();

    assertThat(AwsStack.refusal(() -> stack.aws().delete(AwsStack.SUBNET, subnet)))
        .contains("DependencyViolation");
    assertThat(AwsStack.refusal(() -> stack.aws().delete(ResolverStack.GROUP, held)))
        .contains("DependencyViolation");

    stack.aws().delete(ENDPOINT, endpoint);
    stack.aws().delete(AwsStack.SUBNET, subnet);
    stack.aws().delete(ResolverStack.GROUP, held);
  }

  @Test
  void isCheckedBeforeAnythingIsPlanned() {
    assertThat(problems(with("ipAddresses", addresses(in(a)))))
        .containsExactly(
            "Not enough list items. Attribute ip_address requires 2 item minimum, but config has"
                + " only 1 declared.");
    assertThat(problems(with("ipAddresses", List.of(in(a).inputs(), Map.of("ip", "10.0.2.4")))))
        .containsExactly(
            "Missing required argument. The argument \"subnet_id\" is required, but no definition"
                + " was found.");
    assertThat(problems(with("ipAddresses", addresses(in(a), at(b, "ten")))))
        .containsExactly("expected ip to contain a valid IP, got: ten");
    assertThat(problems(with("direction", "UP")))
        .containsExactly(
            "expected direction to be one of [\"INBOUND\" \"OUTBOUND\" \"INBOUND_DELEGATION\"], got"
                + " UP");
    assertThat(problems(with("name", "5"))).containsExactly("\"name\" cannot be a single digit");
    assertThat(problems(with("name", "a.b")))
        .containsExactly("only alphanumeric characters, '-', '_' and ' ' are allowed in \"name\"");
    assertThat(problems(with("name", "x".repeat(65))))
        .containsExactly("\"name\" cannot be greater than 64 characters");
    assertThat(
            problems(
                with("ipAddresses", List.of(Map.of("subnetId", Unknown.VALUE), in(b).inputs()))))
        .isEmpty();
  }

  @Test
  void refusesWhatItDoesNotModel() {
    assertThat(problems(with("direction", "INBOUND_DELEGATION")))
        .containsExactly("the simulator does not model endpoints for delegation");
    assertThat(problems(with("resolverEndpointType", "DUALSTACK")))
        .containsExactly("the simulator does not model endpoints with IPv6 addresses");
    assertThat(
            problems(
                with(
                    "ipAddresses",
                    List.of(in(a).inputs(), Map.of("subnetId", b, "ipv6", "fd00::4")))))
        .containsExactly("the simulator does not model endpoints with IPv6 addresses");
  }

  private List<String> problems(Map<String, Object> inputs) {
    return stack.aws().provider().check(ENDPOINT, "it", inputs, "seed").failures().stream()
        .map(Failure::reason)
        .toList();
  }

  @Test
  void isRefusedAsAWholeIfAnAddressIs() {
    assertThatThrownBy(() -> create(inbound(in(a), at(b, "10.9.9.9"))))
        .isInstanceOf(OperationFailedException.class);

    assertThat(inboundAddresses()).isEmpty();
  }
}
