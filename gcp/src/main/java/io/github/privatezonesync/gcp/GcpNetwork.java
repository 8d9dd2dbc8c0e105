package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A VPC network of Google Cloud, of any project.
 *
 * <p>An instance is immutable: {@link #regions} returns a changed copy.
 */
public final class GcpNetwork implements Network {
  private static final String COMPUTE = "https://www.googleapis.com/compute/v1/";

  private final String key;
  private final Leaf<String> id;
  private final List<String> declaredRegions;
  private final boolean comparedByProject;
  private final NetworkInfo info;

  private GcpNetwork(
      String key, Leaf<String> id, List<String> declaredRegions, boolean comparedByProject) {
    this.key = key;
    this.id = id;
    this.declaredRegions = List.copyOf(declaredRegions);
    this.comparedByProject = comparedByProject;
    NetworkInfo own =
        NetworkInfo.across(
            key,
            id,
            () -> this.declaredRegions.isEmpty() ? AllRegions.NAMES : this.declaredRegions);
    this.info =
        comparedByProject
            ? knownProject()
                .map(project -> own.ownedBy(GcpTarget.account(project), Optional.empty()))
                .orElse(own)
            : own;
  }

  /**
   * A network.
   *
   * @param key the stable name of the network in its target
   * @param id its id, its self link or {@code projects/P/global/networks/N}
   * @return the network
   */
  public static GcpNetwork of(@Nullable String key, @Nullable String id) {
    return new GcpNetwork(NullArguments.text(key), Leaf.text(id), List.of(), false);
  }

  /**
   * A network that another resource gives.
   *
   * @param key the stable name of the network in its target
   * @param id an output of its id, its self link or {@code projects/P/global/networks/N}
   * @return the network
   */
  public static GcpNetwork of(@Nullable String key, @Nullable Output<String> id) {
    return new GcpNetwork(NullArguments.text(key), Leaf.text(id), List.of(), false);
  }

  /**
   * The same network with the regions that questions come from: the regions of its subnetworks with
   * clients. Left out, questions may come from every region of Google Cloud, so a regional service
   * has an item for each of them.
   *
   * @param regions at least one, for example {@code europe-west4}
   * @return a changed copy
   */
  public GcpNetwork regions(@Nullable String @Nullable ... regions) {
    return new GcpNetwork(key, id, NullArguments.texts(regions), comparedByProject);
  }

  /** The regions that were declared; empty if it is not known where questions come from. */
  List<String> declaredRegions() {
    return declaredRegions;
  }

  /**
   * The same network, with its project shown in pictures, because the project of the zone is known
   * too.
   */
  GcpNetwork comparedByProject() {
    return new GcpNetwork(key, id, declaredRegions, true);
  }

  /**
   * A VPC network spans all regions. Questions come from every region unless some were declared.
   */
  @Override
  public NetworkInfo info() {
    return info;
  }

  /**
   * The self link, which is what the API gives back.
   *
   * <p>The provider would take anything else that is not a path for the end of a URL, and so make a
   * wrong URL from a bare network name (verified 2026-11-23 in terraform-provider-google-beta
   * 5.0.0).
   */
  @Override
  public String canonicalId(String id) {
    return selfLink(id);
  }

  @Override
  public String comparableId(String id) {
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

  /** The project that owns the network, if its id is not an output. */
  Optional<String> knownProject() {
    return id.known().flatMap(NetworkPath::parse).map(NetworkPath::project);
  }

  /** Read only if a regional service needs it. */
  private static final class AllRegions {
    static final List<String> NAMES =
        Regions.of(RegionCloud.GCP).stream()
            .filter(region -> region.realm() == Realm.COMMERCIAL)
            .map(CloudRegion::name)
            .toList();
  }
}
