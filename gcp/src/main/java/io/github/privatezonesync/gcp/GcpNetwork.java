package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.InvalidValue;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.spi.Network;
import java.util.List;
import java.util.Optional;

/**
 * A VPC network of Google Cloud, of any project.
 *
 * @param key the stable name of the network in its target
 * @param id the network's id, its self link or {@code projects/P/global/networks/N}
 * @param declaredRegions the regions that questions come from in the network; empty if that is not
 *     known
 */
public record GcpNetwork(String key, Leaf<String> id, List<String> declaredRegions)
    implements Network {
  private static final String COMPUTE = "https://www.googleapis.com/compute/v1/";

  /** Keeps an unmodifiable copy. */
  public GcpNetwork {
    declaredRegions = List.copyOf(declaredRegions);
  }

  /**
   * A network of which it is not known where questions come from.
   *
   * @param key the stable name of the network in its target
   * @param id the network's id
   */
  public GcpNetwork(String key, Leaf<String> id) {
    this(key, id, List.of());
  }

  /** Every region of Google Cloud that is open to all, unless some were declared. */
  @Override
  public List<String> clientRegions() {
    return declaredRegions.isEmpty() ? AllRegions.NAMES : declaredRegions;
  }

  /** Empty: a VPC network of Google Cloud spans all regions. */
  @Override
  public Optional<String> region() {
    return Optional.empty();
  }

  /**
   * The self link, which is what the API gives back.
   *
   * <p>The provider would take anything else that is not a path as the tail of a URL, and so make a
   * wrong one from a bare network name (verified 2026-11-23 in terraform-provider-google-beta
   * 5.0.0).
   */
  @Override
  public String canonicalId(String id) {
    return selfLink(id);
  }

  /** The self link of a network, if it is one. */
  static String selfLink(String id) {
    return COMPUTE + parsed(id);
  }

  /** The project that owns a network, if it is one. */
  static String projectOf(String id) {
    return parsed(id).project();
  }

  private static NetworkPath parsed(String id) {
    return NetworkPath.parse(id)
        .orElseThrow(
            () ->
                new InvalidValue(
                    "%s is not a VPC network; expected"
                        + " projects/{project}/global/networks/{network}",
                    id));
  }

  /** The project that owns the network, if its id is no output. */
  Optional<String> knownProject() {
    return id instanceof Leaf.Known<String> known
        ? NetworkPath.parse(known.value()).map(NetworkPath::project)
        : Optional.empty();
  }

  /** Read only where a regional service needs it. */
  private static final class AllRegions {
    static final List<String> NAMES =
        Regions.of(RegionCloud.GCP).stream()
            .filter(region -> region.realm() == Realm.COMMERCIAL)
            .map(CloudRegion::name)
            .toList();
  }
}
