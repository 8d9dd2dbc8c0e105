package threecloudsandadatacentre;

import com.pulumi.aws.ec2.SecurityGroup;
import com.pulumi.aws.ec2.SecurityGroupArgs;
import com.pulumi.aws.ec2.Subnet;
import com.pulumi.aws.ec2.SubnetArgs;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.aws.ec2.inputs.SecurityGroupEgressArgs;
import com.pulumi.aws.ec2.inputs.SecurityGroupIngressArgs;
import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.aws.Vpc;

/** A VPC with a resolver in two availability zones. */
record AmazonHub(Vpc vpc, AwsResolver resolver) {
  static AmazonHub declare() {
    var hub =
        new com.pulumi.aws.ec2.Vpc(
            "hub",
            VpcArgs.builder()
                .cidrBlock("10.10.0.0/16")
                .enableDnsHostnames(true)
                .enableDnsSupport(true)
                .build());
    Subnet a = subnet("a", hub, "10.10.1.0/24", "us-east-1a");
    Subnet b = subnet("b", hub, "10.10.2.0/24", "us-east-1b");
    SecurityGroup dns =
        new SecurityGroup(
            "dns",
            SecurityGroupArgs.builder()
                .vpcId(hub.id())
                .ingress(in("udp"), in("tcp"))
                .egress(out("udp"), out("tcp"))
                .build());
    Vpc vpc = Vpc.of("hub", hub.id(), "us-east-1").anchor();
    return new AmazonHub(
        vpc,
        AwsResolver.of(vpc)
            .securityGroups(dns.id())
            .inbound(a.id(), "10.10.1.10")
            .inbound(b.id(), "10.10.2.10")
            .outbound(a.id(), "10.10.1.11")
            .outbound(b.id(), "10.10.2.11"));
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

  /** From the data centre, from Google Cloud and from the resolver of Azure. */
  private static SecurityGroupIngressArgs in(String protocol) {
    return SecurityGroupIngressArgs.builder()
        .protocol(protocol)
        .fromPort(53)
        .toPort(53)
        .cidrBlocks("10.9.0.0/24", "35.199.192.0/19", "10.40.0.16/28")
        .build();
  }

  private static SecurityGroupEgressArgs out(String protocol) {
    return SecurityGroupEgressArgs.builder()
        .protocol(protocol)
        .fromPort(53)
        .toPort(53)
        .cidrBlocks("10.0.0.0/8")
        .build();
  }
}
