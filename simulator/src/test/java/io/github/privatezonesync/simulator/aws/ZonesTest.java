package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  private static final Caller OWNER = new Caller("111111111111", "us-east-1");
  private static final Caller OTHER = new Caller("222222222222", "us-east-1");

  private final AwsState state =
      Zones.createPublic(AwsState.empty(), "Z1", "Corp.Internal.", "ours", OWNER);

  @Test
  void keepsTheNameInLowerCaseWithADot() {
    assertThat(state.zones().get("Z1").name()).isEqualTo("corp.internal.");
  }

  @Test
  void takesTheSameNameTwiceWhereNoVpcSeesBoth() {
    assertThat(Zones.createPublic(state, "Z2", "corp.internal", "", OWNER).zones()).hasSize(2);
  }

  @Test
  void changesCommentAndTags() {
    AwsState changed =
        Zones.tag(Zones.comment(state, "Z1", "theirs", OWNER), "Z1", Map.of("team", "dns"), OWNER);

    assertThat(changed.zones().get("Z1").comment()).isEqualTo("theirs");
    assertThat(changed.zones().get("Z1").tags()).isEqualTo(Map.of("team", "dns"));
  }

  @Test
  void refusesToDeleteAZoneWithRecordSets() {
    AwsState full =
        ChangeBatch.apply(
            state,
            "Z1",
            List.of(
                new Change(
                    Change.Action.CREATE,
                    RecordSet.of("db.corp.internal.", "A", 300, List.of("10.0.0.1")))),
            OWNER);

    assertThatThrownBy(() -> Zones.delete(full, "Z1", OWNER))
        .hasMessage(
            "HostedZoneNotEmpty: The specified hosted zone contains non-required resource record"
                + " sets and so cannot be deleted.");
  }

  @Test
  void deletesAnEmptyZone() {
    assertThat(Zones.delete(state, "Z1", OWNER).zones()).isEmpty();
  }

  @Test
  void refusesTheZoneOfAnotherAccount() {
    assertThatThrownBy(() -> Zones.delete(state, "Z1", OTHER))
        .hasMessage(
            "AccessDenied: User: arn:aws:iam::222222222222:user/simulator is not authorized to"
                + " access this resource\n"
                + "  in the simulated clouds: zone 'Z1' is of the account 111111111111, and the call"
                + " is one of the account 222222222222; use a provider of the zone's account");
  }

  @Test
  void refusesAMissingZone() {
    assertThatThrownBy(() -> Zones.delete(state, "Z2", OWNER))
        .hasMessage("NoSuchHostedZone: No hosted zone found with ID: Z2");
  }

  @Test
  void refusesNamesThatAreNone() {
    assertThatThrownBy(() -> Zones.createPublic(state, "Z2", "a..b", "", OWNER))
        .hasMessage(
            "InvalidDomainName: FATAL problem: DomainLabelEmpty (Domain label is empty) encountered"
                + " with 'a..b'");
  }

  @Test
  void refusesAWildcardForAZone() {
    assertThatThrownBy(() -> Zones.createPublic(state, "Z2", "*.corp.internal", "", OWNER))
        .hasMessage(
            "InvalidDomainName: FATAL problem: WildcardNotAllowed (Zone name must not begin with a"
                + " wildcard) encountered with '*.corp.internal'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"com", "COM.", "dev", "xn--p1ai"})
  void refusesATopLevelDomain(String name) {
    assertThatThrownBy(() -> Zones.createPublic(state, "Z2", name, "", OWNER))
        .hasMessage("InvalidDomainName: %s is reserved by AWS!", ProviderNames.kept(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal", "consul", "co.uk", "0/25.2.0.192.in-addr.arpa"})
  void takesEveryOtherName(String name) {
    assertThat(Zones.createPublic(state, "Z2", name, "", OWNER).zones()).hasSize(2);
  }

  @Test
  void refusesMoreThanFiveHundredZonesOfOneAccount() {
    AwsState many = state;
    for (int i = 2; i <= 500; i++) {
      many = Zones.createPublic(many, "Z" + i, "z" + i + ".internal", "", OWNER);
    }
    AwsState full = many;

    assertThat(Zones.createPublic(full, "Z501", "more.internal", "", OTHER).zones()).hasSize(501);
    assertThatThrownBy(() -> Zones.createPublic(full, "Z501", "more.internal", "", OWNER))
        .hasMessage("TooManyHostedZones: Limits Exceeded: Cannot create more hosted zones.");
  }
}
