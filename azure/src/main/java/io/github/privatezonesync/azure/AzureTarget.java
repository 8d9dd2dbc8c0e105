package io.github.privatezonesync.azure;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
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
  private final TargetInfo<VirtualNetwork> info;
  private final AzureZoneSettings settings;

  private AzureTarget(Builder builder) {
    List<String> views = builder.views();
    this.settings =
        new AzureZoneSettings(
            Optional.ofNullable(builder.resourceGroup),
            Map.copyOf(builder.viewGroups),
            builder.topology.primary(),
            builder.viewGroups.keySet().stream().filter(view -> !views.contains(view)).toList(),
            new TreeMap<>(builder.tags),
            builder.nulls.problems());
    Map<String, ZoneAccount> accounts = new TreeMap<>();
    views.forEach(view -> accounts.put(view, account(builder, Optional.of(view))));
    this.info =
        NamesOfOthers.giveTo(
            TargetInfo.of(
                    builder.key,
                    builder.networks,
                    builder.topology,
                    AzureCapabilities.PRIVATE_ZONE,
                    account(builder, Optional.empty()))
                .withAccountsOfViews(accounts),
            builder.leftAlone);
  }

  /** The zones of all views are in one subscription, but each has a place of its own. */
  private ZoneAccount account(Builder builder, Optional<String> view) {
    return ZoneAccount.of(
        "subscription of target " + builder.key,
        Optional.ofNullable(builder.provider),
        settings.zonePlace(view));
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
  public TargetInfo<VirtualNetwork> info() {
    return info;
  }

  @Override
  public List<Problem> problems(ZonePlan<VirtualNetwork> plan) {
    return AzureProblems.of(plan, settings);
  }

  @Override
  public ZoneRefs declare(ZonePlan<VirtualNetwork> plan, Registrar registrar) {
    return new AzureZone(plan, settings).declare(registrar);
  }

  /** Collects the parts of an {@link AzureTarget}. */
  public static final class Builder {
    private String key = "azure";
    private final List<VirtualNetwork> networks = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final Map<String, Leaf<String>> viewGroups = new TreeMap<>();
    private final List<NamesOfOthers> leftAlone = new ArrayList<>();
    private final NullArguments nulls = new NullArguments();
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
      this.key = NullArguments.text(key);
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

    /** The regions that have zones of their own. */
    private List<String> views() {
      return topology.isDivided()
          ? networks.stream().flatMap(network -> network.info().region().stream()).toList()
          : List.of();
    }

    /**
     * Declares a zone for the virtual networks of each region, as a {@code RegionalService} needs
     * here: Azure gives all networks of a zone the same answer. Left out, one zone is for all
     * networks.
     *
     * <p>A resource group holds one zone of a name, so every other region needs a {@linkplain
     * #resourceGroupOf group of its own}.
     *
     * @param primary the region whose zone has the names that a single zone would have, so that it
     *     stays when regions are added or removed
     * @return this builder
     */
    public Builder perRegion(@Nullable String primary) {
      this.topology = Topology.perRegion(NullArguments.text(primary));
      return this;
    }

    /**
     * The resource group of the zone of one region. Left out, it is the group of {@link
     * #resourceGroup}.
     *
     * @param region a region with virtual networks of this target
     * @param name the name of the group
     * @return this builder
     */
    public Builder resourceGroupOf(@Nullable String region, @Nullable String name) {
      viewGroups.put(NullArguments.text(region), Leaf.text(name));
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
      viewGroups.put(NullArguments.text(region), Leaf.text(name));
      return this;
    }

    /**
     * Adds a virtual network that resolves the zone.
     *
     * @param network the network, for example {@code VirtualNetwork.of("hub", hub.id(),
     *     "westeurope")}
     * @return this builder
     */
    public Builder virtualNetwork(@Nullable VirtualNetwork network) {
      nulls.value(Place.of("virtual network"), network).ifPresent(networks::add);
      return this;
    }

    /**
     * Adds tags to the zone and its links. Left out, they have none.
     *
     * @param tags at most 15; names of 1 to 512 letters, digits, {@code _}, {@code .} and {@code -}
     *     with a letter or {@code _} first, values of at most 256 characters
     * @return this builder
     */
    public Builder tags(@Nullable Map<String, String> tags) {
      this.tags.putAll(nulls.entries(Place.of("tags"), tags));
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
     * Names that somebody else writes into the zones of this target, for example virtual machines
     * that register themselves or private endpoints. Declaring one is a problem. Left out, only the
     * names that the component leaves alone are somebody else's.
     *
     * @param names relative to the zone; {@code *} stands for any characters, dots too, and
     *     {@code @} for the zone itself, for example {@code *.vm}
     * @return this builder
     */
    public Builder leaveAlone(@Nullable String... names) {
      NullArguments.texts(names).forEach(name -> leftAlone.add(NamesOfOthers.of(name)));
      return this;
    }

    /**
     * Names of some types that somebody else writes into the zones of this target.
     *
     * @param names without {@code only(..)} and {@code except(..)}, for example {@code
     *     NamesOfOthers.of("_acme-challenge*").types(RecordType.TXT)}
     * @return this builder
     */
    public Builder leaveAlone(@Nullable NamesOfOthers... names) {
      leftAlone.addAll(nulls.values(Place.of("leaveAlone"), names));
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
