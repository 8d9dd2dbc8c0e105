package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.pulumi.Context;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema of plans accepts the plan of every example, and refuses what is none. */
class PlanSchemaTest {
  private static final ValidatorFactory VALIDATORS =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());

  private static final String SCHEMA =
      Documents.read(Documents.ROOT.resolve("docs/plan.schema.json"));

  static Stream<Arguments> examples() {
    return Stream.of(
        example("quickstart", quickstart.App::stack),
        example("gcp-multi-network", gcpmultinetwork.App::stack),
        example("aws-multi-region", awsmultiregion.App::stack),
        example("aws-cross-account", awscrossaccount.App::stack),
        example("azure-hub-spoke", azurehubspoke.App::stack),
        example("oci-multi-vcn", ocimultivcn.App::stack),
        example("three-clouds", threeclouds.App::stack),
        example("four-clouds", fourclouds.App::stack),
        example("regional-inference", regionalinference.App::stack),
        example("aws-latency", awslatency.App::stack),
        example("aws-hybrid-hub", awshybridhub.App::stack),
        example("gcp-hub-spokes", gcphubspokes.App::stack),
        example("azure-hub-spokes-resolver", azurehubspokesresolver.App::stack),
        example("three-clouds-and-a-data-centre", threecloudsandadatacentre.App::stack),
        example("records-as-data", recordsasdata.App::stack),
        example("reverse-zones", reversezones.App::stack));
  }

  private static Arguments example(String name, Consumer<Context> stack) {
    return arguments(name, stack);
  }

  private static Collection<SyncPlan> plans(String name, Consumer<Context> stack) {
    PulumiProgram program =
        PulumiProgram.project(name)
            .config("gcp:project", "acme-dns")
            .config("compartment", "ocid1.compartment.oc1..aaaaaaaa2b")
            .config("zones", Documents.ROOT.resolve("examples/records-as-data/zones").toString());
    return TestClouds.of(program).deploy(stack).plans().values();
  }

  private static List<Error> errors(String json) {
    return VALIDATORS.validate(SCHEMA, json).getErrors();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void acceptsThePlanOfEveryExample(String name, Consumer<Context> stack) {
    assertThat(plans(name, stack))
        .isNotEmpty()
        .allSatisfy(plan -> assertThat(errors(plan.toJson())).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\": 1 | \"version\": 2",
        "\"domain\": | \"name\":",
        "\"recordSets\": [ | \"records\": [",
        "\"ttl\": 300 | \"ttl\": \"300\"",
        "\"key\": | \"id\":",
      })
  void refusesWhatIsNoPlan(String right, String wrong) {
    String json = plans("quickstart", quickstart.App::stack).iterator().next().toJson();

    assertThat(json).contains(right);
    assertThat(errors(json.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void refusesAnObjectWithoutMembers() {
    assertThat(errors("{}")).isNotEmpty();
  }
}
