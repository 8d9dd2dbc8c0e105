package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.RegistrySuffixes;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.List;
import java.util.regex.Pattern;

/** The methods of the API that create, update and delete managed zones. */
final class Zones {
  private static final Pattern NAME = Pattern.compile("[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?");

  /**
   * "A mutable string of at most 1024 characters" (<a
   * href="https://docs.cloud.google.com/dns/docs/reference/rest/v1/managedZones">managed
   * zones</a>).
   */
  private static final int LONGEST_DESCRIPTION = 1_024;

  private static final String FORWARDING = "managedZone.forwardingConfig";
  private static final String TARGETS = FORWARDING + ".targetNameServers";
  private static final String PEERING = "managedZone.peeringConfig";

  private Zones() {}

  static boolean isResourceName(String name) {
    return NAME.matcher(name).matches();
  }

  static boolean isTooLong(String description) {
    return description.codePointCount(0, description.length()) > LONGEST_DESCRIPTION;
  }

  /** Creates a zone. */
  static GcpState create(GcpState state, ZoneRequest request) {
    if (!isResourceName(request.name())) {
      throw Refusals.invalid("managedZone.name", request.name());
    }
    if (!DomainNames.isZoneName(request.dnsName())) {
      throw Refusals.invalid("managedZone.dnsName", request.dnsName());
    }
    checkChangeable(state, request);
    if (state.zones().containsKey(request.id()) || state.lingering().keepsZone(request.id())) {
      throw Refusals.zoneNameTaken(request.name());
    }
    if (isReserved(DomainNames.absolute(request.dnsName()), request.kind())) {
      throw Refusals.dnsNameNotAvailable(request.dnsName());
    }
    if (state.zonesOf(request.project()) >= Quotas.ZONES_PER_PROJECT) {
      throw Refusals.overQuota("request", "managed zones per project");
    }
    GcpState numbered = state.counted();
    return numbered.with(Zone.create(request, numbered.counter()));
  }

  /** Puts a whole zone in place of the one of that name. */
  static GcpState update(GcpState state, ZoneRequest request) {
    Zone zone = existing(state, request.project(), request.name());
    if (!request.kind().getClass().equals(zone.kind().getClass())) {
      throw ZoneKindRefusals.changed(zone.name());
    }
    checkChangeable(state, request.to(zone));
    return state.with(zone.with(request));
  }

  /** Deletes a zone that has no set beside those that the cloud put in. */
  static GcpState delete(GcpState state, String project, String name) {
    Zone zone = existing(state, project, name);
    if (zone.sets().values().stream().anyMatch(set -> !zone.isApexOwned(set))
        || state.lingering().keepsSetOf(zone.id())) {
      throw Refusals.zoneNotEmpty(name);
    }
    return state.without(zone);
  }

  static Zone existing(GcpState state, String project, String name) {
    Zone zone = state.zones().get(Ids.zone(project, name));
    if (zone == null) {
      throw Refusals.zoneMissing(name);
    }
    return zone;
  }

  /**
   * The documented examples are {@code .}, {@code .com} and {@code .co.uk}; that all names are
   * meant under which registries register is the stricter reading (<a
   * href="https://docs.cloud.google.com/dns/docs/error-messages">error messages</a>). Peering zones
   * of the root are common (<a
   * href="https://github.com/GoogleCloudPlatform/cloud-foundation-fabric">cloud-foundation-fabric</a>).
   */
  private static boolean isReserved(DomainName dnsName, ZoneKind kind) {
    return dnsName.equals(DomainName.ROOT)
        ? !(kind instanceof ZoneKind.Peering)
        : RegistrySuffixes.contains(dnsName);
  }

  private static void checkChangeable(GcpState state, ZoneRequest request) {
    if (request.description().isEmpty()) {
      throw Refusals.required("managedZone.description");
    }
    if (isTooLong(request.description())) {
      throw Refusals.invalid("managedZone.description", request.description());
    }
    Tags.check(request.labels());
    checkKind(state, request);
    if (request.isPrivate()) {
      checkNetworks(state, request);
    }
  }

  private static void checkKind(GcpState state, ZoneRequest request) {
    if (request.kinds().size() > 1) {
      throw ZoneKindRefusals.severalKinds();
    }
    if (request.kind() instanceof ZoneKind.Forwarding forwarding) {
      checkPrivate(request, FORWARDING);
      if (forwarding.servers().isEmpty()) {
        throw Refusals.required(TARGETS);
      }
      TargetNameServer.check(forwarding.servers(), TARGETS);
    }
    if (request.kind() instanceof ZoneKind.Peering peering) {
      checkPrivate(request, PEERING);
      String field = PEERING + ".targetNetwork";
      String unused = boundNetwork(state, peering.networkUrl(), field + ".networkUrl", field);
    }
  }

  private static void checkPrivate(ZoneRequest request, String config) {
    if (!request.isPrivate()) {
      throw ZoneKindRefusals.publicZone(config);
    }
  }

  private static void checkNetworks(GcpState state, ZoneRequest request) {
    List<String> urls = request.networkUrls();
    for (int i = 0; i < urls.size(); i++) {
      String url = urls.get(i);
      String field = ZoneRequest.NETWORKS + "[" + i + "]";
      String network = boundNetwork(state, url, field + ".networkUrl", field);
      state
          .otherZoneSeenBy(network, request)
          .ifPresent(
              other -> {
                throw Refusals.dnsNameTaken(field, request.canonicalDnsName(), url, other);
              });
    }
  }

  /**
   * The network that a URL is of.
   *
   * @param urlField what the API calls the URL
   * @param field what the API calls the network
   * @throws CloudException if the URL is of no network, or the network is not there
   */
  static String boundNetwork(GcpState state, String url, String urlField, String field) {
    String network = NetworkUrl.network(url).orElseThrow(() -> Refusals.invalid(urlField, url));
    if (state.networks().containsKey(network)) {
      return network;
    }
    throw state.knowsProject(Ids.project(network))
        ? Refusals.networkMissing(field, url, network)
        : Refusals.forbidden(network);
  }
}
