package io.github.privatezonesync.adopt.azure;

import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The virtual network links of all zones. */
final class AzureLinks {
  private static final Pattern REGION = Pattern.compile("[a-z0-9]{1,64}");

  private final ReadingProblems problems;
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, AzureResource> byId = new LinkedHashMap<>();

  /** By the identity of their zone; empty of a link whose id has none. */
  private final Map<String, List<AzureResource>> byZone = new LinkedHashMap<>();

  AzureLinks(List<AzureResource> resources, ReadingProblems problems) {
    this.problems = problems;
    for (AzureResource resource : resources) {
      if (resource.type().equals(AzureKinds.NETWORK)) {
        resource
            .node()
            .get("location")
            .text()
            .filter(region -> REGION.matcher(region).matches())
            .ifPresent(region -> regions.put(lower(resource.id()), region));
      } else if (resource.type().equals(AzureKinds.LINK)) {
        add(resource);
      }
    }
  }

  private void add(AzureResource link) {
    AzureResource first = byId.putIfAbsent(lower(link.id()), link);
    if (first == null) {
      byZone
          .computeIfAbsent(
              AzureId.parse(link.id()).map(AzureId::identity).orElse(""), any -> new ArrayList<>())
          .add(link);
    }
    if (first != null && !first.node().sameAs(link.node())) {
      problems.add(
          link.node().origin(),
          "differs from %s for the same link '%s'; make all dumps again while nobody writes"
              .formatted(first.node().origin(), Quoted.of(link.name())));
    }
    String state = link.property("provisioningState").text().orElse("Succeeded");
    if (!state.equals("Succeeded")) {
      problems.add(
          link.node().origin(),
          ("link '%s' is being changed, its state is '%s'; make the dump again when it is"
                  + " 'Succeeded'")
              .formatted(Quoted.of(link.name()), Quoted.of(state)));
    }
  }

  /** Complains of links whose zone is in no document. */
  void withoutZone(Set<String> zones) {
    byZone.forEach(
        (zone, links) -> {
          if (!zones.contains(zone)) {
            for (AzureResource link : links) {
              problems.add(
                  link.node().origin(),
                  "its zone is in no dump; 'az network private-dns zone show' prints it: '%s'"
                      .formatted(Quoted.of(link.id())));
            }
          }
        });
  }

  List<ExistingAssociation> of(AzureId zone) {
    return byZone.getOrDefault(zone.identity(), List.of()).stream().map(this::draft).toList();
  }

  private ExistingAssociation draft(AzureResource link) {
    JsonNode network = link.property("virtualNetwork").get("id");
    String networkId = network.text().orElse("");
    return new ExistingAssociation.VirtualNetworkLink(
        networkId,
        Optional.ofNullable(regions.get(lower(networkId))),
        link.name(),
        link.property("registrationEnabled").isTrue(),
        link.property("tags").texts(),
        Optional.of(link.id()),
        verdict(link, networkId),
        link.node().origin());
  }

  private static Verdict verdict(AzureResource link, String networkId) {
    String policy = link.property("resolutionPolicy").text().orElse("Default");
    if (networkId.isEmpty()) {
      return Verdict.refused("it names no virtual network");
    }
    return policy.equals("Default")
        ? Verdict.adoptable()
        : Verdict.refused(
            "its resolution policy is '%s', which the provider cannot keep"
                .formatted(Quoted.of(policy)));
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
