package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule about what a drain and a new endpoint change: ROUTE-3. */
abstract class ChangeRules extends RoutingRules {
  /**
   * A service keeps its resources when an endpoint is drained and when one is added: their logical
   * names, the options that decide about a replacement, and the inputs that the provider cannot
   * change. Only resources of the endpoint itself may be added or removed: its record set if the
   * cloud weighs or measures, whatever watches its health, and whatever holds its values if a set
   * is several resources.
   *
   * <p>When it fails: a logical name, or an input that the provider cannot change, has the site of
   * an endpoint, where it should have the key of the route: the region of the clients ({@code
   * nearest()}) or the part in a failover.
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
      Map<String, String> holders = holders(before, after);
      moved.keySet().removeIf(name -> mayComeOrGo(name, holders, service));
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

  private DeclaredStack declare(RegionalService service) {
    return run(ctx -> define(Stage.args(target(ownNetworks()), service)));
  }

  private static Map<String, DeclaredResource> byName(DeclaredStack stack) {
    Map<String, DeclaredResource> byName = new TreeMap<>();
    Stage.children(stack).forEach(resource -> byName.put(nameOf(resource), resource));
    return byName;
  }

  /**
   * Weighted and latency sets, and whatever holds them, belong to their endpoint; anything else
   * belongs to the endpoint whose site is in its name.
   */
  private boolean mayComeOrGo(String name, Map<String, String> holders, RegionalService service) {
    String holder = holders.get(name);
    if (holder != null) {
      return Set.of(Services.WEIGHTED, Services.LATENCY).contains(service.written().name())
          && Stream.of(name, holder).anyMatch(it -> it.endsWith("/" + regions().get(0) + "'"));
    }
    return service.written().name().equals(Services.FAILOVER)
        && regions().stream().anyMatch(site -> name.endsWith("/" + site + "'"));
  }

  /** What each resource that holds a part of a record set belongs to, by name. */
  private Map<String, String> holders(DeclaredStack... stacks) {
    Map<String, String> holders = new TreeMap<>();
    for (DeclaredStack stack : stacks) {
      for (ReadRecordSet set : read(stack).recordSets()) {
        set.resources().forEach(part -> holders.put(nameOf(part), nameOf(set.resource())));
      }
    }
    return holders;
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

  /** The reasons for which the engine or the simulated provider would replace the resource. */
  List<String> replaced(DeclaredResource before, DeclaredResource after) {
    Map<String, Object> old = before.inputs().asMap();
    Map<String, Object> now = after.inputs().asMap();
    List<String> reasons = new ArrayList<>();
    SimulatedProvider provider =
        clouds().provider(before.type().substring(0, before.type().indexOf(':')), Map.of());
    if (provider.models(before.type())) {
      reasons.addAll(provider.diff(before.type(), old, old, now).replace());
    }
    for (String path : after.replaceOnChanges()) {
      String input = path.replaceFirst("[.\\[].*", "");
      if (input.equals("*") || !Objects.equals(old.get(input), now.get(input))) {
        reasons.add("replaceOnChanges " + path);
      }
    }
    if (!after.replacementTrigger().equals(before.replacementTrigger())) {
      reasons.add("replacementTrigger");
    }
    return reasons;
  }
}
