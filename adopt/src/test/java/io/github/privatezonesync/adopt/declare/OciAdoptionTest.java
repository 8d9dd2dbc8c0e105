package io.github.privatezonesync.adopt.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.proof.ProvenStack;
import io.github.privatezonesync.adopt.read.DumpFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a zone of OCI reaches its VCNs, and who owns their resolvers. */
class OciAdoptionTest {
  private static final StackNames NAMES = new StackNames("names", "prod", Map.of());

  private final AdoptedStack plain = Adoption.of(DumpFiles.inventory("plain/oci"), NAMES);
  private final AdoptedStack ways = ProvenStack.of(DumpFiles.inventory("ways"), NAMES).stack();

  @Test
  void theOwnerOfAResolverKeepsTheViewsOfOthers() {
    assertThat(targets(plain, "corp.internal"))
        .containsExactly(
            "OciTarget.builder().compartment(\"ocid1.compartment.oc1..aaaaaaaacomp\")"
                + ".tags(Map.ofEntries(Map.entry(\"team\", \"dns\")))"
                + ".view(\"eu-frankfurt-1\", \"ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaacorp\")"
                + ".vcn(Vcn.of(\"hub\", \"ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub\","
                + " \"eu-frankfurt-1\").attachedBy(resolver1)).build()");
    assertThat(plain.resolvers())
        .extracting(resolver -> print(resolver.code()), resolver -> print(resolver.component()))
        .containsExactly(
            tuple(
                "OciResolver.of(Vcn.of(\"hub\", \"ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub\","
                    + " \"eu-frankfurt-1\"))",
                "new OciVcnResolver(\"hub\", OciVcnResolverArgs.builder().resolver(resolver1)"
                    + ".views(domain1).keep(\"ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaateam\")"
                    + ".build())"));
  }

  @Test
  void theViewOfSomebodyElseStaysBeforeOurs() {
    assertThat(ways.resolvers())
        .filteredOn(resolver -> resolver.name().equals("spoke"))
        .extracting(resolver -> print(resolver.component()))
        .containsExactly(
            "new OciVcnResolver(\"spoke\", OciVcnResolverArgs.builder().resolver(resolver1)"
                + ".view(\"ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaateam\")"
                + ".views(domain1, domain2).build(), ComponentResourceOptions.builder()"
                + ".providers(oci_eu_frankfurt_1).build())");
  }

  @Test
  void aResolverWithRulesStaysWithItsOwner() {
    assertThat(targets(ways, "b.internal"))
        .allSatisfy(
            target ->
                assertThat(target)
                    .contains("\"eu-frankfurt-1\").attachedBy(resolver1))")
                    .contains("Vcn.of(\"hybrid\", ", "\"eu-frankfurt-1\").offered())"));
    assertThat(verdicts(ways, "hybrid"))
        .containsOnly(
            "it has rules that belong to nobody known here (1), and an owner has them all");
  }

  @Test
  void aResolverThatAsksInAnotherOrderThanAComponentStaysWithItsOwner() {
    AdoptedStack order = ProvenStack.of(DumpFiles.inventory("order"), NAMES).stack();

    assertThat(order.resolvers()).isEmpty();
    assertThat(verdicts(order, "wrong"))
        .containsOnly("a component that owns it would change its list");
  }

  @Test
  void aZoneInTheDefaultViewOfItsVcnStaysThere() {
    assertThat(targets(ways, "c.internal"))
        .containsExactly(
            "OciTarget.builder().provider(oci_eu_frankfurt_1)"
                + ".compartment(\"ocid1.compartment.oc1..aaaaaaaacomp\")"
                + ".vcn(Vcn.of(\"lab\", \"ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaalab\","
                + " \"eu-frankfurt-1\").inDefaultView()).build()");
  }

  @Test
  void eachRegionIsATargetWithItsProvider() {
    assertThat(domain("a.internal").targets())
        .extracting(AdoptedTarget::key)
        .containsExactlyInAnyOrder("oci-eu-frankfurt-1", "oci-us-ashburn-1");
    assertThat(targets(ways, "a.internal"))
        .anyMatch(
            target ->
                target.contains(".key(\"oci-us-ashburn-1\").provider(oci_us_ashburn_1)")
                    && target.contains(".view(\"us-ashburn-1\", \"ocid1.dnsview.oc1.iad."));
    assertThat(ways.providers())
        .extracting(AdoptedProvider::name)
        .containsExactly("oci-eu-frankfurt-1", "oci-us-ashburn-1");
  }

  @Test
  void aZoneThatNobodyAsksIsRefused() {
    assertThat(ways.inventory().zones())
        .filteredOn(zone -> zone.verdict().list() == Verdict.Fate.REFUSED)
        .extracting(ExistingZone::domain, zone -> zone.verdict().why())
        .containsExactly(
            tuple(
                "d.internal.",
                "no dump shows a VCN whose resolver asks its view"
                    + " 'ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaaunasked'; add the output of 'oci"
                    + " dns resolver get' of such a resolver"));
  }

  private AdoptedDomain domain(String name) {
    return ways.domains().stream()
        .filter(domain -> domain.component().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Why the program only offers its views to a resolver. */
  private static List<String> verdicts(AdoptedStack stack, String resolver) {
    return stack.inventory().zones().stream()
        .flatMap(zone -> ResolverOwners.attachments(zone.associations()).stream())
        .filter(attachment -> attachment.resolver().name().orElse("").equals(resolver))
        .map(attachment -> attachment.verdict().why())
        .toList();
  }

  private static List<String> targets(AdoptedStack stack, String component) {
    return stack.domains().stream()
        .filter(domain -> domain.component().equals(component))
        .flatMap(domain -> domain.targets().stream())
        .map(target -> print(target.code()))
        .toList();
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
