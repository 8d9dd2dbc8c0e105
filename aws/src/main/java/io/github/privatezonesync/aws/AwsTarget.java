package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.EndpointHealth;
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
 * An account of AWS with the VPCs that resolve its private hosted zone, of any region and of other
 * accounts too.
 *
 * <p>One VPC, the anchor, is created with the zone; every other one is associated with it by a
 * resource of its own. Route 53 names a zone by its id, so that there is no zone name to set.
 */
public final class AwsTarget implements ZoneTarget<Vpc> {
  private final String key;
  private final List<Vpc> vpcs;
  private final AwsZoneSettings settings;
  private final Topology topology;
  private final Optional<ProviderResource> provider;

  private AwsTarget(Builder builder) {
    this.key = builder.key;
    this.vpcs = AwsAnchor.markOnly(builder.vpcs);
    this.settings =
        new AwsZoneSettings(
            builder.comment,
            new TreeMap<>(builder.tags),
            builder.exclusiveRecords,
            builder.recordsRetainedOnDelete,
            builder.allowOverwrite,
            Optional.ofNullable(builder.createdWith));
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
  public List<Vpc> networks() {
    return vpcs;
  }

  @Override
  public Optional<ProviderResource> provider() {
    return provider;
  }

  /** The account of the VPC's own provider, where it has one. */
  @Override
  public String accountOf(Vpc vpc) {
    return vpc.foreignAccount()
        .map(provider -> "account of provider " + provider.pulumiResourceName())
        .orElseGet(this::account);
  }

  @Override
  public Topology topology() {
    return topology;
  }

  @Override
  public Capabilities capabilities() {
    return settings.exclusiveRecords()
        ? AwsCapabilities.EXCLUSIVE_ZONE
        : AwsCapabilities.PRIVATE_ZONE;
  }

  @Override
  public List<Problem> problems(ZonePlan<Vpc> plan) {
    return AwsProblems.of(plan, settings, vpcs);
  }

  @Override
  public Optional<String> missingForFailover(Optional<EndpointHealth> health, boolean last) {
    return AwsProblems.missingForFailover(health);
  }

  @Override
  public List<String> notes(ZonePlan<Vpc> plan) {
    return settings
        .createdWith()
        .map(
            vpc ->
                "the zone was created with "
                    + vpc.id()
                    + "; if it is made anew, that VPC resolves it too: take createdWith(..) off"
                    + " then")
        .map(List::of)
        .orElse(List.of());
  }

  @Override
  public List<PlannedResource> resources(ZonePlan<Vpc> plan) {
    return new AwsZone(plan, settings).resources();
  }

  @Override
  public DeclaredZone declare(ZonePlan<Vpc> plan, Scope scope) {
    return new AwsZone(plan, settings).declare(scope);
  }

  /** Collects the parts of an {@link AwsTarget}. */
  public static final class Builder {
    private String key = "aws";
    private final List<Vpc> vpcs = new ArrayList<>();
    private final Map<String, String> tags = new TreeMap<>();
    private String comment = "Managed by Pulumi";
    private boolean exclusiveRecords;
    private boolean recordsRetainedOnDelete;
    private boolean allowOverwrite;
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
      this.key = key == null ? "" : key;
      return this;
    }

    /**
     * Adds a VPC that resolves the zone. At least one must be given, and of several one must be the
     * {@linkplain Vpc#anchor() anchor}.
     *
     * @param vpc the VPC
     * @return this builder
     */
    public Builder vpc(Vpc vpc) {
      vpcs.add(vpc);
      return this;
    }

    /**
     * Adds a VPC of the zone's account that resolves the zone.
     *
     * @param key the stable name of the VPC in this target
     * @param id for example {@code vpc-0a1b2c3d4e5f60718}
     * @param region the region of the VPC, for example {@code us-east-1}
     * @return this builder
     */
    public Builder vpc(@Nullable String key, @Nullable String id, @Nullable String region) {
      return vpc(Vpc.of(key, id, region));
    }

    /**
     * Adds a VPC of the zone's account that resolves the zone.
     *
     * @param key the stable name of the VPC in this target
     * @param id an output of for example {@code vpc-0a1b2c3d4e5f60718}
     * @param region the region of the VPC, for example {@code us-east-1}
     * @return this builder
     */
    public Builder vpc(@Nullable String key, @Nullable Output<String> id, @Nullable String region) {
      return vpc(Vpc.of(key, id, region));
    }

    /**
     * The VPC that the zone was created with, where the {@linkplain Vpc#anchor() anchor} is another
     * one by now. Left out, the zone was created with its anchor, and another anchor replaces it.
     *
     * <p>With it the anchor can change without a gap, and goes with the zone at its end. It is a
     * fact about a zone that lives: a zone that is made anew is created with this VPC again, so
     * that it must not be given then.
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
     * Declares a zone for the VPCs of each region. Left out, one zone is for all of them.
     *
     * <p>Every view then has an anchor of its own: the only VPC of a region, or the marked one.
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
     * What the zone is for. Left out, it is {@code Managed by Pulumi}.
     *
     * @param comment at most 256 characters; null is read as an empty one
     * @return this builder
     */
    public Builder comment(@Nullable String comment) {
      this.comment = comment == null ? "" : comment;
      return this;
    }

    /**
     * Adds tags to the zone and to its health checks. Left out, they have those of the provider
     * only.
     *
     * @param tags keys and values by the rules of AWS
     * @return this builder
     */
    public Builder tags(Map<String, String> tags) {
      this.tags.putAll(tags);
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
     * Left out, each record set is a resource of its own and others are left alone.
     *
     * <p>All record sets are sent as one request, which is much faster, and limits the zone to 500
     * values and 16,000 characters without wildcards. Choose it for a zone's life. To switch a zone
     * that has record sets, deploy {@link #recordsRetainedOnDelete} first: the engine would
     * otherwise delete the single resources after this one has taken over their record sets.
     *
     * @return this builder
     */
    public Builder exclusiveRecords() {
      this.exclusiveRecords = true;
      return this;
    }

    /**
     * Leaves the record sets in the zone when their resources are deleted: the first of two updates
     * that switch a zone to {@link #exclusiveRecords}. Left out, they are deleted.
     *
     * <p>Take it off again with the second update. As long as it is given, removed record sets keep
     * answering and the zone cannot be destroyed.
     *
     * @return this builder
     */
    public Builder recordsRetainedOnDelete() {
      this.recordsRetainedOnDelete = true;
      return this;
    }

    /**
     * Takes over record sets that are already in the zone: for the update that takes {@link
     * #exclusiveRecords} off a zone. Left out, a record set that exists fails the update.
     *
     * @return this builder
     */
    public Builder allowOverwrite() {
      this.allowOverwrite = true;
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
