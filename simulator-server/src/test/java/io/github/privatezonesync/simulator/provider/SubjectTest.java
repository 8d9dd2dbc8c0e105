package io.github.privatezonesync.simulator.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {
  @Test
  void takesTheInnermostTypeAndTheWholeName() {
    String urn =
        "urn:pulumi:dev::shop::private-zone-sync:index:PrivateZoneSync$aws:route53/zone:Zone"
            + "::a::b c";

    assertThat(Subject.of(urn, "aws"))
        .isEqualTo(new Subject("aws:route53/zone:Zone", "a::b c"))
        .hasToString("aws:route53/zone:Zone 'a::b c'");
  }

  @Test
  void refusesWhatIsNoUrn() {
    for (String urn :
        List.of(
            "", "zone", "urn:pulumi:s::p::aws:a:A", "urn:pulumi:s::p::aws:a:A::", "a::b::c::d")) {
      assertThatThrownBy(() -> Subject.of(urn, "aws"))
          .isInstanceOf(MalformedRequestException.class)
          .hasMessage("'%s' is no URN; a URN is urn:pulumi:STACK::PROJECT::TYPE::NAME", urn);
    }
  }

  @Test
  void refusesATypeOfAnotherPackage() {
    assertThatThrownBy(() -> Subject.of("urn:pulumi:s::p::aws-native:a:A::n", "aws"))
        .isInstanceOf(MalformedRequestException.class)
        .hasMessage("type 'aws-native:a:A' is none of package 'aws'");
  }
}
