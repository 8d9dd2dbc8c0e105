package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule of what is known at deployment only: FWD-7. */
abstract class LateAddressRules extends ForwardingUnderTest {
  private static final String SERVER = "server";
  private static final String SECRET = "10.77.66.55";

  /** Gives the id of a network, by its key, or the address of the server. */
  private interface Given {
    Output<String> of(String what, String value);
  }

  private PrivateForwardingArgs args(String server, Given given) {
    ForwardingSpec spec = ownNetworks();
    return args(
        new ForwardingSpec(
            spec.key(),
            pending(spec.hub(), given),
            spec.others().stream().map(network -> pending(network, given)).toList(),
            spec.provider()),
        ForwardedDomain.of(CORP).to(given.of(SERVER, server)));
  }

  private NetworkSpec pending(NetworkSpec network, Given given) {
    return network.pending(given.of(network.key(), networkId(network.number())));
  }

  /**
   * Where network ids and addresses are outputs, a preview declares what an update does; a value
   * that turns out wrong is refused with its place; and a secret one stays secret, in inputs and in
   * messages.
   *
   * <p>When it fails: a {@code make} does not take {@code servers.of(rule)} and {@code
   * plan.canonicalId(network)} as they are, or uses {@code asPlaintext()}.
   */
  @Test
  @DisplayName("FWD-7 takes addresses and ids from outputs, and keeps secrets")
  protected void takesAddressesAndIdsFromOutputs() {
    List<String> literal = names(run(ctx -> define(args(DC, (what, value) -> Output.of(value)))));
    assertThat(names(run(ctx -> define(args(DC, Stage::later)))))
        .as("an update with outputs")
        .isEqualTo(literal);
    assertThat(
            names(computed(Stage.program()).preview().run(ctx -> define(args(DC, Stage::later)))))
        .as("a preview with outputs")
        .isEqualTo(literal);
    for (NetworkSpec network : ownNetworks().networks()) {
      assertThat(failures(fail(DC, wrong(network.key(), "?!"))))
          .as("failures of a network id that turns out wrong")
          .contains("network '" + network.key() + "'")
          .contains("'?!'");
    }
    for (String wrong : List.of("", "10.9.0.300")) {
      DeclaredStack stack = fail(DC, wrong(SERVER, wrong));
      assertThat(failures(stack))
          .as("failures of an address that turns out wrong")
          .contains("forwarded domain '" + CORP)
          .contains("'" + wrong + "'");
      assertThat(read(stack).rules()).as("rules that ask it").isEmpty();
    }
    keepsSecrets();
  }

  private static Given wrong(String wrong, String value) {
    return (what, right) -> Output.of(what.equals(wrong) ? value : right);
  }

  private void keepsSecrets() {
    DeclaredStack stack = run(ctx -> define(args(SECRET, (what, value) -> Output.ofSecret(value))));
    assertThat(read(stack).rules()).as("rules that ask a secret address").isNotEmpty();
    for (ReadRule rule : read(stack).rules()) {
      checkSecret(rule.resource(), SECRET);
    }
    for (ReadTie tie : read(stack).ties()) {
      if (children(stack).contains(tie.resource())) { // or it is made by an owner of a resolver
        checkSecret(tie.resource(), tie.networkId());
      }
    }
    assertThat(failures(fail("10.9.0.300", (what, value) -> Output.ofSecret(value))))
        .as("failures of a secret address")
        .doesNotContain("10.9.0.300");
  }

  private static void checkSecret(DeclaredResource resource, String value) {
    List<String> carrying =
        resource.inputs().asMap().entrySet().stream()
            .filter(input -> input.getValue().toString().contains(value))
            .map(input -> input.getKey())
            .toList();
    assertThat(carrying)
        .as("inputs of %s that carry a secret", nameOf(resource))
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(resource.secretInputs())
                    .as("secret inputs")
                    .anyMatch(path -> path.startsWith(key)));
  }

  private DeclaredStack fail(String server, Given given) {
    return computed(Stage.program()).runToFailure(ctx -> define(args(server, given)));
  }

  private static String failures(DeclaredStack stack) {
    return String.join("\n", stack.failures());
  }
}
