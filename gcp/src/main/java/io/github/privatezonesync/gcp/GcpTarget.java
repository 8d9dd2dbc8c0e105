package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.spi.Capabilities;
import io.github.privatezonesync.spi.DeclaredZone;
import io.github.privatezonesync.spi.PlannedResource;
import io.github.privatezonesync.spi.Problem;
import io.github.privatezonesync.spi.Scope;
import io.github.privatezonesync.spi.ZonePlan;
import io.github.privatezonesync.spi.ZoneTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A project of Google Cloud with the VPC networks that resolve its private zone.
 *
 * <p>Cloud DNS has no association of its own: the zone carries its networks, of this project or of
 * another one of the same organization.
 */
public final class GcpTarget implements ZoneTarget<GcpNetwork> {
  private final String key;
  private final List<GcpNetwork> networks;
  private final GcpZoneSettings settings;
  private final Optional<ProviderResource> provider;

  private GcpTarget(Builder builder) {
    this.key = builder.key;
    this.networks = builder.networks.stream().map(builder::withRegions).toList();
    this.settings =
        new GcpZoneSettings(
            Optional.ofNullable(builder.project),
            Optional.ofNullable(builder.zoneName),
            builder.description,
            new TreeMap<>(builder.labels),
            List.copyOf(builder.gkeClusters),
            builder.regionsOfOthers());
    this.provider = Optional.ofNullable(builder.provider);
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<GcpNetwork> networks() {
    return networks;
  }

  @Override
  public Optional<ProviderResource> provider() {
    return provider;
  }

  /** The project, where it was given and is known. */
  @Override
  public String account() {
    return settings.knownProject().map(GcpTarget::project).orElse("project of target " + key);
  }

  /** The project in the network's id, where both it and that of the zone are known. */
  @Override
  public String accountOf(GcpNetwork network) {
    return settings
        .knownProject()
        .flatMap(zone -> network.knownProject())
        .map(GcpTarget::project)
        .orElseGet(this::account);
  }

  private static String project(String id) {
    return "project " + id;
  }

  @Override
  public Capabilities capabilities() {
    return GcpCapabilities.PRIVATE_ZONE;
  }

  @Override
  public List<Problem> problems(ZonePlan<GcpNetwork> plan) {
    return GcpProblems.of(plan, settings);
  }

  @Override
  public Optional<String> missingForFailover(Optional<EndpointHealth> health, boolean last) {
    return GcpProblems.missingForFailover(health, last);
  }

  @Override
  public Optional<String> zonePlace(ZonePlan<GcpNetwork> plan) {
    return settings.zonePlace();
  }

  @Override
  public List<String> notes(ZonePlan<GcpNetwork> plan) {
    return GcpNotes.of(plan, settings);
  }

  @Override
  public List<PlannedResource> resources(ZonePlan<GcpNetwork> plan) {
    return GcpZone.resources(plan, settings);
  }

  @Override
  public DeclaredZone declare(ZonePlan<GcpNetwork> plan, Scope scope) {
    return new GcpZone(plan, settings).declare(scope);
  }

  /** Collects the parts of a {@link GcpTarget}. */
  public static final class Builder {
    private String key = "gcp";
    private final List<GcpNetwork> networks = new ArrayList<>();
    private final List<Leaf<String>> gkeClusters = new ArrayList<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, List<String>> clientRegions = new TreeMap<>();
    private String description = "Managed by Pulumi";
    private @Nullable Leaf<String> project;
    private @Nullable String zoneName;
    private @Nullable ProviderResource provider;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code gcp}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = orEmpty(key);
      return this;
    }

    /**
     * Adds a VPC network that resolves the zone.
     *
     * @param key the stable name of the network in this target
     * @param id its id, its self link or {@code projects/P/global/networks/N}
     * @return this builder
     */
    public Builder network(@Nullable String key, @Nullable String id) {
      networks.add(new GcpNetwork(orEmpty(key), Leaf.text(id)));
      return this;
    }

