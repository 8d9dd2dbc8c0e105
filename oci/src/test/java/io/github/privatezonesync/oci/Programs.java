package io.github.privatezonesync.oci;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The small declarations that the tests start from: zone {@code corp.internal} of {@code dns}. */
final class Programs {
  static final String VIEW_TYPE = "oci:Dns/view:View";
  static final String ZONE_TYPE = "oci:Dns/zone:Zone";
  static final String RECORD_SET_TYPE = "oci:Dns/rrset:Rrset";
  static final String RESOLVER_TYPE = "oci:Dns/resolver:Resolver";

  static final String FRANKFURT = "eu-frankfurt-1";
  static final String COMPARTMENT = "ocid1.compartment.oc1..aaaanet";
  static final String VCN = "ocid1.vcn.oc1.eu-frankfurt-1.amaafra";
  static final String ASHBURN_VCN = "ocid1.vcn.oc1.iad.amaaiad";
  static final String RESOLVER = "ocid1.dnsresolver.oc1.eu-frankfurt-1.amaafra";
  static final String DEFAULT_VIEW = "ocid1.dnsview.oc1.eu-frankfurt-1.amaadefault";
  static final String OTHER_VIEW = "ocid1.dnsview.oc1.eu-frankfurt-1.amaaother";

  private Programs() {}

  static Vcn fra() {
    return Vcn.of("fra", VCN, FRANKFURT);
  }

  static OciTarget.Builder target() {
    return target(fra().offered());
  }

  static OciTarget.Builder target(Vcn... networks) {
    OciTarget.Builder target = OciTarget.builder().compartment(COMPARTMENT);
    for (Vcn network : networks) {
      target.vcn(network);
    }
    return target;
  }

  static PrivateZoneSyncArgs args(OciTarget target, RecordSetArgs... records) {
    return args("corp.internal", target, records);
  }

  static PrivateZoneSyncArgs args(String domain, OciTarget target, RecordSetArgs... records) {
    return PrivateZoneSyncArgs.builder().domain(domain).targets(target).records(records).build();
  }

  static Consumer<Context> program(OciTarget target, RecordSetArgs... records) {
    return context -> {
      PrivateZoneSync unused = new PrivateZoneSync("dns", args(target, records));
    };
  }

  /** A program that finds the resolver of a VCN, to which some views are attached. */
  static PulumiProgram update(String... attached) {
    return PulumiProgram.project("shop")
        .stack("prod")
        .call(
            "oci:Core/getCnvDnsResolverAssociation:getCnvDnsResolverAssociation",
            Map.of("dnsResolverId", RESOLVER))
        .call(
            "oci:Dns/getResolver:getResolver",
            Map.of(
                "defaultViewId",
                DEFAULT_VIEW,
                "attachedViews",
                List.of(attached).stream().map(id -> Map.of("viewId", id)).toList(),
                "rules",
                List.of()));
  }
}
