package awshybridhub;

import static io.github.privatezonesync.RecordSetArgs.a;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.ec2.SecurityGroup;
import com.pulumi.aws.ec2.SecurityGroupArgs;
import com.pulumi.aws.ec2.Subnet;
import com.pulumi.aws.ec2.SubnetArgs;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.aws.ec2.inputs.SecurityGroupEgressArgs;
import com.pulumi.aws.ec2.inputs.SecurityGroupIngressArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.aws.AwsForwarding;
import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import java.util.List;

/** Two VPCs ask a data centre for its names through one hub, and the data centre asks the hub. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the VPCs, a private zone, and who asks whom. */
  public static void stack(Context ctx) {
    var hubVpc = vpc("hub", "10.10.0.0/16");
    var labVpc = vpc("lab", "10.20.0.0/16");
    Subnet a = subnet("a", hubVpc, "10.10.1.0/24", "us-east-1a");
    Subnet b = subnet("b", hubVpc, "10.10.2.0/24", "us-east-1b");
    SecurityGroup dns = dns(hubVpc);
    Vpc hub = Vpc.of("hub", hubVpc.id(), "us-east-1");
    Vpc lab = Vpc.of("lab", labVpc.id(), "us-east-1");

    PrivateZoneSync zone =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("aws.example.internal")
                .targets(AwsTarget.builder().vpc(hub.anchor()).vpc(lab).build())
                .records(a("inference", "10.10.4.7"))
                .build());

    AwsResolver resolver =
        AwsResolver.of(hub)
            .securityGroups(dns.id())
            .inbound(a.id(), "10.10.1.10")
            .inbound(b.id(), "10.10.2.10")
            .outbound(a.id(), "10.10.1.11")
            .outbound(b.id(), "10.10.2.11");
    OnPremises dc =
        OnPremises.of("dc")
            .servers("10.9.0.53", "10.9.0.54")
            .asksFrom("10.9.0.0/24")
            .answers("corp.example")
            .forwards("aws.example.internal", resolver);
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(AwsForwarding.builder().resolver(resolver).vpc(lab).build())
                .domains(ForwardedDomain.of("corp.example").to(dc))
                .onPremises(dc)
                .beside(zone.plan())
                .build());

    ctx.export("ask_us_at", forwarding.addresses(resolver));
    ctx.export("let_in", Output.of(forwarding.plan().letIn().toString()));
  }

  private static com.pulumi.aws.ec2.Vpc vpc(String name, String cidr) {
    return new com.pulumi.aws.ec2.Vpc(
        name,
        VpcArgs.builder().cidrBlock(cidr).enableDnsHostnames(true).enableDnsSupport(true).build());
  }

  private static Subnet subnet(
      String name, com.pulumi.aws.ec2.Vpc vpc, String cidr, String availabilityZone) {
    return new Subnet(
        name,
        SubnetArgs.builder()
            .vpcId(vpc.id())
            .cidrBlock(cidr)
            .availabilityZone(availabilityZone)
            .build());
  }

  /** DNS in from the data centre, and out to it. */
  private static SecurityGroup dns(com.pulumi.aws.ec2.Vpc vpc) {
    return new SecurityGroup(
        "dns",
        SecurityGroupArgs.builder()
            .vpcId(vpc.id())
            .ingress(List.of(in("udp"), in("tcp")))
            .egress(List.of(out("udp"), out("tcp")))
            .build());
  }

  private static SecurityGroupIngressArgs in(String protocol) {
    return SecurityGroupIngressArgs.builder()
        .protocol(protocol)
        .fromPort(53)
        .toPort(53)
        .cidrBlocks("10.9.0.0/24")
        .build();
  }

  private static SecurityGroupEgressArgs out(String protocol) {
    return SecurityGroupEgressArgs.builder()
        .protocol(protocol)
        .fromPort(53)
        .toPort(53)
        .cidrBlocks("10.9.0.0/24")
        .build();
  }
}
