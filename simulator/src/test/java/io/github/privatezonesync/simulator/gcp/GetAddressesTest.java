package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GetAddressesTest {
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String REGIONS =
      "https://www.googleapis.com/compute/v1/projects/acme/regions/";

  private final Project project = new Project();

  @BeforeEach
  void addresses() {
    project.network("hub");
    project.subnetwork("eu", "hub", "10.0.0.0/24");
    project.subnetwork("us", "hub", "10.1.0.0/24");
    project.create(ServerPolicyModel.TYPE, "in", Project.inbound("in", HUB));
    project.create(
        AddressModel.TYPE,
        "db",
        Map.of(
            "name",
            "db",
            "addressType",
            "INTERNAL",
            "address",
            "10.0.0.7",
            "subnetwork",
            "projects/acme/regions/europe-west1/subnetworks/eu",
            "description",
            "the database",
            "labels",
            Map.of("team", "data")));
    project.create(AddressModel.TYPE, "vpn", Map.of("name", "vpn", "address", "192.0.2.1"));
  }

  private Map<String, Object> look(Map<String, Object> arguments) {
    return project.provider().invoke("gcp:compute/getAddresses:getAddresses", arguments);
  }

  private List<Object> found(Map<String, Object> arguments) {
    return ((List<?>) look(arguments).get("addresses"))
        .stream().<Object>map(address -> ((Map<?, ?>) address).get("address")).toList();
  }

  @Test
  void listsGivenAddressesAndEntryPointsOfAllRegions() {
    assertThat(found(Map.of())).containsExactly("10.0.0.7", "10.0.0.2", "192.0.2.1", "10.1.0.2");
    assertThat(found(Map.of("region", "us-east1"))).containsExactly("10.1.0.2");
    assertThat(found(Map.of("project", "beta"))).isEmpty();
  }

  @Test
  void showsWhatTheProviderShows() {
    assertThat(look(Map.of("region", "europe-west1", "filter", "name = db")))
        .isEqualTo(
            Map.of(
                "id",
                "acme-europe-west1-name = db",
                "project",
                "acme",
                "region",
                "europe-west1",
                "filter",
                "name = db",
                "addresses",
                List.of(
                    Map.of(
                        "address",
                        "10.0.0.7",
                        "addressType",
                        "INTERNAL",
                        "description",
                        "the database",
                        "labels",
                        Map.of("team", "data"),
                        "name",
                        "db",
                        "region",
                        "europe-west1",
                        "selfLink",
                        REGIONS + "europe-west1/addresses/db",
                        "status",
                        "RESERVED"))));
    assertThat(look(Map.of())).containsEntry("id", "acme-ALL-ALL").doesNotContainKey("filter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(purpose = \"DNS_RESOLVER\") AND (subnetwork ~ \".*/subnetworks/eu$\")",
        "(purpose = \"DNS_RESOLVER\") (subnetwork ~ \".*/subnetworks/eu$\")",
        "purpose=DNS_RESOLVER AND subnetwork~.*/eu",
        "((purpose=\"DNS_RESOLVER\" AND address = 10.0.0.2))"
      })
  void filtersAsUsersWriteIt(String filter) {
    assertThat(found(Map.of("filter", filter))).containsExactly("10.0.0.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"purpose = \"DNS_RESOLVER\"", "purpose = DNS_RESOLVER", "purpose=DNS_RESOLVER"})
  void filtersByPurpose(String filter) {
    assertThat(found(Map.of("filter", filter))).containsExactly("10.0.0.2", "10.1.0.2");
  }

  @ParameterizedTest
  @CsvSource({"addressType = EXTERNAL,192.0.2.1", "purpose = GCE_ENDPOINT,10.0.0.7"})
  void filtersGivenAddresses(String filter, String address) {
    assertThat(found(Map.of("filter", filter))).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "purpose",
        "purpose =",
        "purpose = (",
        "purpose = DNS_RESOLVER)",
        "(purpose = DNS_RESOLVER",
        "()",
        "purpose != DNS_RESOLVER",
        "purpose : DNS_RESOLVER",
        "name:db*",
        "name = db*",
        "NOT purpose = DNS_RESOLVER",
        "purpose = DNS_RESOLVER OR name = db",
        "purpose eq DNS_RESOLVER",
        "network = hub",
        "subnetwork ~ \".*(eu|us)$\"",
        "subnetwork ~ \"a**\"",
        "purpose = \"DNS_RESOLVER"
      })
  void refusesWhatItCannotRead(String filter) {
    assertThat(Project.refusal(() -> look(Map.of("filter", filter))))
        .isEqualTo(
            "NotModelled: the simulator does not model the filter '%s'; it reads FIELD = VALUE,"
                + " FIELD ~ EXPRESSION (of letters, digits, - _ / : . .* ^ $), AND and brackets,"
                + " with the fields address, addressType, name, purpose, status, subnetwork",
            filter);
  }

  @Test
  void refusesAFilterWithoutEnd() {
    assertThat(Project.refusal(() -> look(Map.of("filter", "(".repeat(100_000)))))
        .startsWith("NotModelled: ");
    assertThat(Project.refusal(() -> look(Map.of("filter", "name ~ " + "a".repeat(100_000)))))
        .startsWith("NotModelled: ");
  }

  @Test
  void refusesAnExpressionThatMayBeForAPart() {
    assertThat(
            Project.refusal(() -> look(Map.of("filter", "purpose=DNS_RESOLVER AND subnetwork~eu"))))
        .isEqualTo(
            "NotModelled: the simulator does not model whether 'eu' in the filter"
                + " 'purpose=DNS_RESOLVER AND subnetwork~eu' stands for all of '"
                + REGIONS
                + "europe-west1/subnetworks/eu' or a part of it; begin it with .* and end it with $"
                + " or .*");
  }
}
