package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the virtual machines of a network get. */
class ResolutionTest {
  private static final String HUB = "projects/acme/global/networks/hub";

  private final Project project = new Project();

  @BeforeEach
  void zones() {
    project.network("hub");
    project.zone("internal", "internal.", HUB);
    project.zone("corp", "corp.internal.", HUB);
    project.set("internal", "db.corp.internal.", "A", "10.9.9.9");
    project.set("corp", "app.corp.internal.", "A", "10.0.0.1");
  }

  @Test
  void theLongestNameWinsAndNoOtherZoneIsAsked() {
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: NXDOMAIN");
    assertThat(project.resolve("hub", "db.corp.internal.", DnsType.A).path())
        .anySatisfy(step -> assertThat(step).contains("(zone corp of project acme) wins"))
        .anySatisfy(step -> assertThat(step).contains("(zone internal of project acme) loses"));
  }

  @Test
  void aNameWithOtherTypesHasNoData() {
    assertThat(project.resolve("hub", "app.corp.internal.", DnsType.TXT).toString())
        .isEqualTo("app.corp.internal. TXT: NODATA");
  }

  @Test
  void aWildcardCoversNamesThatDoNotExist() {
    project.set("corp", "*.corp.internal.", "A", "10.0.0.2");

    assertThat(project.address("hub", "any.corp.internal."))
        .isEqualTo("any.corp.internal. A: 10.0.0.2");
    assertThat(project.resolve("hub", "app.corp.internal.", DnsType.TXT).toString())
        .isEqualTo("app.corp.internal. TXT: NODATA");
  }

  @Test
  void aCnameIsFollowedThroughAllPrivateZonesOfTheNetwork() {
    project.set("internal", "www.internal.", "CNAME", "app.corp.internal.");

    assertThat(project.address("hub", "www.internal."))
        .isEqualTo("www.internal. A: CNAME app.corp.internal., 10.0.0.1");
  }

  @Test
  void aCnameIsNotFollowedIntoPublicDns() {
    project.set("corp", "www.corp.internal.", "CNAME", "www.example.com.");

    assertThat(project.address("hub", "www.corp.internal."))
        .isEqualTo("www.corp.internal. A: CNAME www.example.com., NXDOMAIN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "svc-.example.net.",
        "-svc.example.net.",
        "_svc_.example.net.",
        "1.0/25.2.0.192.in-addr.arpa.",
        "*.example.net."
      })
  void namesElsewhereAreWhatDnsCanCarry(String host) {
    project.set("corp", "www.corp.internal.", "CNAME", host);

    assertThat(project.resolve("hub", "www.corp.internal.", DnsType.CNAME).data())
        .containsExactly(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"a\" \"\" \"b\"", "\"\" \"\"", "\"a\" \"b\""})
  void stringsStayAsTheyAreAlsoEmptyOnes(String text) {
    Live set = project.set("corp", "www.corp.internal.", "TXT", text);

    assertThat(set.state()).containsEntry("rrdatas", List.of(text));
    assertThat(project.refresh(RecordSetModel.TYPE, set).orElseThrow().inputs())
        .containsEntry("rrdatas", List.of(text));
    assertThat(
            project
                .diff(
                    RecordSetModel.TYPE,
                    set,
                    Project.setInputs("corp", "www.corp.internal.", "TXT", 300, text))
                .changed())
        .isEmpty();
    assertThat(project.resolve("hub", "www.corp.internal.", DnsType.TXT).data())
        .containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 . ech=!!!", "1 . port=99999", "1 . no-default-alpn"})
  void aBindingThatCannotBeSentIsRefused(String binding) {
    assertThat(Project.refusal(() -> project.set("corp", "www.corp.internal.", "HTTPS", binding)))
        .isEqualTo(
            "Error creating DNS RecordSet: googleapi: Error 400: Invalid value for"
                + " 'entity.change.additions[www.corp.internal.][HTTPS].rrdata[0]': '%s', invalid",
            binding);
  }

  @Test
  void anAtSignIsALabelLikeAnyOther() {
    project.set("corp", "@.corp.internal.", "A", "10.0.0.3");

    assertThat(project.address("hub", "corp.internal.")).isEqualTo("corp.internal. A: NODATA");
    assertThat(project.address("hub", "@.corp.internal."))
        .isEqualTo("\\@.corp.internal. A: 10.0.0.3");
  }

  @Test
  void textIsSplitAsTheApiSplitsIt() {
    project.set("corp", "corp.internal.", "TXT", "v=spf1 -all");

    assertThat(project.resolve("hub", "corp.internal.", DnsType.TXT).data())
        .containsExactly("\"v=spf1\" \"-all\"");
  }
}
