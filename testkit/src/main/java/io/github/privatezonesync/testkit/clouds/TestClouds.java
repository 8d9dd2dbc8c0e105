package io.github.privatezonesync.testkit.clouds;

import com.pulumi.Context;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.Outside;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AssertProvider;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Simulated clouds for the test of a stack, fresh for each test.
 *
 * <p>As a field with {@code @RegisterExtension}, a test deploys its program to them and asks what
 * networks resolve; {@code assertThat(clouds)} is AssertJ's own. What a cloud refuses fails the
 * deployment with the cloud's words.
 */
public final class TestClouds implements BeforeEachCallback, AssertProvider<CloudsAssert> {
  private final PulumiProgram program;
  private final List<SimulatedNetwork> networks = new ArrayList<>();
  private Supplier<SimulatedClouds> empty = SimulatedClouds::fresh;
  private final List<Consumer<SimulatedClouds>> given = new ArrayList<>();
  private Optional<SimulatedClouds> clouds = Optional.empty();
  private Optional<DeclaredStack> deployed = Optional.empty();

  private TestClouds(PulumiProgram program) {
    this.program = program;
  }

  /**
   * Clouds for the programs of a project.
   *
   * @param program the project, its stack, its configuration, and the answers of functions and
   *     resources that are not modelled
   * @return clouds without anything in them
   */
  public static TestClouds of(PulumiProgram program) {
    return new TestClouds(program);
  }

  /**
   * Other clouds, such as one of your own. Left out, they are Google Cloud, AWS, Azure and Oracle
   * Cloud.
   *
   * @param models the models, no two of one Pulumi package; see {@link
   *     io.github.privatezonesync.testkit.harbour.HarbourCloud} for an example
   * @return these clouds
   */
  public TestClouds on(Cloud<?>... models) {
    List<Cloud<?>> all = List.of(models);
    empty = () -> SimulatedClouds.of(all);
    return this;
  }

  /**
   * Adds a network, or a view of Oracle Cloud, that no program makes. Left out, there is none.
   *
   * @param network the network; tests ask from it by its name or id
   * @return these clouds
   */
  public TestClouds network(SimulatedNetwork network) {
    networks.add(network);
    return this;
  }

  /**
   * Adds another stack, for example the one that makes the networks. Left out, there are none.
   *
   * @param other the project of the stack, with its name and configuration
   * @param stack its program, which is deployed first in each test
   * @return these clouds
   */
  public TestClouds given(PulumiProgram other, Consumer<Context> stack) {
    given.add(
        fresh -> {
          DeclaredStack unused = other.on(fresh).run(stack);
        });
    return this;
  }

  /**
   * Adds name servers outside of all clouds, for example on premises. Left out, there are none.
   *
   * @param servers the servers, which answer and ask others as they say
   * @return these clouds
   */
  public TestClouds outside(OutsideServer... servers) {
    for (OutsideServer server : servers) {
      given.add(fresh -> fresh.outside(around -> around.with(server)));
    }
    return this;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    clouds = Optional.empty();
    deployed = Optional.empty();
  }

  private SimulatedClouds clouds() {
    if (clouds.isEmpty()) {
      clouds = Optional.of(fresh());
    }
    return clouds.get();
  }

  private SimulatedClouds fresh() {
    SimulatedClouds fresh = empty.get();
    networks.forEach(fresh::network);
    given.forEach(deploy -> deploy.accept(fresh));
    return fresh;
  }

  /**
   * Deploys a program that is expected to succeed.
   *
   * @param stack the program, for example {@code App::stack}
   * @return what it declared
   * @throws AssertionError if the program fails or a cloud refuses a resource, with all messages
   * @throws IllegalStateException if a program was deployed in this test before: without an engine
   *     there are no updates
   */
  public DeclaredStack deploy(Consumer<Context> stack) {
    return keep(first().run(stack));
  }

  /**
   * Deploys a program that is expected to fail.
   *
   * @param stack the program
   * @return what it declared before it failed, with {@link DeclaredStack#failures()}
   * @throws AssertionError if the program succeeds
   * @throws IllegalStateException if a program was deployed in this test before
   */
  public DeclaredStack deployToFailure(Consumer<Context> stack) {
    return keep(first().runToFailure(stack));
  }

