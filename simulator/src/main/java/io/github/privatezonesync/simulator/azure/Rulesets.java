package io.github.privatezonesync.simulator.azure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;

/** The API of DNS forwarding rulesets and their links. */
final class Rulesets {
  private Rulesets() {}

  /** Makes a ruleset, or changes its tags and its endpoints. */
  static AzureState createOrUpdate(
      AzureState state, ArmId id, TrackedResource.Request request, List<String> endpoints) {
    Ruleset existing = state.resolver().ruleset(id);
    TrackedResource resource =
        TrackedResource.of(state, id, request, existing == null ? null : existing.resource());
    Set<String> different = new HashSet<>();
    endpoints.forEach(endpoint -> different.add(endpoint.toLowerCase(Locale.ROOT)));
    if (different.isEmpty()
        || different.size() < endpoints.size()
        || different.size() > Quotas.ENDPOINTS_PER_RULESET) {
      throw ResolverRefusals.number(
              "different outbound endpoints", resource.id(), Quotas.ENDPOINTS_PER_RULESET)
          .failedLater(id, existing);
    }
    for (String endpoint : endpoints) {
      check(state, resource, endpoint, existing);
    }
    Ruleset ruleset =
        existing == null
            ? new Ruleset(resource, endpoints, HashTreePMap.empty(), HashTreePMap.empty())
            : new Ruleset(resource, endpoints, existing.rules(), existing.links());
    return state.afterCall(there -> there.with(ruleset));
  }

  private static void check(
      AzureState state, TrackedResource resource, String given, @Nullable Ruleset existing) {
    ArmId id = resource.id();
    if (ResourcePath.OUTBOUND_ENDPOINT.match(given).isEmpty()) {
      throw Refusals.invalidId(given, "dnsResolverOutboundEndpoints").notStarted();
    }
    Endpoint endpoint = state.resolver().endpoint(given);
    if (endpoint == null) {
      throw ResolverRefusals.noEndpoint(given).failedLater(id, existing);
    }
    if (!endpoint.resource().location().equals(resource.location())) {
      throw ResolverRefusals.otherRegion(resource, endpoint.id(), endpoint.resource().location())
          .failedLater(id, existing);
    }
    long others =
        state.resolver().rulesetsOf(endpoint.id()).stream()
            .filter(ruleset -> !ruleset.id().key().equals(id.key()))
            .count();
    if (others >= Quotas.RULESETS_PER_ENDPOINT) {
      throw ResolverRefusals.full(
              "DNS forwarding rulesets of outbound endpoint '%s'".formatted(endpoint.id()),
              Quotas.RULESETS_PER_ENDPOINT)
          .failedLater(id, existing);
    }
  }

  /** Deletes a ruleset with its rules; its links stand in the way. */
  static AzureState delete(AzureState state, Ruleset ruleset) {
    ruleset.links().values().stream()
        .map(RulesetLink::id)
        .min((a, b) -> a.key().compareTo(b.key()))
        .ifPresent(
            link -> {
              throw Refusals.hasNested(link).notStarted();
            });
    return state.afterCall(there -> there.without(ruleset));
  }
}
