package io.github.privatezonesync.target;

import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registrar;
import java.util.List;

/**
 * One cloud account (project, subscription, compartment) with its networks, in which a zone is
 * declared.
 *
 * <p>An implementation is an immutable value. Building one never fails; what is wrong with it is
 * said by {@link #problems}.
 *
 * @param <N> the cloud's kind of network
 */
public interface ZoneTarget<N extends Network> {
  /**
   * What the target is, as data: checks, budget, plan and documents are all made from it.
   *
   * @return key, networks, topology, accounts and capabilities
   */
  TargetInfo<N> info();

  /**
   * What only this cloud finds wrong with a plan (rules ASSOC-2, ASSOC-3, NAME-3).
   *
   * <p>The rules that all clouds share, and those that follow from {@link #info}, have been checked
   * before.
   *
   * @param plan a planned zone, without invalid record sets
   * @return the problems, with places relative to the target; empty if there is none
   */
  List<Problem> problems(ZonePlan<N> plan);

  /**
   * Walks a plan: adds the zone, its associations and its record sets to a registrar (rules ZONE,
   * ASSOC, REC, LIFE, OPT).
   *
   * <p>The same walk is run against a listing, when the plan is printed, and against Pulumi.
   * Everything is added before this method returns, never inside an apply.
   *
   * @param plan a planned zone without problems
   * @param registrar takes every resource and every note
   * @return what was added, to be turned into a declared zone
   */
  ZoneRefs declare(ZonePlan<N> plan, Registrar registrar);
}
