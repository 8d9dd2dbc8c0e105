package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static io.github.privatezonesync.testkit.contract.Comparison.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of values that come from outputs: OUT-1, LATE-1 and SECRET-1. */
abstract class LateRules extends LifecycleRules {
  private static final String SECRET = "10.9.5.";

  /**
   * A preview that does not know addresses and network ids declares what the update does.
   *
   * <p>When it fails: a resource is added to the registrar inside an apply, which does not run in a
   * preview; or a late value is not passed on, of a record set or of an endpoint.
   */
  @Test
  @DisplayName("OUT-1 declares the same in a preview that knows no leaf value")
  protected void declaresTheSameInAPreviewThatKnowsNoLeafValue() {
    DeclaredStack preview = declareLate(program().preview());
    DeclaredStack update = declareLate(program());
    assertThat(Stage.children(preview))
        .as("resources of the preview")
        .extracting(Comparison::nameOf)
        .containsExactlyElementsOf(Stage.children(update).stream().map(r -> nameOf(r)).toList());
    assertThat(read(update).recordSets())
        .as("late values as read back")
        .extracting(set -> nameOf(set) + " " + valuesOf(set))
        .contains(
            "late.corp.internal A [10.9.8.7]",
            "late.corp.internal TXT [a late text]",
            "list.corp.internal A [10.9.8.6]",
            "alias.corp.internal CNAME [lb.example.com.]");
    for (RegionalService service : services()) {
      String name = service.written().name();
      String known = inputsOf(run(ctx -> define(Stage.args(target(ownNetworks()), service))));
      assertThat(inputsOf(run(ctx -> define(Stage.args(target(ownNetworks()), late(name))))))
          .as("inputs of a service that is %s", service.written().routing().words())
          .contains(
              regions().stream()
                  .map(site -> Services.address(this, site))
                  .filter(known::contains)
                  .toList());
    }
  }

  private DeclaredStack declareLate(PulumiProgram program) {
    return program.run(
        ctx -> {
          Output<String> address = Stage.later("address", "10.9.8.7");
          Output<String> other = Stage.later("other", "10.9.8.6");
          Output<String> text = Stage.later("text", "a late text");
          Output<String> host = Stage.later("host", "lb.example.com");
          RecordSetArgs[] records = {
            RecordSetArgs.a("late", address),
            RecordSetArgs.txt("late", text),
            RecordSetArgs.a("list", other.applyValue(List::of)),
            RecordSetArgs.cname("alias", host)
          };
          define(Stage.args(target(lateNetworks(Stage::later)), records, lateServices()));
        });
  }

  /** The target's own networks, with ids made from their keys. */
  private TargetSpec lateNetworks(BiFunction<String, String, Output<String>> id) {
    return ownNetworks()
        .with(
            ownNetworks().networks().stream()
                .map(
                    network ->
                        network.pending(id.apply(network.key(), networkId(network.number()))))
                .toList());
  }

  /** A service of each routing whose addresses are outputs. */
  private List<RegionalService> lateServices() {
    AtomicInteger count = new AtomicInteger();
    return Services.ofEachRouting(
        this,
        endpoint ->
            endpoint.ipv4(
                Stage.later(
                    "endpoint " + count.incrementAndGet(),
                    Services.address(this, endpoint.written().site()))));
  }

  private RegionalService late(String service) {
    return lateServices().stream()
        .filter(one -> one.written().name().equals(service))
        .findFirst()
        .orElseThrow();
  }

  private static String inputsOf(DeclaredStack stack) {
    return Stage.children(stack).stream()
        .map(resource -> resource.inputs().toString())
        .collect(Collectors.joining("\n"));
  }

  /**
   * A mistake that shows only when an output resolves ends the program with the place of the
   * mistake and an excerpt, and nothing that needs the value is registered.
   *
   * <p>When it fails: the {@code make} takes {@code network.info().id()} itself, not {@code
   * plan.canonicalId(..)}; or it renders values with something else than {@code plan.render(..)}.
   */
  @Test
  @DisplayName("LATE-1 refuses an output that turns out wrong, with its place")
  protected void refusesAnOutputThatTurnsOutWrong() {
    for (String wrong : List.of("", "?!")) {
      for (NetworkSpec network : ownNetworks().networks()) {
        assertThat(failures(lateNetworks((key, id) -> wrongOf(network, key, wrong, id))))
            .as("failures of network '%s' whose id turns out to be '%s'", network.key(), wrong)
            .contains("network '" + network.key() + "'")
            .contains("'" + wrong + "'");
      }
    }
    assertThat(failures(ownNetworks(), RecordSetArgs.a("db", Output.of("10.0.0.300"))))
        .as("failures of an address that turns out to be none")
        .contains("record 'db' A")
        .contains("'10.0.0.300'");
  }

  private static Output<String> wrongOf(
      NetworkSpec network, String key, String wrong, String right) {
    return Output.of(key.equals(network.key()) ? wrong : right);
  }

  private String failures(TargetSpec spec, RecordSetArgs... records) {
    DeclaredStack stack =
        program()
            .runToFailure(ctx -> define(Stage.args(Stage.DOMAIN, List.of(target(spec)), records)));
    return String.join("\n", stack.failures());
  }

  /**
   * A secret value stays secret in every input that carries it, and no message quotes it.
   *
   * <p>Inputs that are objects or lists of them keep their secrets inside, where mocks do not see
   * them, so they are not checked.
   *
   * <p>When it fails: the {@code make} takes the value out of its output, or uses {@code
   * asPlaintext()}.
   */
  @Test
  @DisplayName("SECRET-1 keeps a secret value secret")
  protected void keepsASecretValueSecret() {
    List<RegionalService> services =
        Services.ofEachRouting(
            this,
            endpoint ->
                endpoint.ipv4(
                    Output.ofSecret(SECRET + regions().indexOf(endpoint.written().site()))));
    RecordSetArgs[] records = {
      RecordSetArgs.a("db", Output.ofSecret(SECRET + "9")),
      RecordSetArgs.txt("db", Output.ofSecret("password " + SECRET))
    };
    TargetSpec spec = lateNetworks((key, id) -> Output.ofSecret(id));
    DeclaredStack stack = run(ctx -> define(Stage.args(target(spec), records, services)));
    assertThat(inputsOf(stack)).as("inputs").contains(SECRET).contains("password " + SECRET);
    for (DeclaredResource resource : Stage.children(stack)) {
      assertThat(resource.secretInputs())
          .as("secret inputs of %s", nameOf(resource))
          .containsAll(inputsWith(SECRET, resource));
    }
    for (ReadAssociation tie : read(stack).associations()) {
      assertThat(tie.resource().secretInputs())
          .as("secret inputs of %s", nameOf(tie.resource()))
          .containsAll(inputsWith(tie.networkId(), tie.resource()));
    }
    TargetSpec wrong = lateNetworks((key, id) -> Output.ofSecret("?!"));
    assertThat(failures(wrong, RecordSetArgs.a("db", Output.ofSecret("10.0.0.300"))))
        .as("failures of secrets that turn out wrong")
        .doesNotContain("?!")
        .doesNotContain("10.0.0.300");
  }

  /** The inputs that are, or list, texts with a text in them. */
  private static List<String> inputsWith(String text, DeclaredResource resource) {
    return resource.inputs().asMap().entrySet().stream()
        .filter(input -> texts(input.getValue()).anyMatch(value -> value.contains(text)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<String> texts(Object value) {
    Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.of(value);
    return all.filter(String.class::isInstance).map(String.class::cast);
  }
}
