package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the private zones of one cloud can have, as data.
 *
 * <p>The checks of a plan, its budget and the table in the README all come from this.
 */
public final class Capabilities {
  private final String cloud;
  private final String networkWord;
  private final Set<RecordType> types;
  private final Map<Limit, Long> limits;
  private final TtlRange ttls;
  private final RecordSetResources recordSetResources;
  private final Map<Route.Kind, Integer> routes;
  private final Optional<Class<? extends EndpointHealth>> health;
  private final FailoverNeeds failoverNeeds;
  private final Optional<Class<? extends CloudData>> cloudData;
  private final ForeignNetworks foreignNetworks;
  private final List<CloudRegion> regions;
  private final boolean slashInNames;

  private Capabilities(Builder builder) {
    this.cloud = builder.cloud;
    this.networkWord = builder.networkWord;
    this.types = Collections.unmodifiableSet(EnumSet.copyOf(builder.types));
    EnumMap<Limit, Long> ordered = new EnumMap<>(Limit.class);
    ordered.putAll(builder.limits);
    this.limits = Collections.unmodifiableMap(ordered);
    this.ttls = builder.ttls;
    this.recordSetResources = builder.recordSetResources;
    this.routes = Map.copyOf(builder.routes);
    this.health = builder.health;
    this.failoverNeeds = builder.failoverNeeds;
    this.cloudData = builder.cloudData;
    this.foreignNetworks = builder.foreignNetworks;
    this.regions = List.copyOf(builder.regions);
    this.slashInNames = builder.slashInNames;
  }

  /**
   * The capabilities of a cloud with plain record sets only, one for each name and type.
   *
   * @param cloud the cloud's own name for its service
   * @param networkWord what the cloud calls a network, for example {@code network}
   * @param types the record types a private zone takes
   * @param foreignNetworks who associates a network of another account
   * @return a builder with only these
   */
  public static Builder builder(
      String cloud, String networkWord, Set<RecordType> types, ForeignNetworks foreignNetworks) {
    return new Builder(cloud, networkWord, types, foreignNetworks);
  }

  /** {@return the cloud's own name for its service} */
  public String cloud() {
    return cloud;
  }

  /** {@return what the cloud calls a network, for example {@code network}} */
  public String networkWord() {
    return networkWord;
  }

  /** {@return the record types a private zone takes, in the order of the enumeration} */
  public Set<RecordType> types() {
    return types;
  }

  /**
   * The documented limits.
   *
   * @return the limits in the order of the enumeration; a missing limit has no public number
   */
  public Map<Limit, Long> limits() {
    return limits;
  }

  /** {@return the TTLs that the cloud takes, a range or a list} */
  public TtlRange ttls() {
    return ttls;
  }

  /**
   * How record sets are spread over resources.
   *
   * @return one resource, or one group of resources, for each set or for several
   */
  public RecordSetResources recordSetResources() {
    return recordSetResources;
  }

  /**
   * The ways in which the cloud chooses among the sets of a name and type.
   *
   * @return the ways with the most sets that each takes, {@link Integer#MAX_VALUE} if there is no
   *     public number; empty if a name and type has one set
   */
  public Map<Route.Kind, Integer> routes() {
    return routes;
  }

  /** {@return the class of health that the cloud knows; empty if it knows none} */
  public Optional<Class<? extends EndpointHealth>> health() {
    return health;
  }

  /** {@return which endpoints of a service that fails over need a health} */
  public FailoverNeeds failoverNeeds() {
    return failoverNeeds;
  }

  /**
   * Tells whether the cloud takes data that only one cloud knows.
   *
   * @param data the data
   * @return false if it is of another cloud
   */
  public boolean takes(CloudData data) {
    return cloudData.filter(kind -> kind.isInstance(data)).isPresent();
  }

  /** {@return who associates a network of another account: the zone's account or the network's} */
  public ForeignNetworks foreignNetworks() {
    return foreignNetworks;
  }

  /**
   * The regions that only this cloud knows, besides the regions of the table.
   *
   * @return the regions; empty if the table has them all
   */
  public List<CloudRegion> regions() {
    return regions;
  }

