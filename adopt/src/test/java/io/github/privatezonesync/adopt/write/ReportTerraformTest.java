package io.github.privatezonesync.adopt.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.TerraformResource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTerraformTest {
  @Test
  void saysNothingWithoutAState() {
    assertThat(ReportTerraform.of(List.of())).isEmpty();
  }

  @Test
  void oneBlockTakesAllInstances() {
    String report =
        ReportTerraform.of(
            resources(
                "module.dns[\"a]b\"].aws_route53_record.this[\"db A\"]",
                "module.dns[\"c\"].aws_route53_record.this[\"\\\"x\\\"\"]",
                "aws_route53_zone.corp[0]"));

    assertThat(report)
        .contains(
            """
            removed {
              from = aws_route53_zone.corp

              lifecycle {
                destroy = false
              }
            }
            removed {
              from = module.dns.aws_route53_record.this

              lifecycle {
                destroy = false
              }
            }
            """)
        .contains(
            """
            terraform state rm 'aws_route53_zone.corp'
            terraform state rm 'module.dns.aws_route53_record.this'
            """);
  }

  @Test
  void whatIsNoAddressBecomesNoCommandAndIsNamed() {
    String report = ReportTerraform.of(resources("aws_route53_zone.a'; rm -rf ~; '"));

    assertThat(report)
        .doesNotContain("terraform state rm", "from =")
        .contains("- aws&#95;route53&#95;zone.a'; rm -rf &#126;; '");
  }

  private static List<TerraformResource> resources(String... addresses) {
    return Arrays.stream(addresses)
        .map(
            address ->
                new TerraformResource(
                    address, "aws_route53_zone", "Z1", Optional.empty(), new Origin("state", "$")))
        .toList();
  }
}
