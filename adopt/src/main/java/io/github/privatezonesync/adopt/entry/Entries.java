package io.github.privatezonesync.adopt.entry;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.adopt.declare.AdoptedDomain;
import io.github.privatezonesync.adopt.declare.AdoptedResolver;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.declare.AdoptedTarget;
import io.github.privatezonesync.oci.OciVcnResolver;
import io.github.privatezonesync.oci.resource.Resolver;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a program declares.
 *
 * @param components the components
 * @param entries the resources of the components: each zone, then its associations, then its record
 *     sets; resolvers of VCNs last
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
    PulumiProgram program = PulumiProgram.project(stack.project()).stack(stack.stack());
    DeclaredStack declared =
        new ResolverCalls(stack.inventory()).in(program).run(ctx -> stack.run());
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
    for (AdoptedResolver resolver : stack.resolvers()) {
      AdoptedTarget first = resolver.targets().get(0);
      String name = LogicalName.of(resolver.name()).child("resolver").toString();
      DeclaredResource resource = declared.resource(Resolver.TYPE, name).orElseThrow();
      entries.add(new Entry(resource, first, Optional.of(resolver.found().id())));
    }
    return new Entries(components(declared), entries);
  }

  private static List<DeclaredResource> components(DeclaredStack declared) {
    return Stream.of(PrivateZoneSync.TYPE, OciVcnResolver.TYPE)
        .flatMap(type -> declared.resources(type).stream())
        .toList();
  }

  private static int rank(DeclaredResource resource) {
    return switch (resource.type()) {
      case "aws:route53/zone:Zone",
          "gcp:dns/managedZone:ManagedZone",
          "azure-native:network:PrivateZone",
          "oci:Dns/zone:Zone" ->
          0;
      case "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization" -> 1;
      case "aws:route53/zoneAssociation:ZoneAssociation",
          "azure-native:network:VirtualNetworkLink" ->
          2;
      default -> 3;
    };
  }
}
