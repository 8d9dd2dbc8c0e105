package io.github.privatezonesync.simulator.oci;

import static io.github.privatezonesync.simulator.oci.Tenancy.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views in their order, the default view, public DNS: what a VCN without rules resolves. */
class ResolutionTest {
  private final Tenancy tenancy = Tenancy.fresh();
  private final Live vcn = tenancy.vcn("fra");
  private final Live first = tenancy.view("first");
  private final Live second = tenancy.view("second");

  private Live zone(Live view, String name, String address) {
    Live zone = tenancy.zone(name, view.id());
    tenancy.set(zone, "db." + name, "A", address);
    return zone;
  }

  @Test
  void seesNothingOfAViewThatIsNotAttached() {
    zone(first, "corp.internal", "10.0.0.1");

    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("ELSEWHERE");
  }

  @Test
  void isAnsweredByTheZoneOfAnAttachedView() {
    zone(first, "corp.internal", "10.0.0.1");
    Live attached = tenancy.attached(vcn, first);

    assertThat(attached.id()).isEqualTo(tenancy.resolver(vcn));
    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("10.0.0.1");
    assertThat(tenancy.address(vcn, "none.corp.internal")).isEqualTo("NXDOMAIN");
    assertThat(tenancy.resolve(vcn, "db.corp.internal", "TXT").outcome()).hasToString("NODATA");
    assertThat(tenancy.clouds().snapshot().zones().get(0).networks()).containsExactly(vcn.id());
  }

  @Test
  void isAnsweredByTheFirstViewAndNotByTheLongestZone() {
    zone(first, "internal", "10.0.0.1");
    zone(second, "corp.internal", "10.0.0.2");
    Live resolver = tenancy.attached(vcn, first, second);

    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("NXDOMAIN");
    assertThat(tenancy.resolve(vcn, "db.corp.internal", "A").path())
        .containsExactly(
            "'db.corp.internal.': zone 'internal.' (zone of view 'first', attached as number 1)"
                + " wins, the longest match of the first view that has one",
            "'db.corp.internal.': zone 'corp.internal.' (zone of view 'second', attached as number"
                + " 2) loses, its view is later",
            "'db.corp.internal.' A in zone 'internal.' (zone of view 'first', attached as number"
                + " 1): NXDOMAIN, no other zone and no public DNS is asked");

    tenancy.update(
        ResolverModel.TYPE, resolver, Tenancy.resolverInputs(resolver.id(), second, first));
    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("10.0.0.2");
    assertThat(tenancy.address(vcn, "db.internal")).isEqualTo("10.0.0.1");
  }

  @Test
  void isAnsweredByTheLongestZoneWithinAView() {
    Live shorter = zone(first, "internal", "10.0.0.1");
    Live longer = zone(first, "corp.internal", "10.0.0.2");
    tenancy.attached(vcn, first);

    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("10.0.0.2");
    tenancy.delete(ZoneModel.TYPE, longer);
    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("NXDOMAIN");
    tenancy.delete(ZoneModel.TYPE, shorter);
    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("ELSEWHERE");
  }

  @Test
  void asksTheDefaultViewLastUnlessItIsAttached() {
    String defaultView = tenancy.defaultView(vcn);
    Live own = tenancy.zone("corp.internal", defaultView);
    Live set = tenancy.set(own, "db.corp.internal", "A", "10.0.0.9");
    zone(first, "corp.internal", "10.0.0.1");

    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("10.0.0.9");
    Live resolver = tenancy.attached(vcn, first);
    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("10.0.0.1");
    Live asView = new Live(defaultView, set.inputs(), set.state());
    Live changed =
        tenancy.update(
            ResolverModel.TYPE, resolver, Tenancy.resolverInputs(resolver.id(), asView, first));
    assertThat(changed.state()).containsEntry("defaultViewId", defaultView);
    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("10.0.0.9");
  }

