package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.code.Expression;
import java.util.List;

/**
 * One component: a domain with the zones that it has in all clouds.
 *
 * @param component the logical name of the component: the domain without its final dot
 * @param targets each zone with its target
 * @param recordSets the record sets
 * @param services the regional services
 * @param leftAlone the names that are somebody else's, sorted
 */
public record AdoptedDomain(
    String component,
    List<AdoptedTarget> targets,
    List<AdoptedRecordSet> recordSets,
    List<AdoptedService> services,
    List<NamesLeftAlone> leftAlone) {
  /** Copies the lists. */
  public AdoptedDomain {
    targets = List.copyOf(targets);
    recordSets = List.copyOf(recordSets);
    services = List.copyOf(services);
    leftAlone = List.copyOf(leftAlone);
  }

  /**
   * Gives the keys of the targets.
   *
   * @return each once
   */
  public List<String> keys() {
    return targets.stream().map(AdoptedTarget::key).distinct().toList();
  }

  /** Whether a target declares a zone for each region. */
  boolean isDivided() {
    return targets.stream().anyMatch(target -> target.region().isPresent());
  }

  /**
   * Gives the variable of the program that holds the component of a domain.
   *
   * @param index the place among the domains of the program, from 0
   * @return an identifier of Java
   */
  public static String variable(int index) {
    return "domain" + (index + 1);
  }

  /**
   * Gives the arguments of the component.
   *
   * @return an expression of {@link PrivateZoneSyncArgs}
   */
  public Expression args() {
    return args(
        recordSets.isEmpty() ? List.of() : recordSets.stream().map(this::declared).toList());
  }

  /**
   * Gives the arguments of the component with other records.
   *
   * @param records the arguments of {@code records(..)}; empty for no records
   * @return an expression of {@link PrivateZoneSyncArgs}
   */
  public Expression args(List<Expression> records) {
    Expression args =
        Expression.call(PrivateZoneSyncArgs.class, "builder")
            .then("domain", Expression.text(component));
    args =
        new Expression.On(
            args, "targets", targets.stream().map(AdoptedTarget::code).distinct().toList());
    if (!records.isEmpty()) {
      args = new Expression.On(args, "records", records);
    }
    if (!services.isEmpty()) {
      args =
          new Expression.On(
              args,
              "services",
              services.stream().map(each -> in(each.code(), each.targets())).toList());
    }
    if (!leftAlone.isEmpty()) {
      args =
          new Expression.On(
              args,
              "leaveAlone",
              leftAlone.stream().map(names -> in(names.code(), names.targets())).toList());
    }
    return args.then("build");
  }

  /**
   * Gives a record set with the targets that have it.
   *
   * @param set the record set
   * @return an expression of {@code RecordSetArgs}
   */
  public Expression declared(AdoptedRecordSet set) {
    return in(set.code(), List.copyOf(set.sources().keySet()));
  }

  private Expression in(Expression code, List<String> keys) {
    return keys.size() == keys().size()
        ? code
        : new Expression.On(code, "only", Expression.texts(keys));
  }
}
