package io.github.privatezonesync.adopt.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.draft.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TXT | heritage=external-dns,external-dns/owner=eu | LEAVE_OUT | external-dns 'eu'",
        "TXT | *octodns* | LEAVE_OUT | octoDNS",
        "TXT | octodns-version=1.22.0 | LEAVE_OUT | octoDNS",
        "SET | TXT octodns-meta | LEAVE_OUT | octoDNS",
        "SET | TXT _acme-challenge.www | LEAVE_OUT | an ACME client such as cert-manager",
        "METADATA | creator=created by private endpoint pe with resource guid 4 | LEAVE_OUT"
            + " | the zone group of a private endpoint",
        "METADATA | creator=Created by private endpoint | LEAVE_OUT | the zone group of a"
            + " private endpoint",
        "DOMAIN | 0a1b.privatelink.westeurope.azmk8s.io. | REFUSE_ZONE | AKS",
        "DOMAIN | 0a1b.westeurope.azmk8s.io. | REFUSE_ZONE | AKS",
        "RESOURCE_GROUP | MC_prod_blue_westeurope | NOTE | a cluster of AKS",
        "DOMAIN | privatelink.blob.core.windows.net. | NOTE | zone groups of private"
            + " endpoints, also of other subscriptions",
        "LINKED_SERVICE | servicediscovery.amazonaws.com arn:x | REFUSE_ZONE | AWS Cloud Map",
        "LINKED_SERVICE | other.amazonaws.com | REFUSE_ZONE | the AWS service"
            + " 'other.amazonaws.com'",
        "DESCRIPTION | Created by AWS Cloud Map namespace with ARN arn:aws:x | REFUSE_ZONE"
            + " | AWS Cloud Map",
        "TAG | aws:cloudformation:stack-name=net | REFUSE_ZONE | CloudFormation stack 'net'",
        "TAG | crossplane-name=z | REFUSE_ZONE | Crossplane",
        "TAG | managed-by-cnrm=true | REFUSE_ZONE | Config Connector",
        "ZONE_NAME | gke-blue-0a1b2c3d-dns | REFUSE_ZONE | GKE",
        "DESCRIPTION | Private zone for GKE cluster \"blue\" with cluster suffix |"
            + " REFUSE_ZONE | GKE",
        "DATA | CNAME _0a.acm-validations.aws. | NOTE | AWS Certificate Manager",
        "SET | SRV _ldap._tcp.dc._msdcs | NOTE | Active Directory",
        "DESCRIPTION | Managed by Terraform | NOTE | Terraform",
        "DESCRIPTION | Managed by Pulumi | NOTE | Pulumi",
        "CALLER_REFERENCE | terraform-20240102030405000000000001 | NOTE | Terraform or Pulumi",
      })
  void knowsAWriterByItsMark(
      Fact.Subject subject, String text, MarkRule.Effect effect, String writer) {
    assertThat(MarkTable.hits(List.of(new Fact(subject, text))))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.effect()).isEqualTo(effect);
              assertThat(hit.mark().writer()).isEqualTo(writer);
              assertThat(hit.mark().evidence()).isEqualTo(text);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TXT | this heritage=external-dns,external-dns/owner=eu",
        "SET | CNAME _acme-challenge.www",
        "DOMAIN | privatelink.westeurope.azmk8s.example.",
        "ZONE_NAME | gke-notes",
        "DESCRIPTION | corp, no longer Managed by Terraform",
        "CALLER_REFERENCE | RISWorkflow-RD:0a1b2c3d",
      })
  void takesNothingElseForAMark(Fact.Subject subject, String text) {
    List<MarkRule.Hit> hits = MarkTable.hits(List.of(new Fact(subject, text)));
    assertThat(hits.stream().filter(hit -> !hit.mark().writer().startsWith("zone groups")))
        .isEmpty();
  }

  @Test
  void saysWhereEachRuleComesFrom() {
    assertThat(MarkTable.RULES).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
  }
}
