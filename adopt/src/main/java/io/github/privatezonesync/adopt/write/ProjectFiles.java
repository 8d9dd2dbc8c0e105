package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.text.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files that make a folder a Pulumi project that Maven builds. */
final class ProjectFiles {
  /** The package of the program. */
  static final String PACKAGE = "zones";

  /** Without it, Pulumi's run loop can hang on a small machine. */
  static final String JVM_OPTIONS = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8\n";

  private final AdoptedStack stack;

  ProjectFiles(AdoptedStack stack) {
    this.stack = stack;
  }

  private List<ExistingZone> zones() {
    return stack.domains().stream()
        .flatMap(domain -> domain.targets().stream())
        .map(target -> target.zone())
        .toList();
  }

  /** {@code Pulumi.yaml}, with the configuration of the default providers. */
  String pulumiYaml() {
    Map<String, String> config = new TreeMap<>();
    for (ExistingZone zone : zones()) {
      if (zone.place() instanceof ZonePlace.Aws aws) {
        config.putIfAbsent("aws:region", yaml(region(zone)));
        aws.account()
            .ifPresent(
                account -> config.putIfAbsent("aws:allowedAccountIds", "[" + yaml(account) + "]"));
      } else if (zone.place() instanceof ZonePlace.Gcp gcp) {
        gcp.project().ifPresent(project -> config.putIfAbsent("gcp:project", yaml(project)));
      } else if (zone.place() instanceof ZonePlace.Azure azure) {
        config.putIfAbsent("azure-native:subscriptionId", yaml(azure.subscription()));
      } else if (zone.place() instanceof ZonePlace.Oci oci) {
        config.putIfAbsent("oci:region", yaml(oci.region()));
      }
    }
    String entries =
        config.entrySet().stream()
            .map(entry -> "  %s:\n    value: %s\n".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    return """
        name: %s
        runtime: java
        description: Private zones that existed before
        """
            .formatted(stack.project())
        + (entries.isEmpty() ? "" : "config:\n" + entries);
  }

  private static String region(ExistingZone zone) {
    return zone.associations().stream()
        .filter(ExistingAssociation.Vpc.class::isInstance)
        .map(vpc -> ((ExistingAssociation.Vpc) vpc).region())
        .findFirst()
        .orElse("us-east-1");
  }

  /** A text in double quotes, which YAML escapes as JSON does. */
  private static String yaml(String text) {
    return JsonText.of(text);
  }

  /** {@code pom.xml}. */
  String pom() {
    String modules =
        zones().stream()
            .map(zone -> zone.place().cloud())
            .distinct()
            .sorted()
            .map(cloud -> cloud.name().toLowerCase(Locale.ROOT))
            .map(ProjectFiles::module)
            .collect(Collectors.joining());
    if (stack.domains().stream().anyMatch(domain -> new ZoneFiles(domain, 1).isUsed())) {
      modules += module("records");
    }
    return PomText.of(stack.project(), PACKAGE + ".App", modules);
  }

  private static String module(String name) {
    return """
            <dependency>
              <groupId>io.github.privatezonesync</groupId>
              <artifactId>private-zone-sync-%s</artifactId>
            </dependency>
        """
        .formatted(name);
  }
}
