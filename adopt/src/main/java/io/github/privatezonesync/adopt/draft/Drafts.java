package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.TerraformResource;
import java.util.List;

/**
 * What the documents of one cloud, or of Terraform, show.
 *
 * @param zones the zones, each as often as it was found
 * @param listings their record sets, each as often as it was found
 * @param terraform what Terraform owns
 * @param recordSets where the record sets were found, each time that one was
 * @param associations where the associations were found, each time that one was
 * @param remarks what the report should say
 */
public record Drafts(
    List<ZoneDraft> zones,
    List<RecordListing> listings,
    List<TerraformResource> terraform,
    List<Origin> recordSets,
    List<Origin> associations,
    List<Remark> remarks) {
  /** Copies the lists. */
  public Drafts {
    zones = List.copyOf(zones);
    listings = List.copyOf(listings);
    terraform = List.copyOf(terraform);
    recordSets = List.copyOf(recordSets);
    associations = List.copyOf(associations);
    remarks = List.copyOf(remarks);
  }

  /**
   * What a cloud shows.
   *
   * @param zones the zones
   * @param listings their record sets
   * @param associations where the associations were found, each time that one was
   * @param remarks what the report should say
   * @return the drafts
   */
  public static Drafts of(
      List<ZoneDraft> zones,
      List<RecordListing> listings,
      List<Origin> associations,
      List<Remark> remarks) {
    List<Origin> sets =
        listings.stream()
            .flatMap(listing -> listing.sets().stream())
            .map(RecordSetDraft::origin)
            .toList();
    return new Drafts(zones, listings, List.of(), sets, associations, remarks);
  }

  /**
   * Gives where the associations of zones were found.
   *
   * @param zones the zones
   * @return the places
   */
  public static List<Origin> associationsOf(List<ZoneDraft> zones) {
    return zones.stream()
        .flatMap(zone -> zone.associations().stream())
        .map(ExistingAssociation::origin)
        .toList();
  }
}
