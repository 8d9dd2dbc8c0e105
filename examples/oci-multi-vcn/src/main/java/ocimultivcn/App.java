package ocimultivcn;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static io.github.privatezonesync.RecordSetArgs.mx;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.oci.OciProvider;
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.OciVcnResolver;
import io.github.privatezonesync.oci.OciVcnResolverArgs;
import io.github.privatezonesync.oci.Vcn;
import java.util.Map;

/** A private zone of Oracle Cloud that three VCNs in two regions resolve. */
public final class App {
  private static final String FRANKFURT = "eu-frankfurt-1";
  private static final String ASHBURN = "us-ashburn-1";

  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the VCNs, the zone, and who attaches its views. */
  public static void stack(Context ctx) {
    String compartment = ctx.config().require("compartment");
    ProviderResource frankfurt = new OciProvider(FRANKFURT, FRANKFURT);
    ProviderResource ashburn = new OciProvider(ASHBURN, ASHBURN);
    var hub = new VirtualCloudNetwork("hub", compartment, "10.60.0.0/16", frankfurt);
    var lab = new VirtualCloudNetwork("lab", compartment, "10.61.0.0/16", frankfurt);
    var iad = new VirtualCloudNetwork("iad", compartment, "10.62.0.0/16", ashburn);
    OciResolver hubResolver = OciResolver.of(Vcn.of("hub", hub.id(), FRANKFURT));
    OciResolver iadResolver = OciResolver.of(Vcn.of("iad", iad.id(), ASHBURN));

    PrivateZoneSync dns =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(
                    OciTarget.builder()
                        .compartment(compartment)
                        .tags(Map.of("team", "platform"))
                        .vcn(Vcn.of("hub", hub.id(), FRANKFURT).attachedBy(hubResolver))
                        .vcn(Vcn.of("lab", lab.id(), FRANKFURT).inDefaultView())
                        .vcn(Vcn.of("iad", iad.id(), ASHBURN).attachedBy(iadResolver))
                        .provider(FRANKFURT, frankfurt)
                        .provider(ASHBURN, ashburn)
                        .build())
                .records(
                    a("inference", "10.60.1.10"),
                    cname("models", "inference"),
                    mx("@", 10, "mail.example.com."))
                .build());
    own(hubResolver, "hub", dns, frankfurt);
    own(iadResolver, "iad", dns, ashburn);
    ctx.export("zones", dns.zones());
  }

  /** Unprotected, because the VCN is of this stack too, and its resolver goes with it. */
  private static void own(
      OciResolver resolver, String name, PrivateZoneSync dns, ProviderResource provider) {
    var unused =
        new OciVcnResolver(
            name,
            OciVcnResolverArgs.builder().resolver(resolver).views(dns).unprotected().build(),
            ComponentResourceOptions.builder().providers(provider).build());
  }
}
