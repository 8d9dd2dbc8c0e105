package io.github.privatezonesync;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.LeftAlone;
import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.declared.Withholding;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A private domain: its name, where it is declared and what it holds.
 *
 * <p>Building never fails. Everything that is wrong is reported at once, when the plan is made. To
 * see the plan without declaring anything, as in a test, call {@code SyncPlan.of(identity,
 * args.declaration())}.
 */
public final class PrivateZoneSyncArgs {
  /** The TTL of record sets that give none: five minutes. */
  public static final Duration DEFAULT_TTL = Duration.ofMinutes(5);

  private final Declaration declaration;

  private PrivateZoneSyncArgs(Declaration declaration) {
    this.declaration = declaration;
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What was written, for {@link io.github.privatezonesync.plan.SyncPlan#of} and {@link
   * io.github.privatezonesync.plan.SyncPlan#problems}. Users do not need its parts.
   *
   * @return the declaration, unchecked
   */
  public Declaration declaration() {
    return declaration;
  }

  /** Collects the parts of a {@link PrivateZoneSyncArgs}. */
  public static final class Builder {
    private String domain = "";
    private Duration ttl = DEFAULT_TTL;
    private Optional<String> physicalPrefix = Optional.empty();
    private final List<ZoneTarget<?>> targets = new ArrayList<>();
    private final List<RecordSetDeclaration> records = new ArrayList<>();
    private final List<ServiceDeclaration> services = new ArrayList<>();
    private final Set<String> drained = new TreeSet<>();
    private final List<Withholding> withheld = new ArrayList<>();
    private final List<LeftAlone> leftAlone = new ArrayList<>();

    private final NullArguments nulls = new NullArguments();

    private Builder() {}

    /** Takes each element that is not null; a null is a problem of the setting. */
    private <T> Builder each(
        String setting, @Nullable List<? extends @Nullable T> given, Consumer<T> take) {
      nulls.<T>values(Place.of(setting), given).forEach(take);
      return this;
    }

    /**
     * The DNS name of the zones. It must be given.
     *
     * @param domain an absolute name, with or without a final dot, for example {@code
     *     corp.internal}
     * @return this builder
     */
    public Builder domain(String domain) {
      this.domain = NullArguments.text(domain);
      return this;
    }

    /**
     * The TTL of record sets that give none. Left out, it is {@link #DEFAULT_TTL}.
     *
     * @param ttl whole seconds, at least one
     * @return this builder
     */
    public Builder ttl(Duration ttl) {
      nulls.value(Place.of("ttl"), ttl).ifPresent(given -> this.ttl = given);
      return this;
    }

    /**
     * The prefix from which physical names are derived. Left out, it is the component's name.
     *
     * <p>Set it to the old name when the component is renamed with an alias: otherwise the physical
     * names change with it and existing zones are replaced.
     *
     * @param physicalPrefix for example the component's former name
     * @return this builder
     */
    public Builder physicalPrefix(String physicalPrefix) {
      this.physicalPrefix = nulls.value(Place.of("physicalPrefix"), physicalPrefix);
      return this;
    }

    /**
     * Adds targets. At least one must be given.
     *
     * @param targets the targets in any order, each built by the module of its cloud
     * @return this builder
     */
    public Builder targets(ZoneTarget<?>... targets) {
      return each("targets", Nulls.list(targets), this.targets::add);
    }

    /**
     * Adds targets. At least one must be given.
     *
     * @param targets the targets in any order
     * @return this builder
     */
    public Builder targets(List<? extends ZoneTarget<?>> targets) {
      return each("targets", targets, this.targets::add);
    }

    /**
     * Adds record sets. Left out, the zones hold none.
     *
     * @param records for example {@code RecordSetArgs.a("db", "10.0.4.7")}
     * @return this builder
     */
    public Builder records(RecordSetArgs... records) {
      return records(Nulls.list(records));
    }

    /**
     * Adds record sets. Left out, the zones hold none.
     *
     * @param records the record sets in any order
     * @return this builder
     */
    public Builder records(List<RecordSetArgs> records) {
      return each("records", records, record -> this.records.add(record.written()));
    }

    /**
     * Adds regional services: names that answer each client with the endpoint that serves it best.
     * Left out, there are none.
     *
     * @param services for example {@code RegionalService.named("inference").endpoint(..)}
     * @return this builder
     */
    public Builder services(RegionalService... services) {
      return services(Nulls.list(services));
    }

    /**
     * Adds regional services: names that answer each client with the endpoint that serves it best.
     * Left out, there are none.
     *
     * @param services the services in any order
     * @return this builder
     */
    public Builder services(List<RegionalService> services) {
      return each("services", services, service -> this.services.add(service.written()));
    }

    /**
     * Takes the endpoints of some regions out of every answer of every service.
     *
     * @param sites regions, or names of other sites, in each of which some service has an endpoint;
     *     every service must have one left
     * @return this builder
     */
    public Builder drain(String... sites) {
      drained.addAll(Nulls.atLeastOne(sites));
      return this;
    }

    /**
     * Takes the endpoints of some regions out of every answer of every service.
     *
     * @param sites as in {@link #drain(String...)}; an empty list drains nothing
     * @return this builder
     */
    public Builder drain(List<String> sites) {
      return each("drain", sites, drained::add);
    }

    /**
     * Leaves all record sets and the service of one name out of zones for this update. They are
     * checked all the same.
     *
     * <p>Use it for the first of two updates if a cloud does not take a change of the name in one,
     * for example if a plain record set becomes a routed service. The page on regional services
     * lists such changes. The name is not answered until the second update, which is the same
     * declaration without this.
     *
     * @param name the name of record sets or of a service, relative to the zone
     * @param targetKeys the targets whose zones lack it until then; none for all
     * @return this builder
     */
    public Builder withhold(String name, String... targetKeys) {
      Set<String> targets = Nulls.texts(targetKeys);
      withheld.add(new Withholding(NullArguments.text(name), targets));
      return this;
    }

    /**
     * Names that somebody else writes into the zones, such as virtual machines that register
     * themselves, a controller or another stack. Declaring one is a problem, and so is a target
     * that would remove it. A record may name one as its host. Left out, the plan notes every host
     * in the zone that is not declared.
     *
     * @param names relative to the zone; {@code *} stands for any characters, dots too, and
     *     {@code @} for the zone itself, for example {@code *.vm}
     * @return this builder
     */
    public Builder leaveAlone(String... names) {
      Nulls.list(names).forEach(name -> leftAlone.add(NamesOfOthers.of(name).written()));
      return this;
    }

    /**
     * Names that somebody else writes into some zones, or of some types.
     *
     * @param names for example {@code NamesOfOthers.of("_acme-challenge*").types(RecordType.TXT)}
     * @return this builder
     */
    public Builder leaveAlone(NamesOfOthers... names) {
      return each("leaveAlone", Nulls.list(names), each -> leftAlone.add(each.written()));
    }

    /**
     * The arguments as collected, unchecked.
     *
     * @return the arguments
     */
    public PrivateZoneSyncArgs build() {
      return new PrivateZoneSyncArgs(
          new Declaration(
              domain,
              ttl,
              physicalPrefix,
              targets,
              records,
              services,
              drained,
              withheld,
              leftAlone,
              nulls.problems()));
    }
  }
}
