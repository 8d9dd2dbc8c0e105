package io.github.privatezonesync.adopt.found;

import java.util.Locale;
import java.util.Optional;

/** Where a zone lies, in the words of its cloud and spelled as found. */
public sealed interface ZonePlace {
  /**
   * Gives the cloud.
   *
   * @return the cloud
   */
  Cloud cloud();

  /**
   * Gives what is called the same in two dumps of one zone, and in no dump of another.
   *
   * @return the identity within its cloud
   */
  String identity();

  /**
   * A hosted zone of Route 53.
   *
   * @param account the account of 12 digits, if a dump shows it
   * @param hostedZoneId the id without {@code /hostedzone/}
   * @param callerReference what the creator called it; empty if no dump shows it
   */
  record Aws(Optional<String> account, String hostedZoneId, String callerReference)
      implements ZonePlace {
    @Override
    public Cloud cloud() {
      return Cloud.AWS;
    }

    @Override
    public String identity() {
      return hostedZoneId;
    }
  }

  /**
   * A managed zone of Google Cloud.
   *
   * @param project the project, if a dump shows it
   * @param managedZone the name of the managed zone, unique in its project
   */
  record Gcp(Optional<String> project, String managedZone) implements ZonePlace {
    @Override
    public Cloud cloud() {
      return Cloud.GCP;
    }

    @Override
    public String identity() {
      return project.map(known -> known + "/").orElse("") + managedZone;
    }
  }

  /**
   * A private zone of Azure.
   *
   * @param id the resource id, spelled as found
   * @param subscription the subscription in it
   * @param resourceGroup the resource group in it
   * @param zone the zone in it, without a final dot
   */
  record Azure(String id, String subscription, String resourceGroup, String zone)
      implements ZonePlace {
    @Override
    public Cloud cloud() {
      return Cloud.AZURE;
    }

    @Override
    public String identity() {
      return id.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A private zone of OCI.
   *
   * @param compartmentId the OCID of the compartment
   * @param zoneId the OCID of the zone
   * @param viewId the OCID of the view
   * @param viewName the display name of the view, if a dump shows it
   * @param region the region by name, from the OCID of the zone
   * @param resolutionMode what the zone leaves to what is asked after its view, such as {@code
   *     STATIC}
   */
  record Oci(
      String compartmentId,
      String zoneId,
      String viewId,
      Optional<String> viewName,
      String region,
      String resolutionMode)
      implements ZonePlace {
    @Override
    public Cloud cloud() {
      return Cloud.OCI;
    }

    @Override
    public String identity() {
      return zoneId;
    }
  }
}
