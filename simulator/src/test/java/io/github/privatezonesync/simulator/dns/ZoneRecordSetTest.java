package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneRecordSetTest {
  private static final DomainName DB = name("db.corp.internal.");

  private static ZoneRecordSet set(String file) {
    return ZoneText.sets("corp.internal.", file).get(0);
  }

  @Test
  void isEqualToOneWithTheSameRecordsInAnotherOrder() {
    assertThat(set("db A 10.0.0.1\ndb A 10.0.0.2"))
        .isEqualTo(set("db A 10.0.0.2\ndb A 10.0.0.1"))
        .hasSameHashCodeAs(set("db A 10.0.0.2\ndb A 10.0.0.1"));
  }

  @Test
  void differsByNameTypeTtlRecordsAndAlias() {
    assertThat(set("db A 10.0.0.1"))
        .isNotEqualTo(set("x A 10.0.0.1"))
        .isNotEqualTo(set("db TXT 10.0.0.1"))
        .isNotEqualTo(set("db 60 A 10.0.0.1"))
        .isNotEqualTo(set("db A 10.0.0.2"))
        .isNotEqualTo(new ZoneRecordSet(DB, DnsType.A, 300, List.of(), name("x.")))
        .isNotEqualTo(null);
    assertThat(new ZoneRecordSet(DB, DnsType.A, 300, List.of(), name("x.")))
        .isNotEqualTo(new ZoneRecordSet(DB, DnsType.A, 300, List.of(), name("y.")));
  }

  @Test
  void keepsTheOrderOfTheRecordsAndSortsTheirData() {
    ZoneRecordSet set = set("db A 10.0.0.2\ndb A 10.0.0.1");

    assertThat(set.records())
        .extracting(ResourceRecord::data)
        .containsExactly("10.0.0.2", "10.0.0.1");
    assertThat(set.data()).containsExactly("10.0.0.1", "10.0.0.2");
  }

  @Test
  void keepsACopy() {
    List<ResourceRecord> records = new ArrayList<>(set("db A 10.0.0.1").records());
    ZoneRecordSet set = ZoneRecordSet.of(DB, DnsType.A, 300, records);
    records.clear();

    assertThat(set.data()).containsExactly("10.0.0.1");
  }

  @Test
  void movesToAnotherNameWithItsRecords() {
    ZoneRecordSet moved = set("db MX 10 Mail.corp.internal.").at(name("x.corp.internal."));

    assertThat(moved).hasToString("x.corp.internal. MX 300 10 Mail.corp.internal.");
    assertThat(moved.records()).extracting(ResourceRecord::name).containsOnly(moved.name());
  }

  @Test
  void readsAsOneLine() {
    assertThat(set("db A 10.0.0.2\ndb A 10.0.0.1"))
        .hasToString("db.corp.internal. A 300 10.0.0.1 10.0.0.2");
    assertThat(new ZoneRecordSet(DB, DnsType.A, 60, List.of(), name("lb.example.com.")))
        .hasToString("db.corp.internal. A 60 alias lb.example.com.");
  }

  @Test
  void refusesToBeEmpty() {
    assertThatThrownBy(() -> ZoneRecordSet.of(DB, DnsType.A, 300, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "set 'db.corp.internal. A' has 0 records and the alias 'null'; a set has either records"
                + " or an alias");
  }

  @Test
  void refusesRecordsBesideAnAlias() {
    List<ResourceRecord> records = set("db A 10.0.0.1").records();

    assertThatThrownBy(() -> new ZoneRecordSet(DB, DnsType.A, 300, records, name("x.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "set 'db.corp.internal. A' has 1 records and the alias 'x.'; a set has either records"
                + " or an alias");
  }

  @Test
  void refusesARecordOfAnotherSet() {
    for (String other : List.of("x 300 A 10.0.0.1", "db 60 A 10.0.0.1", "db 300 TXT here")) {
      ResourceRecord record = set(other).records().get(0);
      assertThatThrownBy(() -> ZoneRecordSet.of(DB, DnsType.A, 300, List.of(record)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "record '%s' is not of the set 'db.corp.internal. 300 A'; a set has one name, TTL and"
                      .formatted(record)
                  + " type");
    }
  }
}
