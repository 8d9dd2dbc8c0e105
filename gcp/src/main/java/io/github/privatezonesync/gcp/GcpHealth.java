package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.register.LateCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells Cloud DNS whether an endpoint is up: the endpoint has the addresses of internal load
 * balancers, whose own health checks count.
 *
 * <p>A regional load balancer needs global access. Otherwise Cloud DNS cannot see its health. An
 * instance is immutable: {@link #udp}, {@link #project} and {@link #region} return changed copies.
 */
public final class GcpHealth implements EndpointHealth {
  private static final int LARGEST_PORT = 65_535;

  private final Kind kind;
  private final Leaf<String> network;
  private final int port;
  private final boolean udp;
  private final Optional<Leaf<String>> project;
  private final Optional<String> region;

  private GcpHealth(
      Kind kind,
      Leaf<String> network,
      int port,
      boolean udp,
      Optional<Leaf<String>> project,
      Optional<String> region) {
    this.kind = kind;
    this.network = network;
    this.port = port;
    this.udp = udp;
    this.project = project;
    this.region = region;
  }

  /** The kinds of load balancers, in the words of the API. */
  private enum Kind {
    REGIONAL_L4("regionalL4ilb"),
    REGIONAL_L7("regionalL7ilb"),
    GLOBAL_L7("globalL7ilb");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  /**
   * Internal passthrough network load balancers.
   *
   * @param network the VPC network of their forwarding rules: its id, its self link or {@code
   *     projects/P/global/networks/N}
   * @param port a port of their forwarding rules
   * @return the health, by TCP
   */
  public static GcpHealth regionalL4(@Nullable String network, int port) {
    return of(Kind.REGIONAL_L4, Leaf.text(network), port);
  }

  /**
   * Internal passthrough network load balancers.
   *
   * @param network the VPC network of their forwarding rules: its id, its self link or {@code
   *     projects/P/global/networks/N}
   * @param port a port of their forwarding rules
   * @return the health, by TCP
   */
  public static GcpHealth regionalL4(@Nullable Output<String> network, int port) {
    return of(Kind.REGIONAL_L4, Leaf.text(network), port);
  }

  /**
   * Regional internal application load balancers.
   *
   * @param network the VPC network of their forwarding rules: its id, its self link or {@code
   *     projects/P/global/networks/N}
   * @param port the port of their forwarding rules
   * @return the health
   */
  public static GcpHealth regionalL7(@Nullable String network, int port) {
    return of(Kind.REGIONAL_L7, Leaf.text(network), port);
  }

  /**
   * Regional internal application load balancers.
   *
   * @param network the VPC network of their forwarding rules: its id, its self link or {@code
   *     projects/P/global/networks/N}
   * @param port the port of their forwarding rules
   * @return the health
   */
  public static GcpHealth regionalL7(@Nullable Output<String> network, int port) {
    return of(Kind.REGIONAL_L7, Leaf.text(network), port);
  }

  /**
   * Cross-region internal application load balancers.
   *
   * @param network the VPC network of their forwarding rules: its id, its self link or {@code
   *     projects/P/global/networks/N}
   * @param port the port of their forwarding rules
   * @return the health
   */
  public static GcpHealth globalL7(@Nullable String network, int port) {
    return of(Kind.GLOBAL_L7, Leaf.text(network), port);
  }

  /**
   * Cross-region internal application load balancers.
   *
   * @param network the VPC network of their forwarding rules: its id, its self link or {@code
   *     projects/P/global/networks/N}
   * @param port the port of their forwarding rules
   * @return the health
   */
  public static GcpHealth globalL7(@Nullable Output<String> network, int port) {
    return of(Kind.GLOBAL_L7, Leaf.text(network), port);
  }

  private static GcpHealth of(Kind kind, Leaf<String> network, int port) {
    return new GcpHealth(kind, network, port, false, Optional.empty(), Optional.empty());
  }

  /**
   * The same load balancers with the protocol UDP. Left out, it is TCP.
   *
   * @return a changed copy
   */
  public GcpHealth udp() {
    return new GcpHealth(kind, network, port, true, project, region);
  }

  /**
   * The project of the load balancers. Left out, it is the project of the network; in a shared VPC
   * it is usually another project.
   *
   * @param project the project's id or number
   * @return a changed copy
   */
  public GcpHealth project(@Nullable String project) {
    return new GcpHealth(kind, network, port, udp, Optional.of(Leaf.text(project)), region);
  }

  /**
   * The project of the load balancers. Left out, it is the project of the network; in a shared VPC
   * it is usually another project.
   *
   * @param project the project's id or number
   * @return a changed copy
   */
  public GcpHealth project(@Nullable Output<String> project) {
    return new GcpHealth(kind, network, port, udp, Optional.of(Leaf.text(project)), region);
  }

  /**
   * The region of regional load balancers. Left out, it is the region of the endpoint.
   *
   * @param region a region of Google Cloud, for example {@code europe-west4}
   * @return a changed copy
   */
  public GcpHealth region(@Nullable String region) {
    return new GcpHealth(
        kind, network, port, udp, project, Optional.of(NullArguments.text(region)));
  }

  @Override
  public void checkAt(String site) {
    if (network instanceof Leaf.Known<String> known) {
      String unused = GcpNetwork.selfLink(known.value());
    }
    if (port < 1 || port > LARGEST_PORT) {
      throw new InvalidValue("port %s is not between 1 and 65535", port);
    }
    if (udp && kind != Kind.REGIONAL_L4) {
      throw new InvalidValue("only regionalL4(..) can use UDP; remove udp()");
    }
    if (project.orElse(null) instanceof Leaf.Known<String> known) {
      String unused = GcpProblems.checkProject(known.value());
    }
    checkRegion(site);
  }

  private void checkRegion(String site) {
    if (kind == Kind.GLOBAL_L7) {
      if (region.isPresent()) {
        throw new InvalidValue(
            "region %s is given, but globalL7(..) has none; remove region(..)", region.get());
      }
      return;
    }
    if (region.isEmpty() && !GcpRouting.isRegion(site)) {
      throw new InvalidValue(
          "%s is not a region of Google Cloud; say where the load balancer is with %s",
          site, WayOut.setting("region").open());
    }
    if (region.isPresent()) {
      CloudRegion given = Regions.parse(region.get());
      if (!given.cloud().equals(RegionCloud.GCP)) {
        throw new InvalidValue(
            "region %s is one of "
                + given.cloud().words()
                + "; a load balancer of Google Cloud is in one of its regions",
            region.get());
      }
    }
  }

  /** The type as the API calls it. */
  String type() {
    return kind.type;
  }

  /** The port as the API wants it. */
  String portText() {
    return String.valueOf(port);
  }

  String protocol() {
    return udp ? "udp" : "tcp";
  }

  /** The self link of the network, checked when it resolves. */
  Output<String> networkUrl(Place place) {
    return LateCheck.read(network.output(), place, GcpNetwork::selfLink);
  }

  /** The project of the load balancers, checked when it resolves. */
  Output<String> projectId(Place place) {
    return LateCheck.read(
        project.orElse(network).output(),
        place,
        project.isPresent() ? GcpProblems::checkProject : GcpNetwork::projectOf);
  }

  /** The region of the load balancers; empty if they have none. */
  Optional<String> regionAt(String site) {
    return kind == Kind.GLOBAL_L7 ? Optional.empty() : Optional.of(region.orElse(site));
  }

  /** For example {@code load balancer at tcp 443}. */
  @Override
  public String toString() {
    return "load balancer at %s %d".formatted(protocol(), port);
  }
}
