package io.github.privatezonesync.adopt.write;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.declare.AdoptedDomain;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.declare.AdoptedTarget;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.proof.RawZone;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The source of the test: simulated clouds with the networks, in which every name resolves. */
final class TestSource {
  private final AdoptedStack stack;

  TestSource(AdoptedStack stack) {
    this.stack = stack;
  }

  /** The text of {@code AppTest.java}. */
  String source() {
    JavaPrinter printer = new JavaPrinter();
    Expression program =
        call(PulumiProgram.class, "project", text(stack.project()))
            .then("stack", text(stack.stack()));
    Optional<String> region = TestResolvers.region(stack);
    if (region.isPresent()) {
      program = program.then("config", text("oci:region"), text(region.get()));
    }
    // by its name: the class itself needs JUnit, which the packaged program lacks
    Expression clouds = new Expression.Variable("TestClouds").then("of", program);
    for (SimulatedNetwork network : networks()) {
      clouds = clouds.then("network", code(network));
    }
    for (List<Expression> owner : new TestResolvers(stack, printer).given()) {
      clouds = new Expression.On(clouds, "given", owner);
    }
    String code = printer.print(clouds, 6);
    return """
        package %s;

        import static org.assertj.core.api.Assertions.assertThat;

        %simport io.github.privatezonesync.testkit.clouds.TestClouds;
        import org.junit.jupiter.api.Test;
        import org.junit.jupiter.api.extension.RegisterExtension;

        class AppTest {
          /** The networks exist already; a resource group exists with its networks. */
          @RegisterExtension
          final TestClouds clouds =
              %s;

          @Test
          void everyNetworkResolvesEveryName() {
            clouds.deploy(App::stack);

            assertThat(clouds).modelsEverything().answersAsPlanned();
          }
        }
        """
        .formatted(ProjectFiles.PACKAGE, printer.imports(), code);
  }

  private Set<SimulatedNetwork> networks() {
    Set<SimulatedNetwork> networks = new LinkedHashSet<>();
    for (AdoptedDomain domain : stack.domains()) {
      for (AdoptedTarget target : domain.targets()) {
        networks.addAll(RawZone.of(target.zone(), Map.of()).testNetworks(stack.providers()));
        if (target.zone().place() instanceof ZonePlace.Azure azure) {
          networks.add(inGroup(azure));
        }
      }
    }
    return networks;
  }

  private static SimulatedNetwork inGroup(ZonePlace.Azure azure) {
    String id =
        "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.Network/virtualNetworks/of-the-group"
            .formatted(azure.subscription(), azure.resourceGroup());
    return new SimulatedNetwork(
        "azure-native", id, "of-the-group", azure.subscription(), "westeurope");
  }

  private static Expression code(SimulatedNetwork network) {
    String region = network.region();
    return new Expression.New(
        SimulatedNetwork.class,
        List.of(
            text(network.provider()),
            text(network.id()),
            text(network.name()),
            text(network.account()),
            region == null ? new Expression.Variable("null") : text(region)));
  }
}
