package io.github.privatezonesync.adopt.mark;

import static io.github.privatezonesync.adopt.draft.Fact.Subject.CALLER_REFERENCE;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.DATA;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.DESCRIPTION;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.DOMAIN;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.LINKED_SERVICE;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.METADATA;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.RESOURCE_GROUP;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.SET;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.TAG;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.TXT;
import static io.github.privatezonesync.adopt.draft.Fact.Subject.ZONE_NAME;
import static io.github.privatezonesync.adopt.found.Mark.Certainty.CERTAIN;
import static io.github.privatezonesync.adopt.found.Mark.Certainty.HINT;
import static io.github.privatezonesync.adopt.found.Mark.Certainty.PROBABLE;
import static io.github.privatezonesync.adopt.mark.MarkRule.Effect.LEAVE_OUT;
import static io.github.privatezonesync.adopt.mark.MarkRule.Effect.NOTE;
import static io.github.privatezonesync.adopt.mark.MarkRule.Effect.REFUSE_ZONE;

import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.found.Mark;
import java.util.List;
import java.util.regex.Pattern;

/** The known marks of other writers, from their sources and documents read 2026-11-29. */
public final class MarkTable {
  /** All rules. */
  public static final List<MarkRule> RULES =
      List.of(
          rule(
              "external-dns '%s'",
              TXT,
              "heritage=external-dns,(?:.*,)?external-dns/owner=([^,]*).*",
              LEAVE_OUT,
              CERTAIN,
              "kubernetes-sigs/external-dns docs/registry/txt.md, endpoint/labels.go"),
          rule(
              "octoDNS",
              TXT,
              "\\*octodns\\*",
              LEAVE_OUT,
              CERTAIN,
              "octodns/octodns octodns/processor/ownership.py"),
          rule(
              "octoDNS",
              TXT,
              "octodns-version=.*",
              LEAVE_OUT,
              CERTAIN,
              "octodns/octodns octodns/processor/meta.py"),
          rule(
              "octoDNS",
              SET,
              "TXT octodns-meta",
              LEAVE_OUT,
              PROBABLE,
              "octodns/octodns octodns/processor/meta.py"),
          rule(
              "an ACME client such as cert-manager",
              SET,
              "TXT _acme-challenge(?:\\..*)?",
              LEAVE_OUT,
              PROBABLE,
              "RFC 8555, section 8.4; cert-manager pkg/issuer/acme/dns"),
          rule(
              "the zone group of a private endpoint",
              METADATA,
              "(?i)creator=created by private endpoint.*",
              LEAVE_OUT,
              CERTAIN,
              "exported templates; Azure/terraform-azurerm-avm-res-keyvault-vault#32"),
          rule(
              "AKS",
              DOMAIN,
              "[^.]+\\.(?:privatelink\\.)?[a-z0-9]+\\.azmk8s\\.io\\.",
              REFUSE_ZONE,
              CERTAIN,
              "Azure documentation, private AKS clusters"),
          rule(
              "a cluster of AKS",
              RESOURCE_GROUP,
              "(?i)MC_.*",
              NOTE,
              PROBABLE,
              "Azure documentation, node resource groups"),
          rule(
              "zone groups of private endpoints, also of other subscriptions",
              DOMAIN,
              "privatelink\\..*",
              NOTE,
              HINT,
              "Azure documentation, private endpoint DNS"),
          rule(
              "AWS Cloud Map",
              LINKED_SERVICE,
              "servicediscovery\\.amazonaws\\.com.*",
              REFUSE_ZONE,
              CERTAIN,
              "Route 53 API, LinkedService; aws/aws-cdk#31391"),
          rule(
              "AWS Cloud Map",
              DESCRIPTION,
              "Created by AWS Cloud Map namespace.*",
              REFUSE_ZONE,
              CERTAIN,
              "awslabs/service-discovery-ecs-dns#44"),
          rule(
              "the AWS service '%s'",
              LINKED_SERVICE,
              "(?!servicediscovery)(.*)",
              REFUSE_ZONE,
              CERTAIN,
              "Route 53 API, LinkedService"),
          rule(
              "CloudFormation stack '%s'",
              TAG,
              "aws:cloudformation:stack-name=(.*)",
              REFUSE_ZONE,
              CERTAIN,
              "CloudFormation documentation, resource tags; the prefix is reserved"),
          rule(
              "Crossplane",
              TAG,
              "crossplane-(?:kind|name|providerconfig)=.*",
              REFUSE_ZONE,
              CERTAIN,
              "Crossplane documentation, external tags"),
          rule(
              "Config Connector",
              TAG,
              "managed-by-cnrm=true",
              REFUSE_ZONE,
              CERTAIN,
              "Config Connector documentation, labels"),
          rule(
              "GKE",
              ZONE_NAME,
              "gke-.+-[0-9a-f]{8}-dns",
              REFUSE_ZONE,
              CERTAIN,
              "GKE documentation, Cloud DNS for GKE; external-dns provider/google"),
          rule(
              "GKE",
              DESCRIPTION,
              "Private zone for GKE cluster .*",
              REFUSE_ZONE,
              CERTAIN,
              "GKE documentation, Cloud DNS for GKE"),
          rule(
              "AWS Certificate Manager",
              DATA,
              "CNAME .*\\.acm-validations\\.aws\\.",
              NOTE,
              HINT,
              "ACM documentation, DNS validation"),
          rule(
              "Active Directory",
              SET,
              "SRV (?:_ldap|_kerberos|_gc|_kpasswd)\\._(?:tcp|udp).*|.* .*_msdcs(?:\\..*)?",
              NOTE,
              HINT,
              "Microsoft documentation, DNS records of domain controllers"),
          rule(
              "Terraform",
              DESCRIPTION,
              "Managed by Terraform",
              NOTE,
              HINT,
              "the default of the providers of AWS and Google Cloud"),
          rule(
              "Pulumi",
              DESCRIPTION,
              "Managed by Pulumi",
              NOTE,
              HINT,
              "the default of pulumi-aws and pulumi-gcp"),
          rule(
              "Terraform or Pulumi",
              CALLER_REFERENCE,
              "terraform-[0-9a-f]{26,}",
              NOTE,
              HINT,
              "hashicorp/terraform-provider-aws internal/service/route53/zone.go"));

  private MarkTable() {}

  private static MarkRule rule(
      String writer,
      Fact.Subject subject,
      String pattern,
      MarkRule.Effect effect,
      Mark.Certainty certainty,
      String source) {
    Pattern whole = Pattern.compile(pattern, Pattern.DOTALL);
    return new MarkRule(writer, subject, whole, effect, certainty, source);
  }

  /**
   * Finds the marks among facts.
   *
   * @param facts the facts
   * @return the marks in the order of the rules
   */
  public static List<MarkRule.Hit> hits(List<Fact> facts) {
    return RULES.stream()
        .flatMap(rule -> facts.stream().flatMap(fact -> rule.hit(fact).stream()))
        .toList();
  }
}
