package io.github.privatezonesync.adopt.declare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.read.DumpFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdoptionTest {
  private static final StackNames NAMES = new StackNames("names", "prod", Map.of());

  @Test
  void oneDomainInFourCloudsIsOneComponent() {
    AdoptedStack stack = Adoption.of(DumpFiles.inventory("plain"), NAMES);

    assertThat(stack.domains()).hasSize(1);
    AdoptedDomain domain = stack.domains().get(0);
    assertThat(domain.component()).isEqualTo("corp.internal");
    assertThat(domain.targets())
        .extracting(AdoptedTarget::key)
        .containsExactlyInAnyOrder("aws", "gcp", "azure", "oci");
    assertThat(domain.recordSets())
        .extracting(set -> print(domain.declared(set)))
        .contains(
            "a(\"db\", \"10.0.0.7\", \"10.0.0.6\")",
            "mx(\"mail\", MxArgs.of(10, \"mx1.corp.internal.\")).ttl(Duration.ofSeconds(3600))"
                + ".only(\"aws\")");
  }

  @Test
  void hostsThatNobodyDeclaresAreOfOthersWhereTheyAreNamed() {
    AdoptedDomain domain = Adoption.of(DumpFiles.inventory("plain"), NAMES).domains().get(0);

    assertThat(domain.leftAlone())
        .containsExactly(new NamesLeftAlone("mx1", Set.of(), List.of("aws")));
    assertThat(print(domain.args()))
        .contains(".leaveAlone(NamesOfOthers.of(\"mx1\").only(\"aws\"))");
  }

  @Test
  void namesOfOtherWritersAreLeftAlone() {
    AdoptedDomain domain = Adoption.of(DumpFiles.inventory("owned"), NAMES).domains().get(0);

    assertThat(print(domain.args()))
        .contains(
            ".leaveAlone(NamesOfOthers.of(\"_acme-challenge.www\").types(RecordType.TXT).only(\"aws\"),"
                + " NamesOfOthers.of(\"cname-shop\").types(RecordType.TXT).only(\"aws\"),"
                + " NamesOfOthers.of(\"shop\").types(RecordType.A).only(\"aws\"),"
                + " NamesOfOthers.of(\"store\").types(RecordType.A).only(\"azure\"))");
  }

  @Test
  void physicalNamesAndTagsAreAsFound() {
    AdoptedDomain domain = Adoption.of(DumpFiles.inventory("plain"), NAMES).domains().get(0);

    assertThat(domain.targets())
        .extracting(target -> print(target.code()))
        .contains(
            "AwsTarget.builder().comment(\"names of corp\").tags(Map.ofEntries(Map.entry(\"team\","
                + " \"dns\"))).vpc(Vpc.of(\"vpc-0a1b2c3d4e5f60001\", \"vpc-0a1b2c3d4e5f60001\","
                + " \"eu-west-1\").anchor()).vpc(Vpc.of(\"vpc-0a1b2c3d4e5f60002\","
                + " \"vpc-0a1b2c3d4e5f60002\", \"us-east-1\")).build()",
            "GcpTarget.builder().project(\"corp\").zoneName(\"corp-internal\").description(\"names"
                + " of corp\").network(GcpNetwork.of(\"hub\","
                + " \"projects/corp/global/networks/hub\")).network(GcpNetwork.of(\"data\","
                + " \"projects/corp/global/networks/data\")).build()");
    assertThat(domain.targets())
        .anyMatch(target -> print(target.code()).contains(".linkName(\"to-spoke\")"));
  }

  /** On one line. */
  private static String print(Expression expression) {
    return new JavaPrinter()
        .print(expression, 0)
        .replaceAll("\n *\\.", ".")
        .replaceAll("\\(\n *", "(")
        .replaceAll("\n *", " ");
  }
}
