package quickstart;

import com.pulumi.test.Mocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.plan.TargetPlan;
import io.github.privatezonesync.spi.PlannedResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Shows what the quick start declares, without a cloud account: the plan, and beside it what the
 * engine's side of Pulumi's SDK received when the program ran. It fails if the two differ.
 */
public final class Show {
  private Show() {}

  /** Runs the quick start under mocks and prints the comparison. */
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
    PrivateZoneSync dns =
        (PrivateZoneSync)
            result.resources().stream()
                .filter(PrivateZoneSync.class::isInstance)
                .findFirst()
                .orElseThrow();
    System.out.print(dns.plan());
    if (!agrees(dns.plan(), engine.received)) {
      System.exit(1);
    }
  }

  /** Prints the received resources of each target; false if any is missing or not planned. */
  private static boolean agrees(SyncPlan plan, Iterable<PlannedResource> received) {
    boolean agrees = true;
    for (TargetPlan<?> target : plan.targets()) {
      String prefix = plan.identity().component() + "/" + target.target().key() + "/";
      Set<String> planned = new HashSet<>();
      target.resources().forEach(resource -> planned.add(line(resource)));
      List<String> lines = new ArrayList<>();
      received.forEach(
          resource -> {
            if (resource.name().startsWith(prefix)) {
              lines.add(line(resource));
            }
          });
      lines.sort(null);
      System.out.printf("%ntarget '%s': received by the engine%n", target.target().key());
      for (String line : lines) {
        boolean expected = planned.remove(line);
        agrees &= expected;
        System.out.println((expected ? "    " : "  ! not planned: ") + line);
      }
      for (String missing : planned) {
        agrees = false;
        System.out.println("  ! not received: " + missing);
      }
    }
    System.out.println(
        agrees ? "\nThe engine received what was planned." : "\nThe engine received other things.");
    return agrees;
  }

  private static String line(PlannedResource resource) {
    return String.format("%-42s %s", resource.type(), resource.name());
  }

  /** Stands where the engine would: it takes every resource and gives back what was asked for. */
  private static final class EngineSide implements Mocks {
    private final ConcurrentLinkedQueue<PlannedResource> received = new ConcurrentLinkedQueue<>();

    @Override
    public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
      received.add(new PlannedResource(args.type, args.name, ""));
      Map<String, Object> state = new HashMap<>(args.inputs);
      state.putIfAbsent("name", args.name);
      state.putIfAbsent("selfLink", "projects/example/global/networks/" + args.name);
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
