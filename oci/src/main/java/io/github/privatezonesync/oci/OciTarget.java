package io.github.privatezonesync.oci;

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
 * A compartment of Oracle Cloud with the VCNs that resolve its private zones.
 *
 * <p>There is a zone for the VCNs of each region, because a view can be attached in its own region
 * only, and one for each VCN that has it in its default view. The target never makes a resolver and
 * never changes one: each VCN says how the zone reaches it.
 */
public final class OciTarget implements ZoneTarget<Vcn> {
  private final TargetInfo<Vcn> info;
  private final OciZoneSettings settings;

  private OciTarget(Builder builder) {
    this.settings =
        new OciZoneSettings(
            Optional.ofNullable(builder.compartment),
            Optional.ofNullable(builder.provider),
            Map.copyOf(builder.providers),
            new TreeMap<>(builder.views),
            Optional.ofNullable(builder.viewName),
            new TreeMap<>(builder.tags),
            new TreeMap<>(builder.definedTags),
            builder.nulls.problems());
    String name = "compartment of target " + builder.key;
    Map<String, ZoneAccount> accounts = new TreeMap<>();
    for (Vcn vcn : builder.networks) {
      accounts.put(
          vcn.info().view().orElseThrow(),
          ZoneAccount.of(name, settings.provider(vcn.region()), settings.zonePlace(vcn)));
    }
    this.info =
        NamesOfOthers.giveTo(
            TargetInfo.of(
                    builder.key,
                    builder.networks,
                    Topology.PER_VIEW,
                    OciCapabilities.PRIVATE_ZONE,
                    ZoneAccount.of(name, settings.provider(), Optional.empty()))
                .withAccountsOfViews(accounts),
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

  @Override
  public TargetInfo<Vcn> info() {
    return info;
  }

  @Override
  public List<Problem> problems(ZonePlan<Vcn> plan) {
    return OciProblems.of(plan, settings);
  }

  @Override
  public ZoneRefs declare(ZonePlan<Vcn> plan, Registrar registrar) {
    return new OciZone(plan, settings).declare(registrar);
  }

  /** Collects the parts of an {@link OciTarget}. */
  public static final class Builder {
    private String key = "oci";
    private final List<Vcn> networks = new ArrayList<>();
    private final Map<String, ProviderResource> providers = new TreeMap<>();
    private final Map<String, Leaf<String>> views = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final Map<String, String> definedTags = new TreeMap<>();
    private final List<NamesOfOthers> leftAlone = new ArrayList<>();
    private final NullArguments nulls = new NullArguments();
    private @Nullable Leaf<String> compartment;
    private @Nullable ProviderResource provider;
    private @Nullable String viewName;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code oci}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = NullArguments.text(key);
      return this;
    }

    /**
     * The compartment that holds the zones and the views of the target. It must be given. A change
     * moves them.
     *
     * @param id its OCID, {@code ocid1.compartment.oc1..aaaaaaaa...}, or that of the tenancy
     * @return this builder
     */
    public Builder compartment(@Nullable String id) {
      this.compartment = Leaf.text(id);
      return this;
    }

    /**
     * The compartment that holds the zones and the views of the target. It must be given. A change
     * moves them.
     *
     * @param id its OCID, {@code ocid1.compartment.oc1..aaaaaaaa...}, or that of the tenancy
     * @return this builder
     */
    public Builder compartment(@Nullable Output<String> id) {
      this.compartment = Leaf.text(id);
      return this;
    }

    /**
     * Adds a VCN that resolves the zone.
     *
     * @param network the VCN, for example {@code Vcn.of("hub", hub.id(),
     *     "eu-frankfurt-1").inDefaultView()}
     * @return this builder
     */
    public Builder vcn(@Nullable Vcn network) {
      nulls.value(Place.of("VCN"), network).ifPresent(networks::add);
      return this;
    }

    /**
     * Puts the zone of a region into a view that exists. Left out, the target makes a view, and
     * each component uses one of the tenancy's hundred.
     *
     * @param region a region with VCNs of this target
     * @param id the OCID of the view, {@code ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaa...}; a
     *     change replaces the zone
     * @return this builder
     */
    public Builder view(@Nullable String region, @Nullable String id) {
      views.put(NullArguments.text(region), Leaf.text(id));
      return this;
    }

    /**
     * Puts the zone of a region into a view that another resource gives.
     *
     * @param region a region with VCNs of this target
     * @param id the OCID of the view, {@code ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaa...}; a
     *     change replaces the zone
     * @return this builder
     */
    public Builder view(@Nullable String region, @Nullable Output<String> id) {
      views.put(NullArguments.text(region), Leaf.text(id));
      return this;
    }

    /**
     * The name that people see of the views that the target makes, the same in each region. Left
     * out, it is derived from the domain and made unique.
     *
     * @param name 1 to 255 characters
     * @return this builder
     */
    public Builder viewName(@Nullable String name) {
      this.viewName = NullArguments.text(name);
      return this;
    }

    /**
     * Adds free-form tags to the zones and the views that the target makes. Left out, only the
     * views have one: {@code private-zone-sync} says who made them.
     *
     * @param tags at most 9; names of 1 to 100 and values of at most 256 characters
     * @return this builder
     */
    public Builder tags(@Nullable Map<String, String> tags) {
      this.tags.putAll(nulls.entries(Place.of("tags"), tags));
      return this;
    }

    /**
     * Adds defined tags to the zones and the views that the target makes. Left out, they keep those
     * that the tenancy's tag defaults set; if given, these are all that they have.
     *
     * @param tags at most 64; names are {@code namespace.key}, values have at most 256 characters
     * @return this builder
     */
    public Builder definedTags(@Nullable Map<String, String> tags) {
      this.definedTags.putAll(nulls.entries(Place.of("definedTags"), tags));
      return this;
    }

    /**
     * The provider of every region without one of its own. Left out, it is the component's.
     *
     * @param provider a provider {@code oci}; null for the component's
     * @return this builder
     */
    public Builder provider(@Nullable ProviderResource provider) {
      this.provider = provider;
      return this;
    }

    /**
     * The provider of a region. A provider of Oracle Cloud works in one region, so a target with
     * VCNs in several regions needs one for each.
     *
     * @param region a region with VCNs of this target
     * @param provider a provider {@code oci} of that region
     * @return this builder
     */
    public Builder provider(@Nullable String region, @Nullable ProviderResource provider) {
      nulls
          .value(Place.of("provider"), provider)
          .ifPresent(given -> providers.put(NullArguments.text(region), given));
      return this;
    }

    /**
     * Names that somebody else writes into the zones of this target, for example a controller or
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
    public OciTarget build() {
      return new OciTarget(this);
    }
  }
}
