package io.github.privatezonesync.oci;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of private zones of Oracle Cloud besides their networks and records.
 *
 * @param compartment the compartment of every view and zone that the target makes
 * @param provider the provider of every region without one of its own
 * @param providers the providers of some regions
 * @param views the views that exist, by region
 * @param viewName the name of every view that the target makes; empty for a derived one
 * @param tags the free-form tags
 * @param definedTags the defined tags
 * @param nulls the nulls that are not texts
 */
record OciZoneSettings(
    Optional<Leaf<String>> compartment,
    Optional<ProviderResource> provider,
    Map<String, ProviderResource> providers,
    Map<String, Leaf<String>> views,
    Optional<String> viewName,
    Map<String, String> tags,
    Map<String, String> definedTags,
    List<Problem> nulls) {
  Optional<ProviderResource> provider(String region) {
    return Optional.ofNullable(providers.get(region)).or(() -> provider);
  }

  /** The view that exists for the zone of a region. */
  Optional<Leaf<String>> existingView(String region) {
    return Optional.ofNullable(views.get(region));
  }

  /** A view holds one zone of a name. A view that the target makes is its own. */
  Optional<String> zonePlace(Vcn vcn) {
    return vcn.isInDefaultView()
        ? vcn.info().id().known().map(id -> "the default view of " + id)
        : existingView(vcn.region()).flatMap(Leaf::known).map(id -> "view " + id);
  }
}
