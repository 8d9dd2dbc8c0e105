package io.github.privatezonesync.testkit.harbour;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;

/** Stands in for the SDK of the cloud: all its resources, of which only the zone has outputs. */
public final class HarbourResource extends CustomResource {
  static final String ZONE = "harbour:dns/zone:Zone";
  static final String PERMIT = "harbour:dns/permit:Permit";
  static final String BERTH = "harbour:dns/berth:Berth";
  static final String RECORD_SET = "harbour:dns/recordSet:RecordSet";
  static final String STEERING = "harbour:dns/steering:Steering";

  @Export(
      name = "name",
      refs = {String.class},
      tree = "[0]")
  Output<String> name;

  @Export(
      name = "domain",
      refs = {String.class},
      tree = "[0]")
  Output<String> domain;

  HarbourResource(
      String type, String logicalName, HarbourArgs args, CustomResourceOptions options) {
    super(type, logicalName, args, options);
  }
}
