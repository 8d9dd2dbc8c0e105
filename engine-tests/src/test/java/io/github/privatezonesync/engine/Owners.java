package io.github.privatezonesync.engine;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.oci.OciVcnResolver;
import io.github.privatezonesync.oci.OciVcnResolverArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The resolvers of VCNs that a program owns, each with the views of all components of the program.
 *
 * @param resolvers what each of them is given, by logical name
 * @param others the components beside the first
 */
record Owners(
    Map<String, UnaryOperator<OciVcnResolverArgs.Builder>> resolvers, List<Stage> others) {
  static final Owners NONE = new Owners(Map.of(), List.of());

  Owners with(String name, UnaryOperator<OciVcnResolverArgs.Builder> args) {
    Map<String, UnaryOperator<OciVcnResolverArgs.Builder>> more = new TreeMap<>(resolvers);
    more.put(name, args);
    return new Owners(more, others);
  }

  Owners beside(Stage other) {
    return new Owners(resolvers, List.of(other));
  }

  /** Declares the other components, and then the resolvers. */
  void declare(PrivateZoneSync first, Context ctx) {
    List<PrivateZoneSync> components = new ArrayList<>(List.of(first));
    others.forEach(other -> components.add(other.declare(ctx)));
    resolvers.forEach(
        (name, args) -> {
          OciVcnResolver unused =
              new OciVcnResolver(
                  name,
                  args.apply(
                          OciVcnResolverArgs.builder()
                              .views(components.toArray(PrivateZoneSync[]::new)))
                      .build());
        });
  }
}
