package io.github.privatezonesync.aws;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.aws.AwsZoneSettings.Records;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An account of AWS with the VPCs that resolve its private hosted zone, of any region and of other
 * accounts too.
 *
 * <p>One VPC, the anchor, is created with the zone; every other VPC is associated with it by a
 * resource of its own. Route 53 names a zone by its id, so there is no zone name to set.
 */
public final class AwsTarget implements ZoneTarget<Vpc> {
  private final TargetInfo<Vpc> info;
  private final AwsZoneSettings settings;

  private AwsTarget(Builder builder) {
    this.settings =
        new AwsZoneSettings(
            builder.comment,
            new TreeMap<>(builder.tags),
            Set.copyOf(builder.records),
            Optional.ofNullable(builder.createdWith),
            builder.nullArguments.problems());
    this.info =
        NamesOfOthers.giveTo(
            TargetInfo.of(
                builder.key,
                AwsAnchor.markOnly(builder.vpcs),
                builder.topology,
                settings.has(Records.EXCLUSIVE)
                    ? AwsCapabilities.EXCLUSIVE_ZONE
                    : AwsCapabilities.PRIVATE_ZONE,
                ZoneAccount.of(
                    "account of target " + builder.key,
                    Optional.ofNullable(builder.provider),
                    Optional.empty())),
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
  public TargetInfo<Vpc> info() {
    return info;
  }

  @Override
  public List<Problem> problems(ZonePlan<Vpc> plan) {
    return AwsProblems.of(plan, settings);
  }

  @Override
  public ZoneRefs declare(ZonePlan<Vpc> plan, Registrar registrar) {
    return new AwsZone(plan, settings).declare(registrar);
  }

  /** Collects the parts of an {@link AwsTarget}. */
  public static final class Builder {
    private String key = "aws";
    private final List<Vpc> vpcs = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private String comment = "Managed by Pulumi";
    private final Set<Records> records = EnumSet.noneOf(Records.class);
    private final List<NamesOfOthers> leftAlone = new ArrayList<>();
    private final NullArguments nullArguments = new NullArguments();
    private @Nullable Vpc createdWith;
    private Topology topology = Topology.GLOBAL;
    private @Nullable ProviderResource provider;

    private Builder() {}

    /**
     * The stable name of the target, part of resource names. Left out, it is {@code aws}.
     *
     * @param key unique in the component
     * @return this builder
     */
    public Builder key(@Nullable String key) {
      this.key = NullArguments.text(key);
      return this;
    }

    /**
     * Adds a VPC that resolves the zone. At least one must be given, and one of several must be the
     * {@linkplain Vpc#anchor() anchor}.
     *
     * @param vpc the VPC, for example {@code Vpc.of("us", "vpc-0a1b2c3d4e5f60718", "us-east-1")}
     * @return this builder
     */
    public Builder vpc(@Nullable Vpc vpc) {
      nullArguments.value(Place.of("vpc"), vpc).ifPresent(vpcs::add);
      return this;
    }

    /**
     * The VPC that the zone was created with, if the {@linkplain Vpc#anchor() anchor} is another
     * VPC by now. Left out, the zone was created with its anchor, and another anchor replaces it.
     *
     * <p>With this setting, the anchor can change without a gap; its association is destroyed
     * together with the zone. The setting describes an existing zone: remove it before the zone is
     * recreated, because it would be created with this VPC again.
     *
     * @param id for example {@code vpc-0a1b2c3d4e5f60718}; none of the target's VPCs
     * @param region the region of that VPC, for example {@code us-east-1}
     * @return this builder
     */
    public Builder createdWith(@Nullable String id, @Nullable String region) {
      this.createdWith = Vpc.of("createdWith", id, region);
      return this;
    }

    /**
     * Declares a zone for the VPCs of each region. Left out, there is one zone for all of them.
     *
     * <p>Every view then has an anchor of its own: the only VPC of its region, or the marked VPC.
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
     * What the zone is for. Left out, it is {@code Managed by Pulumi}.
     *
     * @param comment at most 256 characters; null is read as empty
     * @return this builder
     */
    public Builder comment(@Nullable String comment) {
      this.comment = NullArguments.text(comment);
      return this;
    }

    /**
     * Adds tags to the zone and to its health checks. Left out, they have only the default tags of
     * the provider.
     *
     * @param tags at most 50; keys of 1 to 128 and values of at most 256 letters, digits, spaces
     *     and {@code _.:/=+-@}, no key with the prefix {@code aws:}
     * @return this builder
     */
    public Builder tags(@Nullable Map<String, String> tags) {
      this.tags.putAll(nullArguments.entries(Place.of("tags"), tags));
      return this;
    }

    /**
     * The provider of the account that owns the zone. Left out, it is the component's.
     *
     * @param provider a {@code com.pulumi.aws.Provider}; null for the component's
     * @return this builder
     */
    public Builder provider(@Nullable ProviderResource provider) {
      this.provider = provider;
      return this;
    }

    /**
     * Declares all record sets as one resource that owns the zone: each update removes every record
     * set that is not declared here, whoever made it, and destroying the zone destroys them too.
     * Left out, each record set is a resource of its own, and other record sets are kept.
     *
     * <p>All record sets are sent as one request, which is much faster, and limits the zone to 500
     * values and 16,000 characters without wildcards. Choose it when you create a zone. To switch a
     * zone that has record sets, deploy {@link #recordsRetainedOnDelete} first: the engine would
     * otherwise delete the single resources after this one has taken over their record sets.
     *
     * @return this builder
     */
    public Builder exclusiveRecords() {
      records.add(Records.EXCLUSIVE);
      return this;
    }

    /**
     * Leaves the record sets in the zone when their resources are deleted: the first of two updates
     * that switch a zone to {@link #exclusiveRecords}. Left out, they are deleted.
     *
     * <p>Remove it again with the second update. As long as it is given, removed record sets keep
     * answering and the zone cannot be destroyed.
     *
     * @return this builder
     */
    public Builder recordsRetainedOnDelete() {
      records.add(Records.RETAINED_ON_DELETE);
      return this;
    }

    /**
     * Takes over record sets that are already in the zone, for the update that removes {@link
     * #exclusiveRecords}. Left out, a record set that exists already fails the update.
     *
     * @return this builder
     */
    public Builder allowOverwrite() {
      records.add(Records.OVERWRITING);
      return this;
    }

    /**
     * Names that somebody else writes into the zones of this target, for example a controller or
     * another stack. Declaring one is a problem, and so is {@link #exclusiveRecords}, which would
     * delete it. Left out, only the names that the component leaves alone are somebody else's.
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
      leftAlone.addAll(nullArguments.values(Place.of("leaveAlone"), names));
      return this;
    }

    /**
     * The target as collected, unchecked.
     *
     * @return the target
     */
    public AwsTarget build() {
      return new AwsTarget(this);
    }
  }
}