  /** {@return whether zones and record sets may have {@code /} in their names (RFC 2317)} */
  public boolean slashInNames() {
    return slashInNames;
  }

  /**
   * What is wrong if a zone uses this much of one of its limits.
   *
   * @param limit what is limited
   * @param used how much is used
   * @return the problem; empty within the limit, or if there is no limit
   */
  public Optional<Problem> exceeded(Limit limit, long used) {
    Long most = limits.get(limit);
    if (most == null || used <= most) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(Place.WHOLE, "%s %s; %s takes at most %s", used, limit.words(), cloud, most));
  }

  /** Collects {@link Capabilities}. */
  public static final class Builder {
    private final String cloud;
    private final String networkWord;
    private final Set<RecordType> types;
    private final ForeignNetworks foreignNetworks;
    private Map<Limit, Long> limits = Map.of();
    private TtlRange ttls = TtlRange.ANY;
    private RecordSetResources recordSetResources = RecordSetResources.ONE_PER_SET;
    private Map<Route.Kind, Integer> routes = Map.of();
    private Optional<Class<? extends EndpointHealth>> health = Optional.empty();
    private FailoverNeeds failoverNeeds = FailoverNeeds.NOTHING;
    private Optional<Class<? extends CloudData>> cloudData = Optional.empty();
    private List<CloudRegion> regions = List.of();
    private boolean slashInNames;

    private Builder(
        String cloud, String networkWord, Set<RecordType> types, ForeignNetworks foreignNetworks) {
      this.cloud = cloud;
      this.networkWord = networkWord;
      this.types = types;
      this.foreignNetworks = foreignNetworks;
    }

    /**
     * The documented limits. Left out, there are none.
     *
     * @param all every limit with a public number
     * @return this builder
     */
    public Builder limits(Map<Limit, Long> all) {
      this.limits = all;
      return this;
    }

    /**
     * The TTLs that the cloud takes. Left out, it takes all TTLs of the DNS.
     *
     * @param all a range or a list
     * @return this builder
     */
    public Builder ttls(TtlRange all) {
      this.ttls = all;
      return this;
    }

    /**
     * How record sets are spread over resources. Left out, each record set has its own.
     *
     * @param spread one resource for each set or for several
     * @return this builder
     */
    public Builder recordSetResources(RecordSetResources spread) {
      this.recordSetResources = spread;
      return this;
    }

    /**
     * The ways in which the cloud chooses among sets of a name and type. Left out, there are none.
     *
     * @param all the ways with the most sets that each takes
     * @return this builder
     */
    public Builder routes(Map<Route.Kind, Integer> all) {
      this.routes = all;
      return this;
    }

    /**
     * The class of health that tells the cloud whether an endpoint is up. Left out, the cloud knows
     * no health.
     *
     * @param kind the class of health
     * @param needs which endpoints of a service that fails over need one
     * @return this builder
     */
    public Builder health(Class<? extends EndpointHealth> kind, FailoverNeeds needs) {
      this.health = Optional.of(kind);
      this.failoverNeeds = needs;
      return this;
    }

    /**
     * The data that only this cloud knows. Left out, there is none.
     *
     * @param kind the class of such data
     * @return this builder
     */
    public Builder cloudData(Class<? extends CloudData> kind) {
      this.cloudData = Optional.of(kind);
      return this;
    }

    /**
     * Regions that the table of regions lacks. Left out, it has them all.
     *
     * @param own the regions with their places
     * @return this builder
     */
    public Builder regions(List<CloudRegion> own) {
      this.regions = own;
      return this;
    }

    /**
     * Zones and record sets may have {@code /} in their names, as those of RFC 2317 do. Left out,
     * such a name is a problem.
     *
     * @return this builder
     */
    public Builder slashInNames() {
      this.slashInNames = true;
      return this;
    }

    /**
     * The capabilities as collected.
     *
     * @return the capabilities
     */
    public Capabilities build() {
      return new Capabilities(this);
    }
  }
}
