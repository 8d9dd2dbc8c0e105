package io.github.privatezonesync.adopt.commands;

import java.util.List;

/** The commands of Google Cloud. */
public final class GcpScript {
  private GcpScript() {}

  /**
   * Makes the script.
   *
   * @param project the project of the zones
   * @param zones the names of the managed zones
   * @param folder where the files go
   * @return the script
   */
  public static ReadingScript of(String project, List<String> zones, String folder) {
    String known = Argument.PROJECT.check(project);
    String top = folder + "/gcp/" + known;
    List<String> options = List.of("--project=" + known, "--format=json");
    ReadingScript script =
        new ReadingScript()
            .comment("Reads private zones of Cloud DNS and changes nothing.")
            .comment("Needs roles/dns.reader in the project, or")
            .comment("  dns.projects.get, dns.managedZones.get, dns.resourceRecordSets.list")
            .folder(top)
            .command(
                top + "/project.json",
                "gcloud",
                "dns",
                "project-info",
                "describe",
                known,
                "--format=json");
    for (String zone : Argument.MANAGED_ZONE.check(zones)) {
      String own = top + "/" + zone;
      script
          .folder(own)
          .command(
              own + "/zone.json",
              List.of("gcloud", "dns", "managed-zones", "describe", zone),
              options)
          .command(
              own + "/records.json",
              List.of("gcloud", "dns", "record-sets", "list", "--zone=" + zone),
              options);
    }
    return script;
  }
}