    /**
     * Adds a VPC network that resolves the zone.
     *
     * @param key the stable name of the network in this target
     * @param id its id, its self link or {@code projects/P/global/networks/N}
     * @return this builder
     */
    public Builder network(@Nullable String key, @Nullable Output<String> id) {
      networks.add(new GcpNetwork(orEmpty(key), Leaf.text(id)));
      return this;
    }

    /**
     * The regions that questions come from in a network: those of its subnetworks with clients.
     * Left out, it may be every region of Google Cloud, so that a regional service has an item for
     * each.
     *
     * @param network the key of a network of this target
     * @param regions at least one, for example {@code europe-west4}
     * @return this builder
     */
    public Builder clientRegions(@Nullable String network, String... regions) {
      List<String> given = Arrays.stream(regions).map(Builder::orEmpty).distinct().toList();
      clientRegions.put(orEmpty(network), given.isEmpty() ? List.of("") : given);
      return this;
    }

    /**
     * Adds a GKE cluster whose nodes resolve the zone, without the rest of their network. Each
     * cluster is given once.
     *
     * @param cluster {@code projects/P/locations/L/clusters/C}
     * @return this builder
     */
    public Builder gkeCluster(@Nullable String cluster) {
      gkeClusters.add(Leaf.text(cluster));
      return this;
    }

    /**
     * Adds a GKE cluster whose nodes resolve the zone, without the rest of their network. Each
     * cluster is given once.
     *
     * @param cluster {@code projects/P/locations/L/clusters/C}
     * @return this builder
     */
    public Builder gkeCluster(@Nullable Output<String> cluster) {
      gkeClusters.add(Leaf.text(cluster));
      return this;
    }

    /**
     * The project that owns the zone. Left out, it is the provider's.
     *
     * @param project the project's id or number
     * @return this builder
     */
    public Builder project(@Nullable String project) {
      this.project = Leaf.text(project);
      return this;
    }

    /**
     * The project that owns the zone. Left out, it is the provider's.
     *
     * @param project the project's id or number
     * @return this builder
     */
    public Builder project(@Nullable Output<String> project) {
      this.project = Leaf.text(project);
      return this;
    }

    /**
     * The name of the zone as a resource of the project. Left out, it is derived from the domain
     * and made unique. A change replaces the zone.
     *
     * @param zoneName 1 to 63 lower-case letters, digits and hyphens, a letter first
     * @return this builder
     */
    public Builder zoneName(@Nullable String zoneName) {
      this.zoneName = orEmpty(zoneName);
      return this;
    }

    /**
     * What the zone is for. Left out, it is {@code Managed by Pulumi}.
     *
     * @param description not empty
     * @return this builder
     */
    public Builder description(@Nullable String description) {
      this.description = orEmpty(description);
      return this;
    }

    /**
     * Adds labels to the zone. Left out, it has none.
     *
     * @param labels keys and values by the rules of Google Cloud
     * @return this builder
     */
    public Builder labels(Map<String, String> labels) {
      this.labels.putAll(labels);
      return this;
    }

    /**
     * The provider of the project that owns the zone. Left out, it is the component's.
     *
     * @param provider a {@code com.pulumi.gcp.Provider}; null for the component's
     * @return this builder
     */
    public Builder provider(@Nullable ProviderResource provider) {
      this.provider = provider;
      return this;
    }

    private GcpNetwork withRegions(GcpNetwork network) {
      return new GcpNetwork(
          network.key(), network.id(), clientRegions.getOrDefault(network.key(), List.of()));
    }

    /** The keys for which regions were given although there is no such network. */
    private List<String> regionsOfOthers() {
      List<String> keys = networks.stream().map(GcpNetwork::key).toList();
      return clientRegions.keySet().stream().filter(key -> !keys.contains(key)).toList();
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    /**
     * The target as collected, unchecked.
     *
     * @return the target
     */
    public GcpTarget build() {
      return new GcpTarget(this);
    }
  }
}
