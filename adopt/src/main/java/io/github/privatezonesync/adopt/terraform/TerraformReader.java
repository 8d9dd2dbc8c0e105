package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.aws.AwsReader;
import io.github.privatezonesync.adopt.azure.AzureReader;
import io.github.privatezonesync.adopt.count.RawCount;
import io.github.privatezonesync.adopt.draft.CloudReader;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.TerraformResource;
import io.github.privatezonesync.adopt.gcp.GcpReader;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.oci.OciReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the raw state (version 4) and what {@code terraform show -json} prints of it.
 *
 * <p>The resources are brought into the form of the clouds' own dumps, so that the readers of the
 * clouds read both.
 */
public final class TerraformReader implements CloudReader {
  private static final DumpKind RAW =
      new DumpKind("terraform state pull", new RecordResources(), RawCount.NONE);
  private static final DumpKind SHOWN =
      new DumpKind("terraform show -json", new RecordResources(), RawCount.NONE);

  /** A reader without settings. */
  public TerraformReader() {}

  @Override
  public Optional<DumpKind> recognise(JsonNode root) {
    boolean plan = root.get("planned_values").isGiven();
    if (root.get("terraform_version").isGiven() && root.get("version").isGiven()) {
      return Optional.of(RAW);
    }
    boolean shown = root.get("format_version").isGiven() && root.get("terraform_version").isGiven();
    return shown && !plan ? Optional.of(SHOWN) : Optional.empty();
  }

  @Override
  public Drafts read(List<Document> documents, ReadingProblems problems) {
    List<StateResource> resources = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Document document : documents) {
      JsonNode root = document.root();
      if (document.kind().equals(SHOWN)) {
        resources.addAll(StateResource.shown(root));
      } else if (root.get("version").whole().equals(OptionalLong.of(4))) {
        resources.addAll(StateResource.raw(root));
      } else {
        problems.add(
            root.file(),
            "is a state of an old version; 'terraform state pull' of Terraform 0.12 or"
                + " later prints version 4");
      }
    }
    remarks.addAll(StateRemarks.of(resources));
    List<ZoneDraft> zones = new ArrayList<>();
    List<RecordListing> listings = new ArrayList<>();
    for (StateTranslation translation : translations()) {
      Drafts drafts = translation.drafts(resources, problems);
      drafts.zones().forEach(zone -> zones.add(zone.inState()));
      drafts.listings().forEach(listing -> listings.add(listing.inState()));
      remarks.addAll(drafts.remarks());
    }
    List<Origin> recordSets =
        resources.stream()
            .filter(resource -> RecordResources.TYPES.contains(resource.type()))
            .map(resource -> resource.attributes().origin())
            .toList();
    List<TerraformResource> owned =
        resources.stream()
            .filter(resource -> RecordResources.isOfDns(resource.type()))
            .map(StateResource::owned)
            .toList();
    return new Drafts(zones, listings, owned, recordSets, List.of(), remarks);
  }

  private static List<StateTranslation> translations() {
    return List.of(
        new StateOfAws(new AwsReader()),
        new StateOfGcp(new GcpReader()),
        new StateOfAzure(new AzureReader()),
        new StateOfOci(new OciReader()));
  }
}
