package io.github.privatezonesync.adopt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsCommandTest {
  private static final String VCN = "ocid1.vcn.oc1.eu-frankfurt-1.aaaaaaaavcn";
  private static final String OCID = "ocid1.dns-zone.oc1.eu-frankfurt-1.aaaaaaaazone";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
  }

  private String printed(String... arguments) {
    assertThat(run(arguments)).as(err.toString()).isZero();
    return out.toString();
  }

  @Test
  void printsTheCommandsOfAws() {
    assertThat(
            printed(
                "commands",
                "aws",
                "/hostedzone/Z08812341ABCDEFGHIJK",
                "--vpc",
                "vpc-0a1b2c3d4e5f60001@eu-west-1",
                "--profile",
                "reader"))
        .isEqualTo(
            """
            #!/bin/sh
            # Reads private hosted zones of Route 53 and changes nothing.
            # Needs on arn:aws:route53:::hostedzone/ID of each zone:
            #   route53:GetHostedZone, route53:ListResourceRecordSets,
            #   route53:ListTagsForResource, route53:ListVPCAssociationAuthorizations
            # and on *: ec2:DescribeVpcs, route53:ListHostedZonesByVPC
            set -eu
            umask 077

            mkdir -p -- dump/aws
            aws sts get-caller-identity --output json --no-cli-pager --profile reader > dump/aws/caller.json
            aws ec2 describe-vpcs --vpc-ids vpc-0a1b2c3d4e5f60001 --region eu-west-1 --output json --no-cli-pager --profile reader > dump/aws/vpc-0a1b2c3d4e5f60001.json
            aws route53 list-hosted-zones-by-vpc --vpc-id vpc-0a1b2c3d4e5f60001 --vpc-region eu-west-1 --output json --no-cli-pager --profile reader > dump/aws/zones-of-vpc-0a1b2c3d4e5f60001.json

            mkdir -p -- dump/aws/Z08812341ABCDEFGHIJK
            aws route53 get-hosted-zone --id Z08812341ABCDEFGHIJK --output json --no-cli-pager --profile reader > dump/aws/Z08812341ABCDEFGHIJK/zone.json
            aws route53 list-resource-record-sets --hosted-zone-id Z08812341ABCDEFGHIJK --output json --no-cli-pager --profile reader > dump/aws/Z08812341ABCDEFGHIJK/records.json
            aws route53 list-tags-for-resource --resource-type hostedzone --resource-id Z08812341ABCDEFGHIJK --output json --no-cli-pager --profile reader > dump/aws/Z08812341ABCDEFGHIJK/tags.json
            aws route53 list-vpc-association-authorizations --hosted-zone-id Z08812341ABCDEFGHIJK --output json --no-cli-pager --profile reader > dump/aws/Z08812341ABCDEFGHIJK/authorizations.json
            """);
  }

  @Test
  void printsTheCommandsOfGoogleCloud() {
    assertThat(printed("commands", "gcp", "--project", "corp-dns", "corp-internal"))
        .isEqualTo(
            """
            #!/bin/sh
            # Reads private zones of Cloud DNS and changes nothing.
            # Needs roles/dns.reader in the project, or
            #   dns.projects.get, dns.managedZones.get, dns.resourceRecordSets.list
            set -eu
            umask 077

            mkdir -p -- dump/gcp/corp-dns
            gcloud dns project-info describe corp-dns --format=json > dump/gcp/corp-dns/project.json

            mkdir -p -- dump/gcp/corp-dns/corp-internal
            gcloud dns managed-zones describe corp-internal --project=corp-dns --format=json > dump/gcp/corp-dns/corp-internal/zone.json
            gcloud dns record-sets list --zone=corp-internal --project=corp-dns --format=json > dump/gcp/corp-dns/corp-internal/records.json
            """);
  }

  @Test
  void printsTheCommandsOfAzure() {
    assertThat(printed("commands", "azure", "--resource-group", "dns", "corp.internal"))
        .isEqualTo(
            """
            #!/bin/sh
            # Reads private zones of Azure and changes nothing.
            # Needs the role Reader on each zone, or
            #   Microsoft.Network/privateDnsZones/read, .../ALL/read,
            #   .../virtualNetworkLinks/read; and for the regions of the networks
            #   Microsoft.Network/virtualNetworks/read
            set -eu
            umask 077

            mkdir -p -- dump/azure
            az network vnet list --query '[].{id: id, location: location, name: name, type: type}' --output json > dump/azure/networks.json

            mkdir -p -- dump/azure/dns/corp.internal
            az network private-dns zone show -g dns -n corp.internal --output json > dump/azure/dns/corp.internal/zone.json
            az network private-dns record-set list -g dns -z corp.internal --output json > dump/azure/dns/corp.internal/records.json
            az network private-dns link vnet list -g dns -z corp.internal --output json > dump/azure/dns/corp.internal/links.json
            """);
  }

  @Test
  void printsTheCommandsOfOci() {
    assertThat(printed("commands", "oci", OCID, "--vcn", VCN, "--profile", "reader"))
        .isEqualTo(
            """
            #!/bin/sh
            # Reads private zones of OCI and changes nothing.
            # Needs 'Allow group G to read dns-zones in compartment C', and the same for
            #   dns-records, dns-views, dns-resolvers and, for --vcn, vcns
            set -eu
            umask 077

            mkdir -p -- dump/oci
            found=$(oci network vcn-dns-resolver-association get --vcn-id %2$s --query 'data."dns-resolver-id"' --raw-output --output json --profile reader)
            oci dns resolver get --resolver-id "$found" --output json --profile reader > dump/oci/%2$s.json

            mkdir -p -- dump/oci/%1$s
            oci dns zone get --zone-name-or-id %1$s --output json --profile reader > dump/oci/%1$s/zone.json
            oci dns record zone get --zone-name-or-id %1$s --all --output json --profile reader > dump/oci/%1$s/records.json
            """
                .formatted(OCID, VCN));
  }

  @Test
  void runsInAShellWhateverTheFolderIsCalled(@TempDir Path work) throws Exception {
    Path programs = Files.createDirectory(work.resolve("programs"));
    Path program = programs.resolve("az");
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String folder = "it's $(touch hacked) `touch hacked`; touch hacked";
    Path script = work.resolve("dump.sh");
    Files.writeString(
        script,
        printed(
            "commands",
            "azure",
            "--resource-group",
            "dns_(prod)",
            "corp.internal",
            "--folder",
            folder));
    ProcessBuilder shell = new ProcessBuilder("sh", script.toString()).directory(work.toFile());
    shell.environment().merge("PATH", programs.toString(), (path, own) -> own + ":" + path);
    Process process = shell.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    Path zone = work.resolve(folder).resolve("azure/dns_(prod)/corp.internal");
    assertThat(Files.readAllLines(zone.resolve("records.json")))
        .containsExactly(
            "network",
            "private-dns",
            "record-set",
            "list",
            "-g",
            "dns_(prod)",
            "-z",
            "corp.internal",
            "--output",
            "json");
    assertThat(names(work)).containsExactlyInAnyOrder("programs", "dump.sh", folder);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void refusesWhatIsNoIdBeforeItBecomesAPath() {
    assertThat(run("commands", "aws", "../../etc")).isEqualTo(2);
    assertThat(run("commands", "gcp", "--project", "corp-dns", "a\nb")).isEqualTo(2);
    assertThat(run("commands", "azure", "--resource-group", "..", "corp.internal")).isEqualTo(2);
    assertThat(run("commands", "oci", "ocid1.dnsview.oc1.eu-frankfurt-1.aaaa")).isEqualTo(2);
    assertThat(run("commands", "aws", "Z1", "--vpc", "vpc-0a1b")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            """
            private-zone-sync-adopt commands aws: '../../etc' is no hosted zone; expected one such as 'Z08812341ABCDEFGHIJK'
            private-zone-sync-adopt commands gcp: 'a\\u000ab' is no managed zone; expected one such as 'corp-internal'
            private-zone-sync-adopt commands azure: '..' is no resource group; expected one such as 'dns'
            private-zone-sync-adopt commands oci: 'ocid1.dnsview.oc1.eu-frankfurt-1.aaaa' is no private zone; expected one such as 'ocid1.dns-zone.oc1.eu-frankfurt-1.aaaa..'
            private-zone-sync-adopt commands aws: 'vpc-0a1b' has no region; write 'vpc-0a1b2c3d@eu-west-1'
            """);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(run("commands", "gcp", "corp-internal")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "private-zone-sync-adopt commands gcp: Missing required option:"
                + " '--project=<project>'; --help tells more\n");
  }
}
