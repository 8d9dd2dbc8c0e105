package io.github.privatezonesync.target;

import static io.github.privatezonesync.target.Limit.CHARACTERS_PER_SET;
import static io.github.privatezonesync.target.Limit.CHARACTERS_PER_VALUE;
import static io.github.privatezonesync.target.Limit.CHARACTERS_PER_ZONE;
import static io.github.privatezonesync.target.Limit.NETWORKS_PER_ZONE;
import static io.github.privatezonesync.target.Limit.RECORDS_PER_ZONE;
import static io.github.privatezonesync.target.Limit.RECORD_SETS_PER_ZONE;
import static io.github.privatezonesync.target.Limit.TXT_BYTES_PER_SET;
import static io.github.privatezonesync.target.Limit.VALUES_PER_SET;
import static io.github.privatezonesync.target.Limit.VALUES_PER_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.SyncPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  private static final ZonePlan<?> PLAN =
      zone(
          RecordSetArgs.a("db", "10.0.0.1", "10.0.0.2", "10.0.0.3"),
          RecordSetArgs.a("web", Output.of("unused"), Output.of("unused")),
          RecordSetArgs.ns("sub", "ns1.example.com.", "ns2.example.com."),
          RecordSetArgs.txt("t", "é", "ab"),
          RecordSetArgs.spf("s", "a".repeat(40)));

  private static ZonePlan<?> zone(RecordSetArgs... records) {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(
                FakeTarget.of(
                    "fake", FakeNetwork.of("hub", "net/hub"), FakeNetwork.of("lab", "net/lab")))
            .records(records)
            .build();
    return SyncPlan.of(new Identity("shop", "prod", "internal"), args.declaration())
        .zones()
        .get(0)
        .zone();
  }

  /** Characters: 8 an address, 10 and 4 the texts, 16 a name server, 42 the sender policy. */
  @ParameterizedTest
  @CsvSource({
    "VALUES_PER_SET, 3",
    "CHARACTERS_PER_VALUE, 42",
    "CHARACTERS_PER_SET, 42",
    "TXT_BYTES_PER_SET, 4",
    "VALUES_PER_ZONE, 10",
    "CHARACTERS_PER_ZONE, 112",
    "RECORD_SETS_PER_ZONE, 5",
    "RECORDS_PER_ZONE, 10",
    "NETWORKS_PER_ZONE, 2"
  })
  void measuresWhatIsKnown(Limit limit, long used) {
    assertThat(limit.usedBy(PLAN)).isEqualTo(used);
  }

  @Test
  void measuresAllValuesOfASetTogether() {
    assertThat(CHARACTERS_PER_SET.usedBy(zone(RecordSetArgs.a("db", "10.0.0.1", "10.0.0.20"))))
        .isEqualTo(17);
    assertThat(CHARACTERS_PER_VALUE.usedBy(zone(RecordSetArgs.a("db", "10.0.0.1", "10.0.0.20"))))
        .isEqualTo(9);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETWORKS_PER_ZONE")
  void isNotUsedByAnEmptyZone(Limit limit) {
    assertThat(limit.usedBy(zone())).isZero();
  }

  @Test
  void holdsForASetOrForTheZone() {
    assertThat(Limit.values())
        .filteredOn(Limit::isPerSet)
        .containsExactly(
            VALUES_PER_SET, CHARACTERS_PER_VALUE, CHARACTERS_PER_SET, TXT_BYTES_PER_SET);
  }

  @Test
  void isAQuotaIfTheCloudRaisesIt() {
    assertThat(Limit.values())
        .filteredOn(Limit::isQuota)
        .containsExactly(RECORD_SETS_PER_ZONE, RECORDS_PER_ZONE, NETWORKS_PER_ZONE);
    assertThat(VALUES_PER_ZONE.isQuota() || CHARACTERS_PER_ZONE.isQuota()).isFalse();
  }

  @Test
  void isSaidInWords() {
    assertThat(Limit.values())
        .extracting(Limit::words)
        .containsExactly(
            "values per record set",
            "characters per value",
            "characters per record set",
            "text bytes per TXT record set",
            "values per zone in one change",
            "characters per zone in one change",
            "record sets per zone",
            "records per zone",
            "networks per zone");
  }
}
