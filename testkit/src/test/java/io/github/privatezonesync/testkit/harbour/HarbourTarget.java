package io.github.privatezonesync.testkit.harbour;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.TtlRange;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account of the harbour cloud with the docks that resolve its zone. */
public final class HarbourTarget implements ZoneTarget<Dock> {
  private static final RegionCloud HARBOUR = new RegionCloud("harbour", "Harbour");
  private static final List<CloudRegion> REGIONS =
      List.of(
          region("north", "Bergen", "NO", 60.4, 5.3),
          region("south", "Cadiz", "ES", 36.5, -6.3),
          region("east", "Odesa", "UA", 46.5, 30.7));
  private static final Capabilities CAPABILITIES =
      Capabilities.builder(
              "Harbour DNS",
              "dock",
              Set.of(
                  RecordType.A, RecordType.AAAA, RecordType.CNAME, RecordType.MX, RecordType.TXT),
              ForeignNetworks.AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER)
          .limits(Map.of(Limit.VALUES_PER_SET, 20L, Limit.NETWORKS_PER_ZONE, 50L))
          .ttls(TtlRange.between(30, 86_400))
          .routes(Map.of(Route.Kind.BY_REGION, 30))
          .regions(REGIONS)
          .build();

  private final TargetInfo<Dock> info;
  private final List<Problem> nulls;

  private HarbourTarget(Builder builder) {
    info =
        NamesOfOthers.giveTo(
            TargetInfo.of(
                builder.key,
                builder.docks,
                builder.topology,
                CAPABILITIES,
                ZoneAccount.of(
                    "account of target " + builder.key,
                    Optional.ofNullable(builder.provider),
                    Optional.empty())),
            builder.leftAlone);
    nulls = builder.nulls.problems();
  }

  private static CloudRegion region(
      String name, String place, String country, double latitude, double longitude) {
    Optional<GeographicPoint> point = Optional.of(new GeographicPoint(latitude, longitude));
    return new CloudRegion(HARBOUR, name, place, country, "EU", point, Realm.COMMERCIAL);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public TargetInfo<Dock> info() {
    return info;
  }

  @Override
  public List<Problem> problems(ZonePlan<Dock> plan) {
    ProblemList problems = new ProblemList();
    problems.addAll(nulls);
    problems.addIf(
        plan.networks().isEmpty(),
        Place.WHOLE,
        "no dock given; nothing would resolve the zone, add one with %s",
        WayOut.setting("dock").call(WayOut.made("Dock", "of").values("key", "id", "region")));
    for (Dock dock : plan.networks()) {
      String region = dock.info().region().orElseThrow();
      problems.addIf(
          REGIONS.stream().noneMatch(known -> known.name().equals(region)),
          dock.place(),
          "region '%s' is not a region of Harbour; expected north, south or east",
          region);
    }
    return problems.all();
  }

  @Override
  public ZoneRefs declare(ZonePlan<Dock> plan, Registrar registrar) {
    return new HarbourZone(plan, registrar).declare();
  }

  /** Collects the parts of a {@link HarbourTarget}. */
  public static final class Builder {
    private String key = "harbour";
    private final List<Dock> docks = new ArrayList<>();
    private final List<NamesOfOthers> leftAlone = new ArrayList<>();
    private final NullArguments nulls = new NullArguments();
    private Topology topology = Topology.GLOBAL;
    private @Nullable ProviderResource provider;

    public Builder key(@Nullable String key) {
      this.key = NullArguments.text(key);
      return this;
    }

    public Builder dock(@Nullable Dock dock) {
      nulls.value(Place.of("dock"), dock).ifPresent(docks::add);
      return this;
    }

    public Builder perRegion(@Nullable String primary) {
      this.topology = Topology.perRegion(NullArguments.text(primary));
      return this;
    }

    public Builder provider(@Nullable ProviderResource provider) {
      this.provider = provider;
      return this;
    }

    public Builder leaveAlone(@Nullable NamesOfOthers... names) {
      leftAlone.addAll(nulls.values(Place.of("leaveAlone"), names));
      return this;
    }

    public HarbourTarget build() {
      return new HarbourTarget(this);
    }
  }
}
