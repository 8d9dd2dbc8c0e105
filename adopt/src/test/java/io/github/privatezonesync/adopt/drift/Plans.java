package io.github.privatezonesync.adopt.drift;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.declare.Adoption;
import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.plan.PlanDocument;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;

/** Plans in JSON, as programs write them. */
public final class Plans {
  static final String NETWORKS =
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/";

  private Plans() {}

  /** Corp on AWS, with the VPCs of the dumps. */
  static AwsTarget.Builder aws() {
    return AwsTarget.builder()
        .vpc(Vpc.of("eu", "vpc-0a1b2c3d4e5f60001", "eu-west-1").anchor())
        .vpc(Vpc.of("us", "vpc-0a1b2c3d4e5f60002", "us-east-1"));
  }

  /** Corp on Azure, with the networks of the dumps; only the deployment knows one of them. */
  static AzureTarget.Builder azure() {
    return AzureTarget.builder()
        .resourceGroup("DNS")
        .virtualNetwork(VirtualNetwork.of("hub", NETWORKS + "HUB", "westeurope").registration())
        .virtualNetwork(VirtualNetwork.of("spoke", Output.of(NETWORKS + "spoke"), "northeurope"));
  }

  static PrivateZoneSyncArgs.Builder corp() {
    return PrivateZoneSyncArgs.builder().domain("corp.internal");
  }

  /** The JSON of a plan. */
  public static String json(PrivateZoneSyncArgs.Builder args) {
    return SyncPlan.of(new Identity("shop", "prod", "internal"), args.build().declaration())
        .toJson();
  }

  static List<PlanDocument> read(String json) {
    ReadingProblems problems = new ReadingProblems();
    PlanDocument plan = PlanDocument.read("plan.json", json, problems).orElseThrow();
    return List.of(plan);
  }

  /** The plans of the program that takes over what exists. */
  static List<PlanDocument> adopted(Inventory inventory) {
    AdoptedStack stack = Adoption.of(inventory, new StackNames("names", "prod", Map.of()));
    DeclaredStack declared = PulumiProgram.project("names").stack("prod").run(ctx -> stack.run());
    return declared.plans().values().stream()
        .map(SyncPlan::toJson)
        .flatMap(json -> read(json).stream())
        .toList();
  }
}
