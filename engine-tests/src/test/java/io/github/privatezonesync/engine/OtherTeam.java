package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A team that has a zone on Oracle Cloud and attaches its view to a resolver of ours. */
final class OtherTeam {
  private static final String RESOLVER = "oci:Dns/resolver:Resolver";

  private final SimulatedClouds clouds;
  private final SimulatedProvider oracle;
  private final String view;

  private OtherTeam(SimulatedClouds clouds, SimulatedProvider oracle, String view) {
    this.clouds = clouds;
    this.oracle = oracle;
    this.view = view;
  }

  /** The team with the zone {@code team.internal}, which nothing resolves yet. */
  static OtherTeam in(SimulatedClouds clouds) {
    SimulatedProvider oracle = clouds.provider("oci", Map.of("region", Site.FRANKFURT));
    String view =
        oracle
            .create(
                "oci:Dns/view:View",
                "theirs",
                Map.of("compartmentId", Site.COMPARTMENT, "displayName", "theirs"))
            .id();
    OtherTeam team = new OtherTeam(clouds, oracle, view);
    team.record(team.zone("team.internal", view), "db.team.internal", "A", "10.9.0.7");
    return team;
  }

  /** Makes a zone. */
  String zone(String name, String inView) {
    return oracle
        .create(
            "oci:Dns/zone:Zone",
            name,
            Map.of(
                "compartmentId",
                Site.COMPARTMENT,
                "zoneType",
                "PRIMARY",
                "name",
                name,
                "scope",
                "PRIVATE",
                "viewId",
                inView))
        .id();
  }

  /** Makes a record set. */
  void record(String zone, String domain, String type, String data) {
    oracle.create(
        "oci:Dns/rrset:Rrset",
        domain,
        Map.of(
            "zoneNameOrId",
            zone,
            "domain",
            domain,
            "rtype",
            type,
            "items",
            List.of(Map.of("domain", domain, "rtype", type, "rdata", data, "ttl", 300))));
  }

  String view() {
    return view;
  }

  static String resolver(String vcn) {
    return vcn.replace(".vcn.", ".dnsresolver.");
  }

  static String defaultView(String vcn) {
    return vcn.replace(".vcn.", ".dnsview.");
  }

  /** Attaches the view after those that are attached. */
  void attach(String vcn) {
    List<Map<String, Object>> views = new ArrayList<>();
    attached(vcn).forEach(id -> views.add(Map.of("viewId", id)));
    views.add(Map.of("viewId", view));
    oracle.create(RESOLVER, "theirs", Map.of("resolverId", resolver(vcn), "attachedViews", views));
  }

  /** Lets the VCN forward the domain {@code partner.example} to a server of the team. */
  void forward(String vcn) {
    String subnet =
        oracle
            .create(
                "oci:Core/subnet:Subnet",
                "theirs",
                Map.of(
                    "compartmentId", Site.COMPARTMENT, "vcnId", vcn, "cidrBlock", "10.60.9.0/24"))
            .id();
    oracle.create(
        "oci:Dns/resolverEndpoint:ResolverEndpoint",
        "theirs",
        Map.of(
            "resolverId",
            resolver(vcn),
            "name",
            "theirs",
            "scope",
            "PRIVATE",
            "subnetId",
            subnet,
            "isForwarding",
            true,
            "isListening",
            false));
    oracle.create(
        RESOLVER,
        "theirs",
        Map.of(
            "resolverId",
            resolver(vcn),
            "rules",
            List.of(
                Map.of(
                    "action",
                    "FORWARD",
                    "destinationAddresses",
                    List.of("10.9.0.53"),
                    "qnameCoverConditions",
                    List.of("partner.example"),
                    "sourceEndpointName",
                    "theirs"))));
  }

  /** How many rules a VCN has. */
  int rules(String vcn) {
    return list(oracle, vcn, "rules").size();
  }

  /** The views that are attached, in their order. */
  List<String> attached(String vcn) {
    return attached(oracle, vcn);
  }

  /** The views that anybody attached to a VCN in Frankfurt, in their order. */
  static List<String> attached(SimulatedClouds clouds, String vcn) {
    return attached(clouds.provider("oci", Map.of("region", Site.FRANKFURT)), vcn);
  }

  private static List<String> attached(SimulatedProvider oracle, String vcn) {
    return list(oracle, vcn, "attachedViews").stream()
        .map(view -> String.valueOf(((Map<?, ?>) view).get("viewId")))
        .toList();
  }

  private static List<?> list(SimulatedProvider oracle, String vcn, String property) {
    return (List<?>)
        oracle
            .invoke("oci:Dns/getResolver:getResolver", Map.of("resolverId", resolver(vcn)))
            .get(property);
  }

  /** Whether the VCN gets the team's name. */
  boolean isResolvedIn(String vcn) {
    return clouds
            .snapshot()
            .resolve(Client.of(vcn), DomainName.of("db.team.internal"), DnsType.A)
            .outcome()
        == Outcome.ANSWERED;
  }
}
