package io.github.privatezonesync.adopt.write;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciVcnResolver;
import io.github.privatezonesync.oci.OciVcnResolverArgs;
import io.github.privatezonesync.oci.Vcn;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In a test, those who own resolvers of OCI attach what the program only offers. */
final class TestResolvers {
  private final AdoptedStack stack;
  private final JavaPrinter printer;

  TestResolvers(AdoptedStack stack, JavaPrinter printer) {
    this.stack = stack;
    this.printer = printer;
  }

  /** The region of the default provider of OCI; empty if the program has none. */
  static Optional<String> region(AdoptedStack stack) {
    List<String> regions =
        stack.domains().stream()
            .flatMap(domain -> domain.targets().stream())
            .filter(target -> target.zone().place() instanceof ZonePlace.Oci)
            .map(target -> ((ZonePlace.Oci) target.zone().place()).region())
            .distinct()
            .toList();
    return regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty();
  }

  /** The arguments of {@code given(..)} for each resolver. */
  List<List<Expression>> given() {
    Map<ExistingResolver, Set<String>> offered = new LinkedHashMap<>();
    stack
        .offered()
        .forEach(
            view ->
                offered
                    .computeIfAbsent(view.resolver(), first -> new LinkedHashSet<>())
                    .add(view.viewId()));
    return offered.entrySet().stream()
        .map(owner -> given(owner.getKey(), List.copyOf(owner.getValue())))
        .toList();
  }

  private List<Expression> given(ExistingResolver resolver, List<String> views) {
    Expression vcn =
        call(Vcn.class, "of", text("vcn"), text(resolver.vcnId()), text(resolver.region()));
    Expression args =
        call(OciVcnResolverArgs.class, "builder")
            .then("resolver", call(OciResolver.class, "of", vcn));
    List<String> order = new ArrayList<>(resolver.attachedViews());
    order.add(resolver.defaultViewId());
    order.retainAll(views);
    for (String view : order) {
      args = args.then("view", text(view));
    }
    Expression owner =
        new Expression.New(OciVcnResolver.class, List.of(text("owner"), args.then("build")));
    return List.of(
        call(PulumiProgram.class, "project", text("owner"))
            .then("config", text("oci:region"), text(resolver.region())),
        new Expression.Variable("ctx -> " + printer.print(owner, 10)));
  }
}
