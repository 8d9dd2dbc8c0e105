package io.github.privatezonesync.azure;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.DeclaredZone;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Scope;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A resource group of Azure with the virtual networks that resolve its private zone.
 *
 * <p>Each virtual network gets a link of its own. A network of another subscription needs nothing
 * more, if the provider's identity may join it.
 */
public final class AzureTarget implements ZoneTarget<VirtualNetwork> {
  private final String key;
  private final List<VirtualNetwork> networks;
  private final AzureZoneSettings settings;
  private final Topology topology;
  private final Optional<ProviderResource> provider;

  private AzureTarget(Builder builder) {
    this.key = builder.key;
    this.networks = List.copyOf(builder.networks);
    this.settings =
        new AzureZoneSettings(
            Optional.ofNullable(builder.resourceGroup),
            Map.copyOf(builder.viewGroups),
            builder.topology.kept(),
            builder.groupsOfNoView(),
            new TreeMap<>(builder.tags));
    this.topology = builder.topology;
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
  public List<VirtualNetwork> networks() {
    return networks;
  }

  @Override
  public Optional<ProviderResource> provider() {
    return provider;
  }

  @Override
  public String account() {
    return "subscription of target " + key;
  }

  @Override
  public Topology topology() {
    return topology;
  }

  @Override
  public Capabilities capabilities() {
    return AzureCapabilities.PRIVATE_ZONE;
  }

  @Override
  public List<Problem> problems(ZonePlan<VirtualNetwork> plan) {
    return AzureProblems.of(plan, settings);
  }

  @Override
  public Optional<String> zonePlace(ZonePlan<VirtualNetwork> plan) {
    return settings.zonePlace(plan);
  }

  @Override
  public List<String> notes(ZonePlan<VirtualNetwork> plan) {
    return AzureNotes.of(plan);
  }

  @Override
  public List<PlannedResource> resources(ZonePlan<VirtualNetwork> plan) {
    return AzureZone.resources(plan);
  }

  @Override
  public DeclaredZone declare(ZonePlan<VirtualNetwork> plan, Scope scope) {
    return new AzureZone(plan, settings).declare(scope);
  }

  /** Collects the parts of an {@link AzureTarget}. */
  public static final class Builder {
    private String key = "azure";
    private final List<VirtualNetwork> networks = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final Map<String, Leaf<String>> viewGroups = new TreeMap<>();
    private @Nullable Leaf<String> resourceGroup;
    private Topology topology = Topology.GLOBAL;
    private @Nullable ProviderResource provider;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code azure}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = key == null ? "" : key;
      return this;
    }

    /**
     * The resource group that holds the zone. It must be given. A change replaces the zone.
     *
     * @param name the name of the group
     * @return this builder
     */
    public Builder resourceGroup(@Nullable String name) {
      this.resourceGroup = Leaf.text(name);
      return this;
    }

    /**
     * The resource group that holds the zone. It must be given. A change replaces the zone.
     *
     * @param name the name of the group
     * @return this builder
     */
    public Builder resourceGroup(@Nullable Output<String> name) {
      this.resourceGroup = Leaf.text(name);
      return this;
    }

    private List<String> groupsOfNoView() {
      List<String> views =
          topology.isPerRegion()
              ? networks.stream().flatMap(network -> network.region().stream()).toList()
              : List.of();
      return viewGroups.keySet().stream().filter(region -> !views.contains(region)).toList();
    }

    /**
     * Declares a zone for the virtual networks of each region, which is what a {@code
     * RegionalService} needs here: Azure answers all networks of a zone alike. Left out, one zone
     * is for all of them.
     *
     * <p>A resource group holds one zone of a name, so that every other region needs a {@linkplain
     * #resourceGroupOf group of its own}.
     *
     * @param kept the region whose zone keeps the names that a sole zone has, so that it stays when
     *     regions come and go
     * @return this builder
     */
    public Builder perRegion(@Nullable String kept) {
      this.topology = Topology.perRegion(kept == null ? "" : kept);
      return this;
    }

    /**
     * The resource group of the zone of one region. Left out, it is that of {@link #resourceGroup}.
     *
     * @param region a region with virtual networks of this target
     * @param name the name of the group
     * @return this builder
     */
    public Builder resourceGroupOf(@Nullable String region, @Nullable String name) {
      viewGroups.put(region == null ? "" : region, Leaf.text(name));
      return this;
    }

    /**
     * The resource group of the zone of one region, as another resource gives it.
     *
     * @param region a region with virtual networks of this target
     * @param name the name of the group
     * @return this builder
     */
    public Builder resourceGroupOf(@Nullable String region, @Nullable Output<String> name) {
      viewGroups.put(region == null ? "" : region, Leaf.text(name));
      return this;
    }

    /**
     * Adds a virtual network that resolves the zone.
     *
     * @param network the network with what is special about its link
     * @return this builder
     */
    public Builder virtualNetwork(VirtualNetwork network) {
      networks.add(network);
      return this;
    }

    /**
     * Adds a virtual network that resolves the zone.
     *
     * @param key the stable name of the network in this target
     * @param id its id, {@code
     *     /subscriptions/S/resourceGroups/G/providers/Microsoft.Network/virtualNetworks/N}
     * @param region where it lies, for example {@code westeurope}
     * @return this builder
     */
    public Builder virtualNetwork(
        @Nullable String key, @Nullable String id, @Nullable String region) {
      return virtualNetwork(VirtualNetwork.of(key, id, region));
    }

    /**
     * Adds a virtual network that resolves the zone.
     *
     * @param key the stable name of the network in this target
     * @param id its id, {@code
     *     /subscriptions/S/resourceGroups/G/providers/Microsoft.Network/virtualNetworks/N}
     * @param region where it lies, for example {@code westeurope}
     * @return this builder
     */
    public Builder virtualNetwork(
        @Nullable String key, @Nullable Output<String> id, @Nullable String region) {
      return virtualNetwork(VirtualNetwork.of(key, id, region));
    }

    /**
     * Adds tags to the zone and its links. Left out, they have none.
     *
     * @param tags names and values by the rules of Azure
     * @return this builder
     */
    public Builder tags(Map<String, String> tags) {
      this.tags.putAll(tags);
      return this;
    }

    /**
     * The provider of the subscription that owns the zone. Left out, it is the component's.
     *
     * @param provider a {@code com.pulumi.azurenative.Provider}; null for the component's
     * @return this builder
     */
    public Builder provider(@Nullable ProviderResource provider) {
      this.provider = provider;
      return this;
    }

    /**
     * The target as collected, unchecked.
     *
     * @return the target
     */
    public AzureTarget build() {
      return new AzureTarget(this);
    }
  }
}
