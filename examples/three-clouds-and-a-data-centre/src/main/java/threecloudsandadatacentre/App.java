package threecloudsandadatacentre;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.aws.AwsForwarding;
import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.azure.AzureForwarding;
import io.github.privatezonesync.azure.AzureResolver;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.gcp.GcpForwarding;
import io.github.privatezonesync.gcp.GcpHub;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.target.ZoneTarget;

/** Each cloud has a domain, the data centre has one, and everybody resolves all of them. */
public final class App {
  private static final String AWS = "aws.example.internal";
  private static final String GOOGLE = "gcp.example.internal";
  private static final String AZURE = "az.example.internal";
  private static final String DATA_CENTRE = "corp.example";

  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the networks, a zone in each cloud, and who asks whom. */
  public static void stack(Context ctx) {
    AmazonHub amazon = AmazonHub.declare();
    GoogleHub google = GoogleHub.declare();
    AzureHub azure = AzureHub.declare();

    var aws = zone("aws", AWS, "10.10.4.7", AwsTarget.builder().vpc(amazon.vpc()).build());
    var gcp =
        zone("gcp", GOOGLE, "10.30.4.7", GcpTarget.builder().network(google.network()).build());
    var az =
        zone(
            "az",
            AZURE,
            "10.40.4.7",
            AzureTarget.builder()
                .resourceGroup(azure.group().name())
                .virtualNetwork(azure.network())
                .build());

    AwsResolver askAws = amazon.resolver();
    GcpHub askGoogle = google.resolver();
    AzureResolver askAzure = azure.resolver();
    OnPremises dc =
        OnPremises.of("dc")
            .servers("10.9.0.53", "10.9.0.54")
            .asksFrom("10.9.0.0/24")
            .answers(DATA_CENTRE)
            .forwards(AWS, askAws)
            .forwards(GOOGLE, askGoogle)
            .forwards(AZURE, askAzure);
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "everywhere",
            PrivateForwardingArgs.builder()
                .targets(
                    AwsForwarding.builder().resolver(askAws).build(),
                    GcpForwarding.builder().hub(askGoogle).build(),
                    AzureForwarding.builder()
                        .resourceGroup(azure.group().name())
                        .resolver(askAzure)
                        .build())
                .domains(
                    ForwardedDomain.of(DATA_CENTRE).to(dc),
                    ForwardedDomain.of(AWS).to(askAws).exceptFrom("aws"),
                    ForwardedDomain.of(GOOGLE).to(askGoogle).exceptFrom("gcp"),
                    ForwardedDomain.of(AZURE).to(askAzure).exceptFrom("azure"))
                .onPremises(dc)
                .beside(aws.plan(), gcp.plan(), az.plan())
                .build());

    ctx.export("ask_us_at", forwarding.addresses());
  }

  private static PrivateZoneSync zone(
      String name, String domain, String inference, ZoneTarget<?> target) {
    return new PrivateZoneSync(
        name,
        PrivateZoneSyncArgs.builder()
            .domain(domain)
            .targets(target)
            .records(RecordSetArgs.a("inference", inference))
            .build());
  }
}
