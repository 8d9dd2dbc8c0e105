package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule of what a drain and a new endpoint change: ROUTE-3. */
abstract class ChangeRules extends RoutingRules {
  /**
   * A service keeps its resources when an endpoint is drained and when one is added: their logical
   * names, the options that decide about a replacement, and the inputs that the provider cannot
   * change. Only resources of the endpoint itself may come or go: its set where the cloud weighs or
   * measures, what watches its health, and what holds its values where a set is several resources.
   *
   * <p>When it fails: a logical name, or an input that the provider cannot change, has the site of
   * an endpoint where it should have the region of the clients ({@code all()}, {@code nearest()})
   * or the part in a failover: the key of the route.
   */
  @Test
  @DisplayName("ROUTE-3 changes values, not resources, in a drain and for a new endpoint")
  protected void changesValuesNotResources() {
    needsRegions();
    String drained = regions().get(0);
    for (RegionalService service : services()) {
      DeclaredStack before = declare(service);
      DeclaredStack after = declare(service.drain(drained));
      Map<String, DeclaredResource> whole = byName(before);
      Map<String, DeclaredResource> less = byName(after);
      String what =
          "%s service without '%s'".formatted(service.written().routing().words(), drained);
      Map<String, DeclaredResource> moved = new TreeMap<>(whole);
      moved.putAll(less);
      moved.keySet().removeIf(name -> whole.containsKey(name) && less.containsKey(name));
      moved.entrySet().removeIf(each -> mayComeOrGo(each.getKey(), each.getValue(), service));
      if (service.written().routing().equals(Routing.all())) {
        moved.keySet().removeAll(Comparison.furtherResources(read(before)).keySet());
        moved.keySet().removeAll(Comparison.furtherResources(read(after)).keySet());
      }
      assertThat(moved.keySet()).as("resources that come or go, %s", what).isEmpty();
      less.forEach(
          (name, now) -> {
            DeclaredResource was = whole.get(name);
            if (was != null) {
              assertThat(optionsOf(now))
                  .as("options of %s, %s", name, what)
                  .isEqualTo(optionsOf(was));
              assertThat(replaced(was, now))
                  .as("inputs of %s that replace it, %s", name, what)
                  .isEmpty();
            }
          });
    }
  }

  /** A service of each routing that the cloud has. */
  private List<RegionalService> services() {
    List<RegionalService> services = new ArrayList<>();
    services.add(Services.of(this, "all").all());
    if (has(Route.Kind.BY_REGION)) {
      services.add(Services.of(this, "nearest").nearest());
    }
    if (has(Route.Kind.WEIGHTED)) {
      services.add(Services.weighted(this));
    }
    if (has(Route.Kind.BY_LATENCY)) {
      services.add(Services.of(this, "latency").latency());
    }
    if (has(Route.Kind.FAILOVER)) {
      services.add(Services.failover(this));
    }
    return services;
  }

  private DeclaredStack declare(RegionalService service) {
    return run(ctx -> define(Stage.args(target(ownNetworks()), service)));
  }

  private static Map<String, DeclaredResource> byName(DeclaredStack stack) {
    Map<String, DeclaredResource> byName = new TreeMap<>();
    Stage.children(stack).forEach(resource -> byName.put(nameOf(resource), resource));
    return byName;
  }

  /**
   * Weights and latencies are those of an endpoint, and so are their sets; anything else that is no
   * record set belongs to the endpoint by whose site it is called.
   */
  private boolean mayComeOrGo(String name, DeclaredResource resource, RegionalService service) {
    boolean holdsRecords = recordSetTypes().contains(resource.type());
    boolean ofAnEndpoint = regions().stream().anyMatch(site -> name.endsWith("/" + site + "'"));
    boolean setsOfEndpoints =
        service.written().name().equals(Services.WEIGHTED)
            || service.written().name().equals("latency");
    return holdsRecords
        ? setsOfEndpoints && name.endsWith("/" + regions().get(0) + "'")
        : ofAnEndpoint && service.written().name().equals(Services.FAILOVER);
  }

  private Set<String> recordSetTypes() {
    Set<String> types = new HashSet<>();
    for (ReadRecordSet set :
        read(declare(ownNetworks(), GoldenRecords.of(RecordType.A))).recordSets()) {
      set.resources().forEach(resource -> types.add(resource.type()));
    }
    return types;
  }

  /** The options that decide whether, and how, a resource is replaced. */
  private static String optionsOf(DeclaredResource resource) {
    return "deleteBeforeReplace %s, replaceOnChanges %s, replacementTrigger %s, ignoreChanges %s"
        .formatted(
            resource.deleteBeforeReplace(),
            resource.replaceOnChanges(),
            resource.replacementTrigger(),
            resource.ignoreChanges());
  }

  /** What the simulated provider would replace the resource for. */
  private List<String> replaced(DeclaredResource before, DeclaredResource after) {
    String packageName = before.type().substring(0, before.type().indexOf(':'));
    SimulatedProvider provider = clouds().provider(packageName, Map.of());
    Map<String, Object> old = before.inputs().asMap();
    return provider.models(before.type())
        ? provider.diff(before.type(), old, old, after.inputs().asMap()).replace()
        : List.of();
  }
}
