package io.github.privatezonesync.spi;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.EndpointHealth;
import java.util.List;
import java.util.Optional;

/**
 * One cloud account (project, subscription) with its networks, in which a zone is declared.
 *
 * <p>An implementation is an immutable value. Building one never fails; what is wrong with it is
 * said by {@link #problems}. {@link #resources} and {@link #declare} must agree: the one lists what
 * the other registers.
 *
 * @param <N> the cloud's kind of network
 */
public interface ZoneTarget<N extends Network> {
  /**
   * The stable name of the target, unique in its component and part of resource names.
   *
   * @return the key, for example {@code aws-prod}
   */
  String key();

  /**
   * The networks that resolve the zone.
   *
   * @return the networks in any order
   */
  List<N> networks();

  /**
   * The provider of the account that owns the zone.
   *
   * @return the provider, empty to use the component's
   */
  Optional<ProviderResource> provider();

  /**
   * What a picture calls the account, project or subscription that owns the zone. Left out, the
   * account is told by the key of the target.
   *
   * @return for example {@code project net-prod}; the same for all targets of one account, as far
   *     as that is known
   */
  default String account() {
    return "account of target " + key();
  }

  /**
   * What a picture calls the account that owns a network. Left out, it is the zone's.
   *
   * @param network one of {@link #networks}
   * @return {@link #account()}, or something else for a network of another account
   */
  default String accountOf(N network) {
    return account();
  }

  /**
   * How many zones the target declares. Left out, it is one.
   *
   * @return the topology
   */
  default Topology topology() {
    return Topology.GLOBAL;
  }

  /**
   * What this target's zone can hold; the checks of rule REC-4 are made from it.
   *
   * @return the capabilities of the cloud as this target uses it
   */
  Capabilities capabilities();

  /**
   * What this cloud alone finds wrong with a plan (rules ASSOC-2, ASSOC-3, NAME-3).
   *
   * <p>The rules that all clouds share, and those that follow from {@link #capabilities}, have been
   * checked before.
   *
   * @param plan a planned zone, of which invalid record sets have been left out
   * @return the problems, with places relative to the target; empty if there is none
   */
  List<Problem> problems(ZonePlan<N> plan);

  /**
   * What it takes for an endpoint of a service that fails over by health. It is asked for every
   * endpoint of the order that the target's networks may get, drained ones too, so that a drain is
   * never refused for what another endpoint lacks. Left out, it takes nothing.
   *
   * @param health what this cloud knows of whether the endpoint is up; empty if it was told nothing
   * @param last whether no endpoint comes after it in the order
   * @return what is missing and how to add it, as {@link Problem#what()}; empty if nothing is
   */
  default Optional<String> missingForFailover(Optional<EndpointHealth> health, boolean last) {
    return Optional.empty();
  }

  /**
   * Where this target's zone lies in its account, so that two targets that would declare one zone
   * are refused (rule NAME-2). Left out, the cloud can hold any number of zones of one name.
   *
   * @param plan a planned zone
   * @return for example {@code resource group 'dns'}; empty if it cannot be known, or if no other
   *     target can have the same zone
   */
  default Optional<String> zonePlace(ZonePlan<N> plan) {
    return Optional.empty();
  }

  /**
   * What a user should know about this plan that is no problem. Left out, there is nothing.
   *
   * @param plan a planned zone without problems
   * @return sentences in lower case without a full stop, printed with the plan
   */
  default List<String> notes(ZonePlan<N> plan) {
    return List.of();
  }

  /**
   * What {@link #declare} will register, zone first.
   *
   * @param plan a planned zone without problems
   * @return every resource, by type and logical name
   */
  List<PlannedResource> resources(ZonePlan<N> plan);

  /**
   * Registers the zone, its associations and its record sets (rules ZONE, ASSOC, REC, LIFE, OPT).
   *
   * <p>Everything is registered before this method returns, never inside an apply.
   *
   * @param plan a planned zone without problems
   * @param scope where the resources hang
   * @return what was registered
   */
  DeclaredZone declare(ZonePlan<N> plan, Scope scope);
}
