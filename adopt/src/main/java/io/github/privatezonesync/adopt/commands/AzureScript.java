package io.github.privatezonesync.adopt.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands of Azure. */
public final class AzureScript {
  private AzureScript() {}

  /**
   * Makes the script.
   *
   * @param resourceGroup the resource group of the zones
   * @param zones the names of the private zones
   * @param subscription the subscription, if not the default one of the CLI
   * @param networkSubscriptions the subscriptions of linked networks; none for that of the zones
   * @param folder where the files go
   * @return the script
   */
  public static ReadingScript of(
      String resourceGroup,
      List<String> zones,
      Optional<String> subscription,
      List<String> networkSubscriptions,
      String folder) {
    String group = Argument.RESOURCE_GROUP.check(resourceGroup);
    List<String> options = new ArrayList<>();
    subscription.ifPresent(
        id -> options.addAll(List.of("--subscription", Argument.SUBSCRIPTION.check(id))));
    options.addAll(List.of("--output", "json"));
    String top = folder + "/azure";
    ReadingScript script =
        new ReadingScript()
            .comment("Reads private zones of Azure and changes nothing.")
            .comment("Needs the role Reader on each zone, or")
            .comment("  Microsoft.Network/privateDnsZones/read, .../ALL/read,")
            .comment("  .../virtualNetworkLinks/read; and for the regions of the networks")
            .comment("  Microsoft.Network/virtualNetworks/read")
            .folder(top);
    if (networkSubscriptions.isEmpty()) {
      networks(top + "/networks.json", options, script);
    }
    for (String id : Argument.SUBSCRIPTION.check(networkSubscriptions)) {
      networks(
          top + "/networks-" + id + ".json",
          List.of("--subscription", id, "--output", "json"),
          script);
    }
    for (String zone : Argument.DOMAIN.check(zones)) {
      zone(group, zone, top + "/" + group + "/" + zone, options, script);
    }
    return script;
  }

  private static void networks(String file, List<String> options, ReadingScript script) {
    script.command(
        file,
        List.of(
            "az",
            "network",
            "vnet",
            "list",
            "--query",
            "[].{id: id, location: location, name: name, type: type}"),
        options);
  }

  private static void zone(
      String group, String zone, String own, List<String> options, ReadingScript script) {
    script
        .folder(own)
        .command(
            own + "/zone.json",
            List.of("az", "network", "private-dns", "zone", "show", "-g", group, "-n", zone),
            options)
        .command(
            own + "/records.json",
            List.of("az", "network", "private-dns", "record-set", "list", "-g", group, "-z", zone),
            options)
        .command(
            own + "/links.json",
            List.of(
                "az", "network", "private-dns", "link", "vnet", "list", "-g", group, "-z", zone),
            options);
  }
}
