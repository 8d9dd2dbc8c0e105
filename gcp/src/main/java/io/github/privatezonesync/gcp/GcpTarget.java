package io.github.privatezonesync.gcp;

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
 * A project of Google Cloud with the VPC networks that resolve its private zone.
 *
 * <p>Cloud DNS has no resource for an association: the zone carries its networks, of this project
 * or of another project of the same organization.
 */
public final class GcpTarget implements ZoneTarget<GcpNetwork> {
  private final TargetInfo<GcpNetwork> info;
  private final GcpZoneSettings settings;

  private GcpTarget(Builder builder) {
    this.settings =
        new GcpZoneSettings(
            Optional.ofNullable(builder.project),
            Optional.ofNullable(builder.zoneName),
            builder.description,
            new TreeMap<>(builder.labels),
            List.copyOf(builder.gkeClusters),
            builder.nulls.problems());
    this.info =
        NamesOfOthers.giveTo(
            TargetInfo.of(
                builder.key,
                settings.knownProject().isPresent()
                    ? builder.networks.stream().map(GcpNetwork::comparedByProject).toList()
                    : builder.networks,
                Topology.GLOBAL,
                GcpCapabilities.PRIVATE_ZONE,
                ZoneAccount.of(
                    settings
                        .knownProject()
                        .map(GcpTarget::account)
                        .orElse("project of target " + builder.key),
                    Optional.ofNullable(builder.provider),
                    settings.zonePlace())),
            builder.leftAlone);
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** What a picture calls a project. */
  static String account(String project) {
    return "project " + project;
  }

  @Override
  public TargetInfo<GcpNetwork> info() {
    return info;
  }

  @Override
  public List<Problem> problems(ZonePlan<GcpNetwork> plan) {
    return GcpProblems.of(plan, settings);
  }

  @Override
  public ZoneRefs declare(ZonePlan<GcpNetwork> plan, Registrar registrar) {
    return new GcpZone(plan, settings).declare(registrar);
  }

  /** Collects the parts of a {@link GcpTarget}. */
  public static final class Builder {
    private String key = "gcp";
    private final List<GcpNetwork> networks = new ArrayList<>();
    private final List<Leaf<String>> gkeClusters = new ArrayList<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final List<NamesOfOthers> leftAlone = new ArrayList<>();
    private final NullArguments nulls = new NullArguments();
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
      this.key = NullArguments.text(key);
      return this;
    }

    /**
     * Adds a VPC network that resolves the zone.
     *
     * @param network the network, for example {@code GcpNetwork.of("hub", hub.selfLink())}
     * @return this builder
     */
    public Builder network(@Nullable GcpNetwork network) {
      nulls.value(Place.of("network"), network).ifPresent(networks::add);
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
      this.zoneName = NullArguments.text(zoneName);
      return this;
    }

    /**
     * What the zone is for. Left out, it is {@code Managed by Pulumi}.
     *
     * @param description 1 to 1,024 characters
     * @return this builder
     */
    public Builder description(@Nullable String description) {
      this.description = NullArguments.text(description);
      return this;
    }

    /**
     * Adds labels to the zone. Left out, it has none.
     *
     * @param labels at most 64; keys of 1 to 63 and values of at most 63 lower-case letters,
     *     digits, {@code _} and {@code -}, a letter first in a key
     * @return this builder
     */
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels.putAll(nulls.entries(Place.of("labels"), labels));
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

    /**
     * Names that somebody else writes into the zone of this target, for example a controller or
     * another stack. Declaring one is a problem. Left out, only the names that the component leaves
     * alone are somebody else's.
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
     * Names of some types that somebody else writes into the zone of this target.
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
    public GcpTarget build() {
      return new GcpTarget(this);
    }
  }
}
