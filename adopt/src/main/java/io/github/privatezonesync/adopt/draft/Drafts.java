package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.TerraformResource;
import java.util.List;

/**
 * What the documents of one cloud, or of Terraform, show.
 *
 * @param zones the zones
 * @param listings their record sets
 * @param terraform what Terraform owns
 * @param remarks what the report should say
 */
public record Drafts(
    List<ZoneDraft> zones,
    List<RecordListing> listings,
    List<TerraformResource> terraform,
    List<Remark> remarks) {
  /** Copies the lists. */
  public Drafts {
    zones = List.copyOf(zones);
    listings = List.copyOf(listings);
    terraform = List.copyOf(terraform);
    remarks = List.copyOf(remarks);
  }

  /**
   * What a cloud shows.
   *
   * @param zones the zones
   * @param listings their record sets
   * @param remarks what the report should say
   * @return the drafts
   */
  public static Drafts of(
      List<ZoneDraft> zones, List<RecordListing> listings, List<Remark> remarks) {
    return new Drafts(zones, listings, List.of(), remarks);
  }
}
