package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.ResolverStack.ENDPOINT;
import static io.github.privatezonesync.simulator.aws.ResolverStack.addresses;
import static io.github.privatezonesync.simulator.aws.ResolverStack.at;
import static io.github.privatezonesync.simulator.aws.ResolverStack.endpointInputs;
import static io.github.privatezonesync.simulator.aws.ResolverStack.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.aws.ResolverStack.Wish;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ResolverEndpointsTest {
  private final ResolverStack stack = ResolverStack.fresh();
  private final String hub = stack.vpc("hub");
  private final String a = stack.subnet(hub, "10.0.1.0/24");
  private final String b = stack.subnet(hub, "10.0.2.0/24");
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

  private static String refusal(ThrowingCallable operation) {
    return AwsStack.refusal(operation).replaceFirst("^(creating|updating|associating) [^:]*: ", "");
  }

  @Test
  void countsOldAndNewAddressesWhileItChanges() {
    Live endpoint =
        create(
            inbound(
                at(a, "10.0.1.4"),
                at(a, "10.0.1.5"),
                at(a, "10.0.1.6"),
                at(b, "10.0.2.4"),
                at(b, "10.0.2.5"),
                at(b, "10.0.2.6")));

    assertThat(
            refusal(
                () ->
                    stack
                        .aws()
                        .update(
                            ENDPOINT,
                            endpoint,
                            inbound(
                                at(a, "10.0.1.4"),
                                at(a, "10.0.1.5"),
                                at(a, "10.0.1.6"),
                                at(b, "10.0.2.4"),
                                at(b, "10.0.2.5"),
                                at(b, "10.0.2.7")))))
        .isEqualTo(
            "LimitExceededException: Account '111111111111' has exceeded"
                + " 'max-ip-addresses-per-endpoint'");
  }

  @Test
  void neverCutsOffInboundQuestionsInOneStep() {
    Live endpoint = create(inbound(in(a), in(b)));

    assertThat(
            refusal(
                () -> stack.aws().update(ENDPOINT, endpoint, with("protocols", List.of("DoH")))))
        .isEqualTo(
            "InvalidRequestException: an inbound endpoint goes from Do53 to DoH only over both");
  }

  @Test
  void refusesAddressesThatItCannotHave() {
    assertThat(refusal(() -> create(inbound(in(a), in(a)))))
        .isEqualTo(
            "InvalidRequestException: [RSLVR-00400] Resolver endpoint need to have at least 2 IP"
                + " addresses.");
    for (String outside : List.of("10.0.2.9", "10.0.1.0", "10.0.1.3", "10.0.1.255", "fd00::4")) {
      assertThat(refusal(() -> create(inbound(at(a, outside), in(b)))))
          .isEqualTo(
              "InvalidRequestException: [RSLVR-00405] IP address '"
                  + outside
                  + "' is either not in subnet CIDR range or is reserved");
    }
    create(inbound(at(a, "10.0.1.9"), in(b)));
    assertThat(refusal(() -> create(inbound(at(a, "10.0.1.9"), in(b)))))
        .isEqualTo(
            "ResourceExistsException: The IP address '10.0.1.9' in subnet '"
                + a
                + "' is already in use");
  }

  @Test
  void refusesSubnetsThatItCannotBeIn() {
    String spoke = stack.vpc("spoke");
    String elsewhere = stack.subnet(spoke, "10.1.1.0/24");
    String odd = stack.subnet(hub, "fd00::/64");

    assertThat(refusal(() -> create(inbound(in(a), in("subnet-9")))))
        .isEqualTo("InvalidParameterException: The subnet ID 'subnet-9' does not exist");
    assertThat(refusal(() -> create(inbound(in(a), in(elsewhere)))))
        .isEqualTo(
            "InvalidRequestException: subnet '%s' is of VPC '%s', and the endpoint has others of VPC '%s'"
                .formatted(elsewhere, spoke, hub));
    assertThat(refusal(() -> create(inbound(in(a), in(odd)))))
        .isEqualTo(
            "InvalidRequestException: subnet '%s' has no IPv4 addresses, its block is 'fd00::/64'"
                .formatted(odd));
  }

  @Test
  void refusesASubnetThatIsFull() {
    String tiny = stack.subnet(hub, "10.0.4.0/29");
    create(inbound(at(tiny, "10.0.4.4"), at(tiny, "10.0.4.5"), at(tiny, "10.0.4.6"), in(a)));

    assertThat(refusal(() -> create(inbound(in(tiny), in(a)))))
        .isEqualTo(
            "InvalidRequestException: subnet '%s' has no free address in 10.0.4.0/29"
                .formatted(tiny));
  }

  @Test
  void refusesSecurityGroupsThatItCannotHave() {
    String spoke = stack.group(stack.vpc("spoke"));

    assertThat(refusal(() -> create(with("securityGroupIds", List.of("dns")))))
        .isEqualTo(
            "InvalidParameterException: [RSLVR-00408] Malformed security group ID: \"Invalid id:"
                + " \"dns\" (expecting \"sg-...\")\".");
    assertThat(refusal(() -> create(with("securityGroupIds", List.of("sg-9")))))
        .isEqualTo("ResourceNotFoundException: The security group 'sg-9' does not exist");
    assertThat(refusal(() -> create(with("securityGroupIds", List.of(spoke)))))
        .startsWith("InvalidRequestException: security group '" + spoke + "' is of VPC");
  }

  @Test
  void refusesAFifthOfARegion() {
    for (int i = 0; i < 4; i++) {
      create(inbound(in(a), in(b)));
    }

    assertThat(refusal(() -> create(inbound(in(a), in(b)))))
        .isEqualTo("LimitExceededException: Account '111111111111' has exceeded 'max-endpoints'");
  }

  @Test
  void refusesProtocolsThatDoNotGoTogetherAndNamesOfDigits() {
    assertThat(refusal(() -> create(with("protocols", List.of("DoH", "DoH-FIPS")))))
        .isEqualTo(
            "InvalidParameterException: an endpoint that is INBOUND cannot have the protocols DoH,"
                + " DoH-FIPS");
    assertThat(refusal(() -> create(with("name", "12"))))
        .startsWith("InvalidParameterException: Value '12' at 'name' failed to satisfy constraint");
  }
}
