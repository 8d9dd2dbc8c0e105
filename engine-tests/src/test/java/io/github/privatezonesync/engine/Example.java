package io.github.privatezonesync.engine;

import com.pulumi.Context;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An example stack, run as its user would run it.
 *
 * @param name its folder, and the name of its project
 * @param component the name of its component
 * @param stack its program, for the plan
 */
record Example(String name, String component, Consumer<Context> stack) {
  static final Example REGIONAL_INFERENCE =
      new Example("regional-inference", "ai", regionalinference.App::stack);

  static final List<Example> ALL =
      List.of(
          new Example("quickstart", "ai", quickstart.App::stack),
          new Example("gcp-multi-network", "internal", gcpmultinetwork.App::stack),
          new Example("aws-multi-region", "internal", awsmultiregion.App::stack),
          new Example("aws-cross-account", "internal", awscrossaccount.App::stack),
          new Example("azure-hub-spoke", "internal", azurehubspoke.App::stack),
          new Example("oci-multi-vcn", "internal", ocimultivcn.App::stack),
          new Example("three-clouds", "ai", threeclouds.App::stack),
          new Example("four-clouds", "ai", fourclouds.App::stack),
          REGIONAL_INFERENCE,
          new Example("aws-latency", "internal", awslatency.App::stack),
          new Example("aws-hybrid-hub", "internal", awshybridhub.App::stack),
          new Example("gcp-hub-spokes", "internal", gcphubspokes.App::stack),
          new Example("azure-hub-spokes-resolver", "internal", azurehubspokesresolver.App::stack),
          new Example(
              "three-clouds-and-a-data-centre", "aws", threecloudsandadatacentre.App::stack),
          new Example("records-as-data", "corp.example.internal", recordsasdata.App::stack),
          new Example("reverse-zones", "internal", reversezones.App::stack));

  /** The files that an example reads beside its program. */
  private static final String ZONES =
      Path.of("../examples/records-as-data/zones").toAbsolutePath().normalize().toString();

  /** What the READMEs tell their users to set. */
  private static final Map<String, String> CONFIG =
      Map.of(
          "gcp:project", "my-project",
          "aws:region", "us-east-1",
          "azure-native:location", "westeurope",
          "records-as-data:zones", ZONES,
          "oci:region", "us-ashburn-1");

  private static final String COMPARTMENT = "ocid1.compartment.oc1..aaaaaaaa2b";

  /** What this module has for its tests, and no user's stack has. */
  private static final Pattern OF_THE_TESTS =
      Pattern.compile(
          "/(engine-tests|simulator|testkit|pcollections|picocli"
              + "|junit-[a-z-]+|assertj-core|opentest4j|apiguardian-api|byte-buddy)[/-]"
              + "|private-zone-sync-(simulator|testkit)");

  private static final Pattern EXAMPLE_ENTRY = Pattern.compile("/examples/([a-z-]+)/target/");
  private static final Pattern CLOUD_ENTRY =
      Pattern.compile("/com/pulumi/(gcp|aws|azure)(?:-native)?/|/(gcp|aws|azure|oci)/target/");
  private static final Pattern CLOUD_IN_POM =
      Pattern.compile("<artifactId>private-zone-sync-(gcp|aws|azure|oci)</artifactId>");
  private static final Pattern MAIN_CLASS = Pattern.compile("<mainClass>([a-z.A-Z]+)</mainClass>");

  /** Its project with its stack, in which nothing is deployed yet. */
  Deployment start(PulumiCli cli, Path folder, SimulatedClouds clouds) {
    Map<String, String> config = new TreeMap<>(CONFIG);
    config.put(name + ":compartment", COMPARTMENT);
    return Deployment.start(cli, folder, read("Pulumi.yaml"), config, clouds, program());
  }

  private Program program() {
    String mainClass =
        MAIN_CLASS.matcher(read("pom.xml")).results().findFirst().orElseThrow().group(1);
    return new JvmProgram(classPath(), mainClass);
  }

  SyncPlan plan() {
    return project().on(SimulatedClouds.fresh()).run(stack).plan(component);
  }

  /** The stack as it is declared without an engine. */
  DeclaredStack declared() {
    return project().run(stack);
  }

  /** The same of a stack that was told {@code pulumi config set KEY VALUE}. */
  DeclaredStack declaredWith(String key, String value) {
    return project().config(key, value).run(stack);
  }

  private PulumiProgram project() {
    return PulumiProgram.project(name)
        .config("records-as-data:zones", ZONES)
        .config("compartment", COMPARTMENT)
        .outputs("gcp:compute/address:Address", made -> Map.of("address", "10.0.0.2"))
        .outputs(
            "aws:lb/loadBalancer:LoadBalancer",
            made -> Map.of("dnsName", "lb.example.com", "zoneId", "Z26RNL4J"));
  }

  private List<Path> classPath() {
    Set<String> clouds =
        Set.copyOf(
            CLOUD_IN_POM.matcher(read("pom.xml")).results().map(found -> found.group(1)).toList());
    return ClassPath.ofThisJvm().stream()
        .filter(entry -> !OF_THE_TESTS.matcher(entry.toString()).find())
        .filter(entry -> has(EXAMPLE_ENTRY, entry, Set.of(name)))
        .filter(entry -> has(CLOUD_ENTRY, entry, clouds))
        .toList();
  }

  /** Whether an entry is none of a kind, or one of those that are meant. */
  private static boolean has(Pattern kind, Path entry, Set<String> meant) {
    return kind.matcher(entry.toString())
        .results()
        .findFirst()
        .map(Example::firstGroup)
        .map(meant::contains)
        .orElse(true);
  }

  private static String firstGroup(MatchResult found) {
    return found.group(1) != null ? found.group(1) : found.group(2);
  }

  private String read(String file) {
    try {
      return Files.readString(Path.of("..", "examples", name, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
