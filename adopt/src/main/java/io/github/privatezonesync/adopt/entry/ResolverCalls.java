package io.github.privatezonesync.adopt.entry;

import io.github.privatezonesync.adopt.found.ExistingAssociation.ViewAttachment;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.oci.resource.OciFunctions;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the functions of OCI say of the resolvers that exist. */
final class ResolverCalls {
  private final Map<String, ExistingResolver> byVcn = new LinkedHashMap<>();
  private final Map<String, ExistingResolver> byId = new LinkedHashMap<>();

  ResolverCalls(Inventory found) {
    found.zones().stream()
        .flatMap(zone -> zone.associations().stream())
        .filter(ViewAttachment.class::isInstance)
        .map(association -> ((ViewAttachment) association).resolver())
        .forEach(
            resolver -> {
              byVcn.put(resolver.vcnId(), resolver);
              byId.put(resolver.id(), resolver);
            });
  }

  PulumiProgram in(PulumiProgram program) {
    return program
        .call(
            OciFunctions.GET_RESOLVER_OF_VCN,
            arguments ->
                Map.of("dnsResolverId", known(byVcn, String.valueOf(arguments.get("vcnId"))).id()))
        .call(
            OciFunctions.GET_RESOLVER,
            arguments -> result(known(byId, String.valueOf(arguments.get("resolverId")))));
  }

  private static ExistingResolver known(Map<String, ExistingResolver> resolvers, String id) {
    return Objects.requireNonNull(resolvers.get(id), "a resolver that exists");
  }

  /** A resolver with rules is never owned, so nobody asks for them. */
  private static Map<String, Object> result(ExistingResolver resolver) {
    return Map.of(
        "defaultViewId",
        resolver.defaultViewId(),
        "attachedViews",
        resolver.attachedViews().stream().map(view -> Map.of("viewId", view)).toList(),
        "rules",
        List.of());
  }
}
