package io.github.privatezonesync.adopt.azure;

import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Brings private zones together with their links. */
final class AzureZones {
  private final List<AzureResource> resources;
  private final ReadingProblems problems;
  private final List<Remark> remarks;
  private final AzureLinks links;

  AzureZones(List<AzureResource> resources, ReadingProblems problems, List<Remark> remarks) {
    this.resources = resources;
    this.problems = problems;
    this.remarks = remarks;
    this.links = new AzureLinks(resources, problems);
  }

  List<ZoneDraft> drafts() {
    List<ZoneDraft> drafts = new ArrayList<>();
    Set<String> identities = new HashSet<>();
    for (AzureResource resource : resources) {
      Optional<AzureId> id = AzureId.parse(resource.id());
      if (resource.type().equals(AzureKinds.ZONE) && id.isPresent()) {
        identities.add(id.get().identity());
        drafts.add(draft(resource, id.get()));
      } else if (resource.type().equals(AzureKinds.ZONE)) {
        problems.add(
            resource.node().origin(),
            ("has the id '%s'; expected"
                    + " '/subscriptions/../resourceGroups/../providers/Microsoft.Network/privateDnsZones/..'")
                .formatted(Quoted.of(resource.id())));
      }
    }
    links.withoutZone(identities);
    return drafts;
  }

  private ZoneDraft draft(AzureResource zone, AzureId id) {
    List<ExistingAssociation> ofZone = links.of(id);
    OptionalLong linkCount = zone.property("numberOfVirtualNetworkLinks").whole();
    if (linkCount.isPresent() && !ofZone.isEmpty() && ofZone.size() != linkCount.getAsLong()) {
      problems.add(
          zone.node().origin(),
          ("zone '%s' has %d virtual network links, and the dumps have %d; run 'az network"
                  + " private-dns link vnet list' without --top and --max-items")
              .formatted(id.zone(), linkCount.getAsLong(), ofZone.size()));
    }
    Map<String, String> tags = zone.property("tags").texts();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Fact.Subject.DOMAIN, id.domain()));
    facts.add(new Fact(Fact.Subject.RESOURCE_GROUP, id.resourceGroup()));
    tags.forEach((key, value) -> facts.add(new Fact(Fact.Subject.TAG, key + "=" + value)));
    remarkRegions(ofZone);
    return new ZoneDraft(
        new ZonePlace.Azure(id.zoneId(), id.subscription(), id.resourceGroup(), id.zone()),
        id.domain(),
        Optional.empty(),
        tags,
        id.zoneId(),
        set -> set.foundId(),
        ofZone,
        List.of(),
        zone.property("numberOfRecordSets").whole(),
        "az network private-dns record-set list -g %s -z %s"
            .formatted(id.resourceGroup(), id.zone()),
        linkCount.orElse(-1) == ofZone.size()
            ? Verdict.adoptable()
            : Verdict.refused(
                ("its virtual network links are in no dump; 'az network private-dns link"
                        + " vnet list -g %s -z %s' prints them")
                    .formatted(id.resourceGroup(), id.zone())),
        facts,
        Source.DUMP,
        List.of(zone.node()),
        zone.node().origin());
  }

  private void remarkRegions(List<ExistingAssociation> ofZone) {
    for (ExistingAssociation association : ofZone) {
      if (association instanceof ExistingAssociation.VirtualNetworkLink link
          && link.region().isEmpty()) {
        remarks.add(
            new Remark(
                link.origin(),
                ("the region of the virtual network '%s' is in no dump; 'az network vnet"
                        + " list' prints it")
                    .formatted(Quoted.of(link.networkId()))));
      }
    }
  }
}
