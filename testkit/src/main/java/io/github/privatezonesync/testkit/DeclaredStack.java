package io.github.privatezonesync.testkit;

import com.pulumi.core.Output;
import com.pulumi.exceptions.ResourceException;
import com.pulumi.exceptions.RunException;
import com.pulumi.resources.Resource;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a program declared while it ran without an engine. */
public final class DeclaredStack {
  private static final Pattern NOT_OF_THE_USER =
      Pattern.compile("(java|jdk|com\\.pulumi|com\\.google|io\\.github\\.privatezonesync)\\.");

  private final List<DeclaredResource> resources;
  private final Map<String, Object> exports;
  private final List<String> failures;
  private final Optional<Exception> exception;
  private final Map<String, SyncPlan> plans;
  private final Map<String, ForwardingPlan> forwardings;
  private final List<ResolvedZone> zones;

  private DeclaredStack(
      List<DeclaredResource> resources,
      Map<String, Object> exports,
      List<String> failures,
      Optional<Exception> exception,
      Map<String, SyncPlan> plans,
      Map<String, ForwardingPlan> forwardings,
      List<ResolvedZone> zones) {
    this.resources = List.copyOf(resources);
    this.exports = exports;
    this.failures = List.copyOf(failures);
    this.exception = exception;
    this.plans = Collections.unmodifiableMap(new TreeMap<>(plans));
    this.forwardings = Collections.unmodifiableMap(new TreeMap<>(forwardings));
    this.zones = List.copyOf(zones);
  }

  static DeclaredStack of(List<DeclaredResource> resources, TestResult result) {
    List<DeclaredResource> sorted = new ArrayList<>(resources);
    sorted.sort(Comparator.comparing(DeclaredResource::name).thenComparing(DeclaredResource::type));
    Map<String, Object> exports = new TreeMap<>();
    for (Map.Entry<String, Output<?>> export : result.outputs().entrySet()) {
      Resolved.valueOf(export.getValue())
          .ifPresent(value -> exports.put(export.getKey(), Inputs.tidy(value)));
    }
    Map<String, SyncPlan> plans = new TreeMap<>();
    Map<String, ForwardingPlan> forwardings = new TreeMap<>();
    for (Resource resource : result.resources()) {
      if (resource instanceof PrivateZoneSync dns) {
        plans.put(dns.pulumiResourceName(), dns.plan());
      } else if (resource instanceof PrivateForwarding forwarding) {
        forwardings.put(forwarding.pulumiResourceName(), forwarding.plan());
      }
    }
    List<ResolvedZone> zones = new ArrayList<>();
    plans.values().forEach(plan -> zones.addAll(ResolvedZone.of(plan)));
    return new DeclaredStack(
        sorted,
        exports,
        failures(result),
        result.exceptions().stream().findFirst(),
        plans,
        forwardings,
        zones);
  }

  /** The messages of the exceptions, or the errors that the program logged. */
  private static List<String> failures(TestResult result) {
    List<String> messages = new ArrayList<>();
    for (Exception exception : result.exceptions()) {
      messages.add(message(exception));
    }
    return messages.isEmpty() ? result.errors() : messages.stream().distinct().toList();
  }

  private static String message(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return cause instanceof ResourceException || cause instanceof RunException
        ? message
        : message + place(cause);
  }

  /** The line of the user's program that an exception comes from. */
  private static String place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> !NOT_OF_THE_USER.matcher(frame.getClassName()).lookingAt())
        .findFirst()
        .map(frame -> " (%s at %s)".formatted(thrown.getClass().getName(), frame))
        .orElse("");
  }

  /**
   * Everything that was registered, components and providers included.
   *
   * @return the resources, sorted by name, then type
   */
  public List<DeclaredResource> resources() {
    return resources;
  }

  /**
   * The resources of one type.
   *
   * @param type the type token, for example {@code gcp:dns/managedZone:ManagedZone}
   * @return the resources, sorted by name
   */
  public List<DeclaredResource> resources(String type) {
    return resources.stream().filter(resource -> resource.type().equals(type)).toList();
  }

  /**
   * One resource.
   *
   * @param type the type token
   * @param name the logical name
   * @return the resource, empty if there is none
   */
  public Optional<DeclaredResource> resource(String type, String name) {
    return resources(type).stream().filter(resource -> resource.name().equals(name)).findFirst();
  }

  /**
   * What every {@code PrivateZoneSync} planned to declare.
   *
   * @return the plans by the logical name of the component, sorted
   */
  public Map<String, SyncPlan> plans() {
    return plans;
  }

  /**
   * What one {@code PrivateZoneSync} planned to declare.
   *
   * @param component the logical name of the component
   * @return the plan
   * @throws IllegalArgumentException if the program made no such component; the message lists all
   *     components
   */
  public SyncPlan plan(String component) {
    return named(component, plans, "PrivateZoneSync");
  }

  /**
   * What every {@code PrivateForwarding} planned to declare.
   *
   * @return the plans by the logical name of the component, sorted
   */
  public Map<String, ForwardingPlan> forwardings() {
    return forwardings;
  }

  /**
   * What one {@code PrivateForwarding} planned to declare.
   *
   * @param component the logical name of the component
   * @return the plan
   * @throws IllegalArgumentException if the program made no such component; the message lists all
   *     components
   */
  public ForwardingPlan forwarding(String component) {
    return named(component, forwardings, "PrivateForwarding");
  }

  private static <P> P named(String component, Map<String, P> plans, String type) {
    P plan = plans.get(component);
    if (plan == null) {
      throw new IllegalArgumentException(
          "there is no %s '%s'; there are %s".formatted(type, component, plans.keySet()));
    }
    return plan;
  }

  /**
   * The zones of every {@code PrivateZoneSync}, with the values of the outputs in their
   * declarations.
   *
   * @return the zones, sorted by component, then target
   */
  public List<ResolvedZone> zones() {
    return zones;
  }

  /**
   * The URNs that more than one resource was registered under, which an engine refuses and mocks do
   * not.
   *
   * @return each such URN once, sorted
   */
  public List<String> duplicateUrns() {
    Set<String> seen = new HashSet<>();
    return resources.stream()
        .map(DeclaredResource::urn)
        .filter(urn -> !seen.add(urn))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * What the program exported, as far as it is known.
   *
   * @return the exported values by name, sorted
   */
  public Map<String, Object> exports() {
    return exports;
  }

  /**
   * Why the program failed.
   *
   * @return the messages, empty if it succeeded
   */
  public List<String> failures() {
    return failures;
  }

  /** The first failure, if it is an exception: its stack trace says where it comes from. */
  Optional<Exception> exception() {
    return exception;
  }

  /**
   * All resources as text to read and compare: sorted, with one property in each line.
   *
   * @return the text, ending with a line break unless it is empty
   */
  public String snapshot() {
    return SnapshotText.of(resources);
  }

  /** The same as {@link #snapshot()}. */
  @Override
  public String toString() {
    return snapshot();
  }
}
