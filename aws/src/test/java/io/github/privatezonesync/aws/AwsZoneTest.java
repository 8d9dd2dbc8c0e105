package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.aws.Provider;
import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsZoneTest {
  private static final String ZONE = "dns/aws/zone";

  private static AwsTarget.Builder target() {
    return AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1").anchor());
  }

  @Test
  void declaresAPrivateZoneWithItsAnchorOnly() {
    Deployed deployed = Deployed.of(target().vpc(Vpc.of("eu", "vpc-2", "eu-west-1")).build());
    assertThat(deployed.names()).containsExactly("dns/aws/network/eu", ZONE);
    assertThat(deployed.type(ZONE)).isEqualTo("aws:route53/zone:Zone");
    assertThat(deployed.inputs(ZONE))
        .isEqualTo(
            Map.of(
                "name", "corp.internal",
                "comment", "Managed by Pulumi",
                "vpcs", List.of(Map.of("vpcId", "vpc-1", "vpcRegion", "us-east-1"))));
  }

  @Test
  void tellsTheEngineHowToReplaceTheZone() {
    Deployed deployed = Deployed.of(target().build());
    assertThat(deployed.resource(ZONE).parent()).hasValue("dns");
    assertThat(deployed.resource(ZONE).ignoreChanges()).containsExactly("vpcs");
    assertThat(deployed.resource(ZONE).deleteBeforeReplace()).isTrue();
    assertThat(deployed.resource(ZONE).replacementTrigger()).hasValue("vpc-1");
  }

  @Test
  void associatesEveryVpcOfAZoneThatWasCreatedWithAnotherOne() {
    Deployed deployed =
        Deployed.of(
            target()
                .vpc(Vpc.of("eu", "vpc-2", "eu-west-1"))
                .createdWith("vpc-9", "ap-south-1")
                .build());
    assertThat(deployed.names()).containsExactly("dns/aws/network/eu", "dns/aws/network/us", ZONE);
    assertThat(deployed.inputs(ZONE))
        .containsEntry("vpcs", List.of(Map.of("vpcId", "vpc-9", "vpcRegion", "ap-south-1")));
    assertThat(deployed.resource(ZONE).replacementTrigger()).hasValue("vpc-9");
    assertThat(deployed.resource("dns/aws/network/us").retainOnDelete()).isTrue();
    assertThat(deployed.resource("dns/aws/network/eu").retainOnDelete()).isFalse();
  }

  @Test
  void passesCommentAndTags() {
    Deployed deployed =
        Deployed.of(target().comment("names of the corp").tags(Map.of("team", "net")).build());
    assertThat(deployed.inputs(ZONE))
        .containsEntry("comment", "names of the corp")
        .containsEntry("tags", Map.of("team", "net"));
  }

  @Test
  void associatesEveryOtherVpcWithItsRegion() {
    Deployed deployed =
        Deployed.of(target().vpc(Vpc.of("eu", Output.of("vpc-2"), "eu-west-1")).build());
    String eu = "dns/aws/network/eu";
    assertThat(deployed.type(eu)).isEqualTo("aws:route53/zoneAssociation:ZoneAssociation");
    assertThat(deployed.inputs(eu))
        .isEqualTo(Map.of("zoneId", ZONE + "-id", "vpcId", "vpc-2", "vpcRegion", "eu-west-1"));
    assertThat(deployed.resource(eu).parent()).hasValue("dns");
    assertThat(deployed.resource(eu).deleteBeforeReplace()).isTrue();
    assertThat(deployed.resource(eu).dependsOn()).isEmpty();
  }

  @Test
  void authorizesAVpcOfAnotherAccountBeforeThatAccountAssociatesIt() {
    Deployed deployed =
        Deployed.program(
            ctx -> {
              Provider owner = new Provider("owner");
              Vpc lab = Vpc.of("lab", "vpc-3", "eu-west-1").account(new Provider("lab-account"));
              new PrivateZoneSync("dns", Deployed.args(target().provider(owner).vpc(lab).build()));
            });
    String association = "dns/aws/network/lab";
    String authorization = "dns/aws/network/lab/authorization";
    Map<String, Object> inputs =
        Map.of("zoneId", ZONE + "-id", "vpcId", "vpc-3", "vpcRegion", "eu-west-1");
    assertThat(deployed.type(authorization))
        .isEqualTo("aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization");
    assertThat(deployed.inputs(authorization)).isEqualTo(inputs);
    assertThat(deployed.inputs(association)).isEqualTo(inputs);
    assertThat(deployed.resource(ZONE).provider()).hasValue("owner");
    assertThat(deployed.resource(authorization).provider()).hasValue("owner");
    assertThat(deployed.resource(association).provider()).hasValue("lab-account");
    assertThat(deployed.resource(association).dependsOn()).containsExactly(authorization);
    assertThat(deployed.resource(authorization).deleteBeforeReplace()).isTrue();
    assertThat(deployed.resource(association).deleteBeforeReplace()).isTrue();
    assertThat(deployed.resource(authorization).parent()).hasValue("dns");
    assertThat(deployed.resource(association).parent()).hasValue("dns");
  }

  @Test
  void keepsNamesWhenVpcsAreReorderedAndAdded() {
    Vpc us = Vpc.of("us", "vpc-1", "us-east-1").anchor();
    Vpc eu = Vpc.of("eu", "vpc-2", "eu-west-1");
    Vpc ap = Vpc.of("ap", "vpc-3", "ap-south-1");
    List<String> before = Deployed.of(AwsTarget.builder().vpc(us).vpc(eu).build()).names();
    List<String> after = Deployed.of(AwsTarget.builder().vpc(ap).vpc(eu).vpc(us).build()).names();
    assertThat(after).containsAll(before).hasSize(before.size() + 1);
  }

  @Test
  void givesWhatTheCloudSaysAboutTheZone() {
    Deployed deployed =
        Deployed.program(
            ctx -> {
              PrivateZoneSync dns = new PrivateZoneSync("dns", Deployed.args(target().build()));
              Output<String> seen =
                  Output.tuple(
                          dns.zone("aws").id(),
                          dns.zone("aws").resourceName(),
                          dns.zone("aws").dnsName(),
                          dns.zone("aws").nameServers())
                      .applyValue(
                          zone -> String.join(" ", zone.t1, zone.t2, zone.t3, zone.t4.get(0)));
              ctx.export("seen", seen);
            });
    assertThat(deployed.export("seen"))
        .isEqualTo("dns/aws/zone-id dns/aws/zone-id corp.internal ns-0.awsdns-00.com");
  }

  @Test
  void givesTheResourceThatTiesAVpc() {
    Deployed deployed =
        Deployed.program(
            ctx -> {
              PrivateZoneSync dns =
                  new PrivateZoneSync(
                      "dns",
                      Deployed.args(target().vpc(Vpc.of("eu", "vpc-2", "eu-west-1")).build()));
              List<String> ties =
                  dns.zone("aws").associations().stream()
                      .map(
                          tie ->
                              tie.networkKey()
                                  + " by "
                                  + tie.resource()
                                      .map(resource -> resource.pulumiResourceName())
                                      .orElse("the zone"))
                      .toList();
              ctx.export("ties", Output.of(String.join(", ", ties)));
            });
    assertThat(deployed.export("ties")).isEqualTo("eu by dns/aws/network/eu, us by the zone");
  }

  @Test
  void plansExactlyWhatItDeclares() {
    Deployed deployed =
        Deployed.program(
            ctx -> {
              AwsTarget target =
                  target()
                      .vpc(Vpc.of("eu", "vpc-2", "eu-west-1"))
                      .vpc(Vpc.of("lab", "vpc-3", "eu-west-1").account(new Provider("lab")))
                      .build();
              RecordSetArgs record = RecordSetArgs.a("db", "10.0.0.1");
              List<String> planned =
                  Problems.plan(target, record).zones().get(0).resources().stream()
                      .map(r -> r.type() + " " + r.name() + " " + r.physicalName())
                      .toList();
              ctx.export("planned", Output.of(String.join("\n", planned)));
              new PrivateZoneSync("dns", Deployed.args(target, record));
            });
    assertThat(deployed.export("planned"))
        .isEqualTo(
            """
            aws:route53/zone:Zone dns/aws/zone corp.internal
            aws:route53/record:Record dns/aws/record/db db.corp.internal
            aws:route53/zoneAssociation:ZoneAssociation dns/aws/network/eu vpc-2
            aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization \
            dns/aws/network/lab/authorization vpc-3
            aws:route53/zoneAssociation:ZoneAssociation dns/aws/network/lab vpc-3\
            """);
    assertThat(deployed.names())
        .containsExactlyInAnyOrder(
            "dns/aws/zone",
            "dns/aws/network/eu",
            "dns/aws/network/lab/authorization",
            "dns/aws/network/lab",
            "dns/aws/record/db",
            "lab");
  }

  @Test
  void refusesAnIdThatTurnsOutWrong() {
    List<String> failures =
        Deployed.failures(
            AwsTarget.builder().vpc(Vpc.of("us", Output.of("hub"), "us-east-1")).build());
    assertThat(failures)
        .containsExactly(
            "target 'aws', network 'us': resolved to 'hub', which is not a VPC id; expected vpc-"
                + " and letters or digits, such as vpc-0a1b2c3d4e5f60718");
  }

  @Test
  void reportsAnIdOfAnotherAccountThatTurnsOutWrongOnce() {
    List<String> failures =
        Deployed.failures(
            ctx -> {
              Vpc lab =
                  Vpc.of("lab", Output.of("hub"), "eu-west-1").account(new Provider("lab-account"));
              new PrivateZoneSync("dns", Deployed.args(target().vpc(lab).build()));
            });
    assertThat(failures)
        .containsExactly(
            "target 'aws', network 'lab': resolved to 'hub', which is not a VPC id; expected vpc-"
                + " and letters or digits, such as vpc-0a1b2c3d4e5f60718");
  }

  @Test
  void doesNotShowASecretIdThatTurnsOutWrong() {
    List<String> failures =
        Deployed.failures(
            AwsTarget.builder()
                .vpc(Vpc.of("us", Output.ofSecret("top-secret"), "us-east-1"))
                .build());
    assertThat(failures)
        .containsExactly(
            "target 'aws', network 'us': resolved to [secret], which is not a VPC id; expected vpc-"
                + " and letters or digits, such as vpc-0a1b2c3d4e5f60718");
  }

  @Test
  void previewsVpcsThatDoNotExistYet() {
    Deployed deployed =
        Deployed.preview(
            ctx -> {
              var us = new com.pulumi.aws.ec2.Vpc("us-vpc");
              var eu = new com.pulumi.aws.ec2.Vpc("eu-vpc");
              new PrivateZoneSync(
                  "dns",
                  Deployed.args(
                      AwsTarget.builder()
                          .vpc(Vpc.of("us", us.id(), "us-east-1").anchor())
                          .vpc(Vpc.of("eu", eu.id(), "eu-west-1"))
                          .build(),
                      RecordSetArgs.a("db", us.id())));
            });
    assertThat(deployed.names()).contains(ZONE, "dns/aws/network/eu", "dns/aws/record/db");
    assertThat(deployed.inputs("dns/aws/network/eu")).isEqualTo(Map.of("vpcRegion", "eu-west-1"));
  }
}
