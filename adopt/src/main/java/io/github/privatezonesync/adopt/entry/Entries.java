package io.github.privatezonesync.adopt.entry;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.adopt.declare.AdoptedDomain;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.declare.AdoptedTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a program declares.
 *
 * @param components the components
 * @param entries the resources of the components: each zone, then its associations, then its record
 *     sets
 */
public record Entries(List<DeclaredResource> components, List<Entry> entries) {
  /** Copies the lists. */
  public Entries {
    components = List.copyOf(components);
    entries = List.copyOf(entries);
  }

  /**
   * Runs a program and finds what exists for each of its resources.
   *
   * @param stack the program
   * @return its resources
   */
  public static Entries of(AdoptedStack stack) {
    DeclaredStack declared =
        PulumiProgram.project(stack.project()).stack(stack.stack()).run(ctx -> stack.run());
    List<Entry> entries = new ArrayList<>();
    for (AdoptedDomain domain : stack.domains()) {
      for (AdoptedTarget target : domain.targets()) {
        String prefix = domain.component() + "/" + target.key() + "/";
        ExistingIds ids = ExistingIds.of(target.zone());
        declared.resources().stream()
            .filter(resource -> resource.name().startsWith(prefix))
            .filter(resource -> target.declares(resource.name().substring(prefix.length())))
            .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
            .forEach(resource -> entries.add(new Entry(resource, target, ids.find(resource))));
      }
    }
    return new Entries(declared.resources(PrivateZoneSync.TYPE), entries);
  }

  private static int rank(DeclaredResource resource) {
    return switch (resource.type()) {
      case "aws:route53/zone:Zone",
          "gcp:dns/managedZone:ManagedZone",
          "azure-native:network:PrivateZone" ->
          0;
      case "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization" -> 1;
      case "aws:route53/zoneAssociation:ZoneAssociation",
          "azure-native:network:VirtualNetworkLink" ->
          2;
      default -> 3;
    };
  }
}
