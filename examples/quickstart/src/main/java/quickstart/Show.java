package quickstart;

import com.pulumi.test.Mocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.plan.TargetPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Shows what the quick start declares, without a cloud account: the plan, and then what the
 * engine's side of Pulumi's SDK received when the program ran. It fails if the two differ.
 */
public final class Show {
  private Show() {}

  /** Runs the quick start under mocks and prints the plan and the resources. */
  public static void main(String[] args) throws Exception {
    EngineSide engine = new EngineSide();
    TestResult result =
        PulumiTest.withMocks(engine)
            .withOptions(TestOptions.builder().projectName("quickstart").stackName("dev").build())
            .runTestAsync(App::stack)
            .get(60, TimeUnit.SECONDS);
    PulumiTest.cleanup();
    if (result.exitCode() != 0) {
      throw new IllegalStateException(String.join("\n", result.errors()));
    }
    SyncPlan plan = ((PrivateZoneSync) find(result)).plan();
    System.out.print(plan);
    plan.targets().forEach(target -> print(plan, target, engine.received));
    List<String> differences = Received.differences(plan, engine.received);
    if (differences.isEmpty()) {
      System.out.println("\nThe engine received what was planned.");
      return;
    }
    System.out.println("\nThe engine received something else than was planned:");
    differences.forEach(difference -> System.out.println("  " + difference));
    System.exit(1);
  }

  private static Object find(TestResult result) {
    return result.resources().stream()
        .filter(PrivateZoneSync.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static void print(SyncPlan plan, TargetPlan<?> target, List<Received> received) {
    String prefix = plan.identity().component() + "/" + target.target().key();
    List<Received> own =
        received.stream()
            .filter(resource -> resource.name().startsWith(prefix + "/"))
            .sorted(Comparator.comparing(Received::type).thenComparing(Received::name))
            .toList();
    System.out.printf("%ntarget '%s': what the engine received%n", target.target().key());
    String type = "";
    for (Received resource : own) {
      if (!resource.type().equals(type)) {
        type = resource.type();
        System.out.println("  " + type);
      }
      System.out.println(resource.line(prefix));
    }
  }

  /** Stands where the engine would: it takes every resource and gives back what was asked for. */
  private static final class EngineSide implements Mocks {
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());

    @Override
    public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
      received.add(Received.of(args));
      Map<String, Object> state = new HashMap<>(args.inputs);
      state.putIfAbsent("name", args.name);
      state.putIfAbsent("selfLink", "projects/example/global/networks/" + args.name);
      if (state.get("privateZoneName") != null) {
        state.put("name", state.get("privateZoneName"));
      }
      return CompletableFuture.completedFuture(
          ResourceResult.of(Optional.of(id(args)), Map.copyOf(state)));
    }

    private static String id(ResourceArgs args) {
      return switch (args.type) {
        case "aws:ec2/vpc:Vpc" -> "vpc-0" + args.name;
        case "azure-native:network:VirtualNetwork" ->
            "/subscriptions/example/resourceGroups/dns/providers/Microsoft.Network/virtualNetworks/"
                + args.name;
        default -> args.name;
      };
    }
  }
}
