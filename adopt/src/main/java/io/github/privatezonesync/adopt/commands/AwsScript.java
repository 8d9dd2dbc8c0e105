package io.github.privatezonesync.adopt.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands of AWS. */
public final class AwsScript {
  private AwsScript() {}

  /**
   * A VPC whose zones are listed too.
   *
   * @param id the id
   * @param region the region
   */
  public record Vpc(String id, String region) {}

  /**
   * Makes the script.
   *
   * @param zones the ids of the hosted zones
   * @param vpcs the VPCs whose account and whose other zones are wanted
   * @param profile the profile of the CLI, if not the default one
   * @param folder where the files go
   * @return the script
   */
  public static ReadingScript of(
      List<String> zones, List<Vpc> vpcs, Optional<String> profile, String folder) {
    List<String> ids =
        Argument.HOSTED_ZONE.check(
            zones.stream().map(zone -> zone.replaceFirst("^/hostedzone/", "")).toList());
    List<String> options = new ArrayList<>(List.of("--output", "json", "--no-cli-pager"));
    profile.ifPresent(name -> options.addAll(List.of("--profile", name)));
    String top = folder + "/aws";
    ReadingScript script =
        new ReadingScript()
            .comment("Reads private hosted zones of Route 53 and changes nothing.")
            .comment("Needs on arn:aws:route53:::hostedzone/ID of each zone:")
            .comment("  route53:GetHostedZone, route53:ListResourceRecordSets,")
            .comment("  route53:ListTagsForResource, route53:ListVPCAssociationAuthorizations");
    if (!vpcs.isEmpty()) {
      script.comment("and on *: ec2:DescribeVpcs, route53:ListHostedZonesByVPC");
    }
    script
        .folder(top)
        .command(top + "/caller.json", List.of("aws", "sts", "get-caller-identity"), options);
    for (Vpc vpc : vpcs) {
      String id = Argument.VPC.check(vpc.id());
      String region = Argument.REGION.check(vpc.region());
      script
          .command(
              top + "/" + id + ".json",
              List.of("aws", "ec2", "describe-vpcs", "--vpc-ids", id, "--region", region),
              options)
          .command(
              top + "/zones-of-" + id + ".json",
              List.of(
                  "aws",
                  "route53",
                  "list-hosted-zones-by-vpc",
                  "--vpc-id",
                  id,
                  "--vpc-region",
                  region),
              options);
    }
    ids.forEach(id -> zone(id, top + "/" + id, options, script));
    return script;
  }

  private static void zone(String id, String own, List<String> options, ReadingScript script) {
    script
        .folder(own)
        .command(
            own + "/zone.json", List.of("aws", "route53", "get-hosted-zone", "--id", id), options)
        .command(
            own + "/records.json",
            List.of("aws", "route53", "list-resource-record-sets", "--hosted-zone-id", id),
            options)
        .command(
            own + "/tags.json",
            List.of(
                "aws",
                "route53",
                "list-tags-for-resource",
                "--resource-type",
                "hostedzone",
                "--resource-id",
                id),
            options)
        .command(
            own + "/authorizations.json",
            List.of(
                "aws", "route53", "list-vpc-association-authorizations", "--hosted-zone-id", id),
            options);
  }
}
