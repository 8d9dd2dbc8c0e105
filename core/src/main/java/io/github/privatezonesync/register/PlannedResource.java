package io.github.privatezonesync.register;

import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource that will be registered: what it is called, what it waits for and who makes it.
 *
 * <p>An instance is immutable: {@link #after}, {@link #afterOthers}, {@link #by} and {@link
 * #deleteFirst} return a changed copy.
 */
public final class PlannedResource {
  private final String type;
  private final LogicalName name;
  private final String physicalName;
  private final List<Ref<?>> after;
  private final List<Resource> afterOthers;
  private final Optional<ProviderResource> provider;
  private final boolean deletedFirst;

  private PlannedResource(
      String type,
      LogicalName name,
      String physicalName,
      List<Ref<?>> after,
      List<Resource> afterOthers,
      Optional<ProviderResource> provider,
      boolean deletedFirst) {
    this.type = type;
    this.name = name;
    this.physicalName = physicalName;
    this.after = after;
    this.afterOthers = afterOthers;
    this.provider = provider;
    this.deletedFirst = deletedFirst;
  }

  /**
   * A resource that waits only for resources that it takes values from, made by the provider of the
   * zone.
   *
   * @param type the Pulumi type token
   * @param name the logical name
   * @param physicalName the name that the cloud stores, for example a record's full name
   * @return the resource
   */
  public static PlannedResource of(String type, LogicalName name, String physicalName) {
    return new PlannedResource(
        type, name, physicalName, List.of(), List.of(), Optional.empty(), false);
  }

  /**
   * The same resource, made after other resources too.
   *
   * @param others what it waits for, possibly nothing
   * @return a changed copy
   */
  public PlannedResource after(List<? extends Ref<?>> others) {
    if (others.isEmpty()) {
      return this;
    }
    List<Ref<?>> all = new ArrayList<>(after);
    all.addAll(others);
    return new PlannedResource(
        type, name, physicalName, List.copyOf(all), afterOthers, provider, deletedFirst);
  }

  /**
   * The same resource, made after resources that the user's program has registered outside of this
   * plan.
   *
   * @param others what it waits for, possibly nothing
   * @return a changed copy
   */
  public PlannedResource afterOthers(List<Resource> others) {
    return new PlannedResource(
        type, name, physicalName, after, List.copyOf(others), provider, deletedFirst);
  }

  /**
   * The same resource, made by the provider of a network's account. Left out, the provider of the
   * zone makes it.
   *
   * @param other the provider; empty for the provider of the zone
   * @return a changed copy
   */
  public PlannedResource by(Optional<ProviderResource> other) {
    return new PlannedResource(type, name, physicalName, after, afterOthers, other, deletedFirst);
  }

  /**
   * The same resource, deleted before another takes its place, because the two cannot coexist (rule
   * LIFE-1).
   *
   * @return a changed copy
   */
  public PlannedResource deleteFirst() {
    return new PlannedResource(type, name, physicalName, after, afterOthers, provider, true);
  }

  /**
   * The Pulumi type token.
   *
   * @return for example {@code paper:dns:Zone}
   */
  public String type() {
    return type;
  }

  /**
   * The logical name.
   *
   * @return for example {@code dns/paper/zone}
   */
  public String name() {
    return name.toString();
  }

  /**
   * The name that the cloud stores.
   *
   * @return for example a record's full name
   */
  public String physicalName() {
    return physicalName;
  }

  /**
   * The resources of the plan that it waits for without taking values from them.
   *
   * @return the resources; empty for none
   */
  public List<PlannedResource> dependencies() {
    return after.stream().<PlannedResource>map(Ref::planned).toList();
  }

  /**
   * The provider of another account that makes it.
   *
   * @return the provider; empty for the provider of the zone
   */
  public Optional<ProviderResource> provider() {
    return provider;
  }

  /**
   * Tells whether it is deleted before another takes its place.
   *
   * @return true if the two cannot coexist
   */
  public boolean isDeletedFirst() {
    return deletedFirst;
  }

  List<Ref<?>> after() {
    return after;
  }

  List<Resource> afterOthers() {
    return afterOthers;
  }

  /** Two are equal if they have the same type and names. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PlannedResource that
        && type.equals(that.type)
        && name.equals(that.name)
        && physicalName.equals(that.physicalName);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** For example {@code paper:dns:Zone 'dns/paper/zone'}. */
  @Override
  public String toString() {
    return type + " '" + name + "'";
  }
}
