package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static io.github.privatezonesync.simulator.dns.ZoneText.zone;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneDataTest {
  private static final DomainName DB = name("db.corp.internal.");
  private static final ZoneData ZONE =
      zone("corp.internal.", "www CNAME db\ndb TXT here\ndb A 10.0.0.1\n@ MX 10 mail");

  private static ZoneRecordSet set(String file) {
    return ZoneText.sets("corp.internal.", file).get(0);
  }

  @Test
  void startsEmpty() {
    ZoneData empty = ZoneData.empty(name("corp.internal."));

    assertThat(empty.origin()).isEqualTo(name("corp.internal."));
    assertThat(empty.size()).isZero();
    assertThat(empty.recordSets()).isEmpty();
    assertThat(empty.at(DB)).isEmpty();
    assertThat(empty.get(DB, DnsType.A)).isEmpty();
  }

  @Test
  void listsItsSetsByNameThenType() {
    assertThat(ZONE.size()).isEqualTo(4);
    assertThat(ZONE.recordSets())
        .extracting(ZoneRecordSet::toString)
        .containsExactly(
            "corp.internal. MX 300 10 mail.corp.internal.",
            "db.corp.internal. A 300 10.0.0.1",
            "db.corp.internal. TXT 300 \"here\"",
            "www.corp.internal. CNAME 300 db.corp.internal.");
  }

  @Test
  void findsTheSetsOfAName() {
    assertThat(ZONE.at(DB)).containsExactlyInAnyOrder(set("db A 10.0.0.1"), set("db TXT here"));
    assertThat(ZONE.get(DB, DnsType.TXT)).contains(set("db TXT here"));
    assertThat(ZONE.get(DB, DnsType.AAAA)).isEmpty();
    assertThat(ZONE.get(name("x.corp.internal."), DnsType.A)).isEmpty();
  }

  @Test
  void putsASetInThePlaceOfOneWithItsNameAndType() {
    ZoneData changed = ZONE.with(set("db 60 A 10.0.0.2"));

    assertThat(changed.get(DB, DnsType.A)).contains(set("db 60 A 10.0.0.2"));
    assertThat(changed.size()).isEqualTo(4);
  }

  @Test
  void takesASetOut() {
    ZoneData changed = ZONE.without(DB, DnsType.A);

    assertThat(changed.at(DB)).containsExactly(set("db TXT here"));
    assertThat(changed.without(DB, DnsType.TXT).at(DB)).isEmpty();
    assertThat(changed.without(DB, DnsType.TXT).size()).isEqualTo(2);
  }

  @Test
  void staysTheSameIfThereIsNothingToTakeOut() {
    assertThat(ZONE.without(name("x.corp.internal."), DnsType.A)).isSameAs(ZONE);
    assertThat(ZONE.without(DB, DnsType.AAAA)).isEqualTo(ZONE);
  }

  @Test
  void leavesTheZoneBeforeAsItWas() {
    ZoneData before = zone("corp.internal.", "db A 10.0.0.1");
    assertThat(before.lookup(DB, DnsType.A)).isInstanceOf(Lookup.Found.class);

    ZoneData after = before.without(DB, DnsType.A);

    assertThat(before.lookup(DB, DnsType.A)).isInstanceOf(Lookup.Found.class);
    assertThat(after.lookup(DB, DnsType.A)).isInstanceOf(Lookup.NxDomain.class);
  }

  @Test
  void forgetsTheNamesAboveASetThatIsTakenOut() {
    ZoneData zone = zone("corp.internal.", "a.b.c A 10.0.0.1");

    assertThat(zone.lookup(name("b.c.corp.internal."), DnsType.A))
        .isInstanceOf(Lookup.NoData.class);
    assertThat(
            zone.without(name("a.b.c.corp.internal."), DnsType.A)
                .lookup(name("b.c.corp.internal."), DnsType.A))
        .isInstanceOf(Lookup.NxDomain.class);
  }

  @Test
  void isEqualToOneWithTheSameNameAndSets() {
    ZoneData same =
        zone("corp.internal.", "@ MX 10 mail\ndb A 10.0.0.1\ndb TXT here\nwww CNAME db");

    assertThat(ZONE).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(ZONE)
        .isNotEqualTo(ZONE.without(DB, DnsType.A))
        .isNotEqualTo(ZONE.with(set("db A 10.0.0.2")))
        .isNotEqualTo(null);
    assertThat(ZoneData.empty(DB)).isNotEqualTo(ZoneData.empty(name("x.")));
  }
}