  private PulumiProgram first() {
    if (deployed.isPresent()) {
      throw new IllegalStateException(
          "a program was deployed in this test already, and there are no updates without an engine;"
              + " compare(before, after) compares two declarations, given(..) deploys another stack"
              + " first");
    }
    return program.on(clouds());
  }

  private DeclaredStack keep(DeclaredStack stack) {
    deployed = Optional.of(stack);
    return stack;
  }

  /**
   * Previews a program that is not deployed yet: everything that clouds decide is unknown, and
   * nothing is made.
   *
   * @param stack the program
   * @return what it declared
   * @throws AssertionError if the program fails or a provider refuses inputs, with all messages
   */
  public DeclaredStack preview(Consumer<Context> stack) {
    return program.preview().on(clouds()).run(stack);
  }

  /**
   * Makes something unhealthy from now on, so that answers that depend on health change.
   *
   * @param checked the id of a health check of AWS, or the address of an internal load balancer of
   *     Google Cloud
   * @return these clouds
   * @throws IllegalArgumentException if no cloud checks such a thing
   */
  public TestClouds unhealthy(String checked) {
    SimulatedClouds unused = clouds().unhealthy(checked);
    return this;
  }

  /**
   * Makes something healthy from now on, as it is at first.
   *
   * @param checked the id of a health check of AWS, or the address of an internal load balancer of
   *     Google Cloud
   * @return these clouds
   * @throws IllegalArgumentException if no cloud checks such a thing
   */
  public TestClouds healthy(String checked) {
    SimulatedClouds unused = clouds().healthy(checked);
    return this;
  }

  /**
   * Changes what is around the clouds from now on: who does not answer, how much time has passed,
   * servers outside, public DNS.
   *
   * @param change for example {@code around -> around.silent("10.9.0.53")}
   * @return these clouds
   */
  public TestClouds around(UnaryOperator<Outside> change) {
    SimulatedClouds unused = clouds().outside(change);
    return this;
  }

  /**
   * Lets a name server no longer answer.
   *
   * @param address its address: an inbound address of a network, or one outside
   * @return these clouds
   */
  public TestClouds silent(String address) {
    return around(outside -> outside.silent(address));
  }

  /**
   * Compares two declarations, each deployed to fresh clouds of its own. It shows what an update
   * would change, and nothing about its steps.
   *
   * @param before the program as it was
   * @param after the program as it will be
   * @return the differences
   * @throws AssertionError if a program fails or a cloud refuses a resource, with all messages
   */
  public StackChanges compare(Consumer<Context> before, Consumer<Context> after) {
    SimulatedClouds old = fresh();
    DeclaredStack was = program.on(old).run(before);
    SimulatedClouds now = fresh();
    DeclaredStack is = program.on(now).run(after);
    return StackChanges.between(was, old.snapshot(), is, now.snapshot());
  }

  /**
   * The clouds as they are now.
   *
   * @return the snapshot
   */
  public Snapshot snapshot() {
    return clouds().snapshot();
  }

  /**
   * The resources that were accepted without being understood.
   *
   * @return the resources, sorted by type, then name
   */
  public List<NotModelled> notModelled() {
    return snapshot().notModelled();
  }

  /**
   * What every client of the deployed program gets from its regional services, and what was
   * planned. {@code assertThat(clouds).answersAsPlanned()} checks all of it; this is a table to
   * look at.
   *
   * @return the answers
   * @throws IllegalStateException if no program was deployed in this test
   */
  public RegionalAnswers regionalAnswers() {
    return RegionalAnswers.of(
        deployed.orElseThrow(
            () -> new IllegalStateException("no program was deployed; call deploy(..) first")),
        snapshot());
  }

  List<ResolvedZone> zones() {
    return deployed.map(DeclaredStack::zones).orElse(List.of());
  }

  NetworkKeys networks() {
    return new NetworkKeys(zones(), snapshot());
  }

  /**
   * Assertions on these clouds; AssertJ's {@code assertThat} calls it.
   *
   * @return the assertions
   */
  @Override
  public CloudsAssert assertThat() {
    return new CloudsAssert(this);
  }

  /** How many networks and zones there are. */
  @Override
  public String toString() {
    return "clouds with %d networks and %d zones"
        .formatted(snapshot().networks().size(), snapshot().zones().size());
  }
}
