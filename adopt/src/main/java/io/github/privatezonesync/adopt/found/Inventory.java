package io.github.privatezonesync.adopt.found;

import java.util.List;

/**
 * All that the input shows. The lists of all zones together have exactly the record sets that
 * {@code counts} has.
 *
 * @param zones the zones, sorted by domain, cloud and identity
 * @param dataFiles zone files and octoDNS YAML, in the order given
 * @param terraform what Terraform still owns
 * @param remarks what the report should say
 * @param counts what the files have, counted apart
 */
public record Inventory(
    List<ExistingZone> zones,
    List<DataFile> dataFiles,
    List<TerraformResource> terraform,
    List<Remark> remarks,
    List<FileCount> counts) {
  /** Copies the lists. */
  public Inventory {
    zones = List.copyOf(zones);
    dataFiles = List.copyOf(dataFiles);
    terraform = List.copyOf(terraform);
    remarks = List.copyOf(remarks);
    counts = List.copyOf(counts);
  }
}
