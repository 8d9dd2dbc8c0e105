package io.github.privatezonesync.simulator.oci;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pcollections.PMap;

/**
 * The resolver of a VCN.
 *
 * @param id the OCID
 * @param place where it is
 * @param vcn the OCID of the VCN
 * @param defaultView the OCID of its default view
 * @param displayName what people call it
 * @param attachedViews the OCIDs of the views that are attached, in their order
 * @param rules its rules, in their order
 * @param endpoints its endpoints, by name in lower case
 * @param tags its tags
 */
record Resolver(
    String id,
    Place place,
    String vcn,
    String defaultView,
    String displayName,
    List<String> attachedViews,
    List<ResolverRule> rules,
    PMap<String, Endpoint> endpoints,
    Tags tags) {
  Resolver {
    attachedViews = List.copyOf(attachedViews);
    rules = List.copyOf(rules);
  }

  Resolver with(List<String> views, List<ResolverRule> changedRules) {
    return new Resolver(
        id, place, vcn, defaultView, displayName, views, changedRules, endpoints, tags);
  }

  Resolver with(String name, Tags changed) {
    return new Resolver(
        id, place, vcn, defaultView, name, attachedViews, rules, endpoints, changed);
  }

  Resolver in(String compartment) {
    return new Resolver(
        id,
        place.in(compartment),
        vcn,
        defaultView,
        displayName,
        attachedViews,
        rules,
        endpoints,
        tags);
  }

  Resolver with(Endpoint endpoint) {
    return having(endpoints.plus(key(endpoint.name()), endpoint));
  }

  Resolver withoutEndpoint(String name) {
    return having(endpoints.minus(key(name)));
  }

  private Resolver having(PMap<String, Endpoint> changed) {
    return new Resolver(
        id, place, vcn, defaultView, displayName, attachedViews, rules, changed, tags);
  }

  Optional<Endpoint> endpoint(String name) {
    return Optional.ofNullable(endpoints.get(key(name)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The views in the order in which they are asked: the default view last, unless it is listed. */
  List<String> viewsInOrder() {
    return Stream.concat(attachedViews.stream(), Stream.of(defaultView)).distinct().toList();
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("resolverId", id);
    properties.put("compartmentId", place.compartment());
    properties.put("displayName", displayName);
    properties.put("attachedVcnId", vcn);
    properties.put("defaultViewId", defaultView);
    properties.put("isProtected", true);
    properties.put(
        "attachedViews",
        attachedViews.stream().<Map<String, Object>>map(view -> Map.of("viewId", view)).toList());
    properties.put("rules", rules.stream().map(ResolverRule::properties).toList());
    properties.put(
        "endpoints",
        endpoints.values().stream()
            .sorted(Comparator.comparing(Endpoint::name))
            .map(endpoint -> endpoint.properties(place))
            .toList());
    Lifecycle.put(properties, place, "resolvers/" + id, "ACTIVE");
    tags.put(properties);
    return properties;
  }
}