  @ParameterizedTest
  @CsvSource({
    "STATIC,            NXDOMAIN, NODATA,   NODATA",
    "TRANSPARENT,       10.0.0.2, 10.0.0.3, NODATA",
    "RTYPE_TRANSPARENT, 10.0.0.2, 10.0.0.3, 10.0.0.4"
  })
  void goesOnWhereAZoneIsTransparent(String mode, String noName, String apex, String noType) {
    Live zone =
        tenancy.create(
            ZoneModel.TYPE,
            "z",
            with(Tenancy.zoneInputs("corp.internal", first.id()), "resolutionMode", mode));
    tenancy.set(zone, "text.corp.internal", "TXT", "\"here\"");
    Live later = tenancy.zone("corp.internal", second.id());
    tenancy.set(later, "only.corp.internal", "A", "10.0.0.2");
    tenancy.set(later, "corp.internal", "A", "10.0.0.3");
    tenancy.set(later, "text.corp.internal", "A", "10.0.0.4");
    tenancy.attached(vcn, first, second);

    assertThat(tenancy.address(vcn, "only.corp.internal")).isEqualTo(noName);
    assertThat(tenancy.address(vcn, "corp.internal")).isEqualTo(apex);
    assertThat(tenancy.address(vcn, "text.corp.internal")).isEqualTo(noType);
    assertThat(tenancy.resolve(vcn, "text.corp.internal", "TXT").data())
        .containsExactly("\"here\"");
  }

  @Test
  void leavesWhatNoLaterViewHasToPublicDns() {
    Live zone =
        tenancy.create(
            ZoneModel.TYPE,
            "z",
            with(Tenancy.zoneInputs("example.com", first.id()), "resolutionMode", "TRANSPARENT"));
    tenancy.attached(vcn, first);

    assertThat(zone.state()).containsEntry("resolutionMode", "TRANSPARENT");
    assertThat(tenancy.resolve(vcn, "www.example.com", "A").path())
        .containsExactly(
            "'www.example.com.': zone 'example.com.' (zone of view 'first', attached as number 1)"
                + " wins, the longest match of the first view that has one",
            "'www.example.com.' A in zone 'example.com.' (zone of view 'first', attached as number"
                + " 1): NXDOMAIN; the zone is transparent, what comes after it is asked",
            "'www.example.com.': no later private zone of the network matches, public DNS is"
                + " asked");
  }

  @Test
  void followsACnameThroughTheWholeSequence() {
    Live one = tenancy.zone("corp.internal", first.id());
    tenancy.set(one, "www.corp.internal", "CNAME", "db.lab.internal.");
    zone(second, "lab.internal", "10.0.0.2");
    tenancy.attached(vcn, second, first);

    assertThat(tenancy.resolve(vcn, "www.corp.internal", "A").data()).containsExactly("10.0.0.2");
  }

  @Test
  void attachesOneViewToTheVcnsOfItsRegion() {
    Live other = tenancy.create(NetworkModel.TYPE, "b", Tenancy.vcnInputs("b", "10.1.0.0/16"));
    Live zone = zone(first, "corp.internal", "10.0.0.1");
    tenancy.attached(vcn, first);
    tenancy.attached(other, first);

    assertThat(tenancy.address(vcn, "db.corp.internal")).isEqualTo("10.0.0.1");
    assertThat(tenancy.address(other, "db.corp.internal")).isEqualTo("10.0.0.1");
    assertThat(tenancy.clouds().snapshot().zones().get(0).id()).isEqualTo(zone.id());
  }

  @Test
  void doesNotUseTheResolverOfAVcnWithoutALabel() {
    Live bare =
        tenancy.create(
            NetworkModel.TYPE,
            "bare",
            Tenancy.without(Tenancy.vcnInputs("bare", "10.3.0.0/16"), "dnsLabel"));
    zone(first, "corp.internal", "10.0.0.1");
    tenancy.attached(bare, first);

    assertThat(tenancy.resolve(bare, "db.corp.internal", "A").path())
        .containsExactly(
            "'db.corp.internal.': private zones are not asked, VCN 'bare' has no DNS label, and so"
                + " no use of its resolver");
  }

  @Test
  void knowsTheDomainsOfVcnsAndSubnetsAndTheirAddresses() {
    Live subnet = tenancy.subnet(vcn, "app", "10.0.1.0/24");

    assertThat(tenancy.address(vcn, "host.app.fra.oraclevcn.com")).isEqualTo("NXDOMAIN");
    assertThat(tenancy.address(vcn, "fra.oraclevcn.com")).isEqualTo("NODATA");
    assertThat(tenancy.resolve(vcn, "7.1.0.10.in-addr.arpa", "PTR").outcome())
        .hasToString("NXDOMAIN");
    assertThat(tenancy.clouds().snapshot().zones()).isEmpty();
    assertThat(subnet.state()).containsEntry("subnetDomainName", "app.fra.oraclevcn.com");
  }
}
