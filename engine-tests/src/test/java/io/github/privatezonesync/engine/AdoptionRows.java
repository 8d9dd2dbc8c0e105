package io.github.privatezonesync.engine;

import java.util.List;
import java.util.stream.Stream;

/** What is adopted: each kind of zones, on every cloud that has the kind. */
final class AdoptionRows {
  private static final AdoptionRow BY_HAND_AWS =
      AdoptionRow.of("a zone of hand-written Pulumi", "aws", "by-hand/aws")
          .madeBy(
              ctx ->
                  HandWrittenAmazon.zone(ctx, HandWrittenAmazon.vpc(Site.US, "us-east-1"))
                      .association("eu", Site.EU, "eu-west-1")
                      .record("db", "A", "10.0.0.7")
                      .record("web", "A", "10.0.0.8")
                      .record("www", "CNAME", "web.example.internal"),
              "Z0HANDWRITTEN0000001")
          .edits("10.0.0.8", "10.0.0.9", "example.internal/aws/record/web");
  private static final AdoptionRow BY_HAND_GOOGLE =
      AdoptionRow.of("a zone of hand-written Pulumi", "gcp", "by-hand/gcp")
          .madeBy(
              ctx ->
                  HandWrittenGoogle.zone(ctx, Site.HUB, Site.DATA)
                      .record("db", "A", "10.0.0.7")
                      .record("web", "A", "10.0.0.8")
                      .record("www", "CNAME", "web.example.internal."),
              "private-zone-0000000")
          .edits("10.0.0.8", "10.0.0.9", "example.internal/gcp/record/web");
  private static final AdoptionRow BY_HAND_AZURE =
      AdoptionRow.of("a zone of hand-written Pulumi", "azure", "by-hand/azure")
          .madeBy(
              ctx ->
                  HandWrittenAzure.zone(Site.WEST)
                      .a("db", "10.0.0.7")
                      .a("web", "10.0.0.8")
                      .cname("www", "web.example.internal"),
              "example.internal")
          .edits("10.0.0.8", "10.0.0.9", "example.internal/azure/record/web");

  private static final AdoptionRow REGIONS_AWS =
      AdoptionRow.of("a zone per region", "aws", "regions/aws")
          .writes("perRegion(\"eu-west-1\")", "nearest()")
          .edits(
              "10.0.0.8",
              "10.0.0.9",
              "corp.internal/aws/record/*.apps",
              "corp.internal/aws/view/us-east-1/record/*.apps");
  private static final AdoptionRow REGIONS_GOOGLE =
      AdoptionRow.of("zones with networks of their own", "gcp", "regions/gcp")
          .writes("only(\"gcp-corp-eu\")", "only(\"gcp-corp-us\")")
          .edits("10.1.0.5", "10.1.0.6", "corp.internal/gcp-corp-eu/record/api");
  private static final AdoptionRow REGIONS_AZURE =
      AdoptionRow.of("a zone per region", "azure", "regions/azure")
          .writes("perRegion(\"northeurope\")", "resourceGroupOf(\"westeurope\", \"dns-we\")")
          .edits("10.1.0.5", "10.1.0.6", "corp.internal/azure/view/westeurope/record/api");

  private static final AdoptionRow ROUTED_AWS =
      AdoptionRow.of("routed record sets", "aws", "routed/aws")
          .writes("latency()", "nearest()", "weighted()")
          .edits("10.1.0.2", "10.1.0.5", "corp.internal/aws/record/near/A/eu-west-1");
  private static final AdoptionRow ROUTED_GOOGLE =
      AdoptionRow.of("routed record sets", "gcp", "routed/gcp")
          .writes("nearest()", "weighted()")
          .edits("10.1.0.2", "10.1.0.5", "corp.internal/gcp/record/near");

  private static final AdoptionRow ACCOUNTS_AWS =
      AdoptionRow.of("networks of another account", "aws", "accounts/aws").writes(".account(");
  private static final AdoptionRow AUTHORIZED_ONCE =
      AdoptionRow.of("an authorization deleted after its use", "aws", "authorized-once/aws")
          .writes("deleted after its use")
          .creates("corp.internal/aws/network/vpc-0a1b2c3d4e5f60004/authorization");

  private static final AdoptionRow TERRAFORM_AZURE =
      AdoptionRow.of("a zone of Terraform", "azure", "plain/azure", "terraform/azure")
          .writes(
              removed("azurerm_private_dns_zone.corp"),
              removed("azurerm_private_dns_a_record.corp"),
              "terraform state rm 'azurerm_private_dns_zone_virtual_network_link.corp'");

  private static final AdoptionRow MANY_GOOGLE = many("gcp", 500);

  static final List<AdoptionRow> ONE_OF_EACH_KIND =
      List.of(
          AdoptionRow.of("a plain zone", "aws", "plain/aws"),
          ROUTED_GOOGLE,
          ACCOUNTS_AWS,
          AUTHORIZED_ONCE,
          REGIONS_AZURE,
          REGIONS_GOOGLE,
          BY_HAND_AWS,
          TERRAFORM_AZURE,
          AdoptionRow.of("a zone in which others write", "gcp", "others/gcp"),
          MANY_GOOGLE);

  static final List<AdoptionRow> ALL =
      Stream.concat(
              ONE_OF_EACH_KIND.stream(),
              Stream.of(
                  AdoptionRow.of("a plain zone", "gcp", "plain/gcp"),
                  AdoptionRow.of("a plain zone", "azure", "plain/azure"),
                  ROUTED_AWS,
                  AdoptionRow.of("networks of another project", "gcp", "accounts/gcp"),
                  AdoptionRow.of("networks of another subscription", "azure", "accounts/azure"),
                  REGIONS_AWS,
                  BY_HAND_GOOGLE,
                  BY_HAND_AZURE,
                  AdoptionRow.of("a zone of Terraform", "aws", "plain/aws", "terraform/aws")
                      .writes(removed("module.dns.aws_route53_record.this")),
                  AdoptionRow.of("a zone of Terraform", "gcp", "plain/gcp", "terraform/gcp")
                      .writes(removed("google_dns_record_set.corp")),
                  AdoptionRow.of("a zone in which others write", "aws", "others/aws"),
                  AdoptionRow.of("a zone in which others write", "azure", "others/azure"),
                  many("aws", 3_000),
                  many("gcp", 3_000),
                  many("azure", 3_000)))
          .toList();

  private AdoptionRows() {}

  private static AdoptionRow many(String cloud, int recordSets) {
    return AdoptionRow.of("%,d record sets".formatted(recordSets), cloud, "plain/" + cloud)
        .more(recordSets)
        .writes("fromZoneFile(");
  }

  /** The block of Terraform that forgets a resource. */
  static String removed(String address) {
    return """
        removed {
          from = %s

          lifecycle {
            destroy = false
        """
        .formatted(address);
  }
}
