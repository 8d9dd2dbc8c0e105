package io.github.privatezonesync.adopt.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands of OCI. */
public final class OciScript {
  private static final Argument ZONE = Argument.ocid("private zone", "dns-zone");
  private static final Argument VIEW = Argument.ocid("view", "dnsview");
  private static final Argument VCN = Argument.ocid("VCN", "vcn");
  private static final Argument RESOLVER = Argument.ocid("resolver", "dnsresolver");

  private OciScript() {}

  /**
   * Makes the script.
   *
   * @param zones the OCIDs of the private zones
   * @param views the OCIDs of their views
   * @param vcns the OCIDs of the VCNs that resolve the zones
   * @param resolvers the OCIDs of resolvers, for VCNs that cannot be read
   * @param profile the profile of the CLI, if not the default one
   * @param folder where the files go
   * @return the script
   */
  public static ReadingScript of(
      List<String> zones,
      List<String> views,
      List<String> vcns,
      List<String> resolvers,
      Optional<String> profile,
      String folder) {
    List<String> options = new ArrayList<>(List.of("--output", "json"));
    profile.ifPresent(name -> options.addAll(List.of("--profile", name)));
    String top = folder + "/oci";
    ReadingScript script =
        new ReadingScript()
            .comment("Reads private zones of OCI and changes nothing.")
            .comment("Needs 'Allow group G to read dns-zones in compartment C', and the same for")
            .comment("  dns-records, dns-views, dns-resolvers and, for --vcn, vcns")
            .folder(top);
    for (String view : VIEW.check(views)) {
      script.command(
          top + "/" + view + ".json",
          List.of("oci", "dns", "view", "get", "--view-id", view),
          options);
    }
    for (String vcn : VCN.check(vcns)) {
      script.command(
          top + "/" + vcn + ".json",
          List.of("oci", "dns", "resolver", "get", "--resolver-id"),
          List.of(
              "oci",
              "network",
              "vcn-dns-resolver-association",
              "get",
              "--vcn-id",
              vcn,
              "--query",
              "data.\"dns-resolver-id\"",
              "--raw-output"),
          options);
    }
    for (String resolver : RESOLVER.check(resolvers)) {
      script.command(
          top + "/" + resolver + ".json",
          List.of("oci", "dns", "resolver", "get", "--resolver-id", resolver),
          options);
    }
    for (String zone : ZONE.check(zones)) {
      String own = top + "/" + zone;
      script
          .folder(own)
          .command(
              own + "/zone.json",
              List.of("oci", "dns", "zone", "get", "--zone-name-or-id", zone),
              options)
          .command(
              own + "/records.json",
              List.of("oci", "dns", "record", "zone", "get", "--zone-name-or-id", zone, "--all"),
              options);
    }
    return script;
  }
}
