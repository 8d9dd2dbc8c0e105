package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositeIdTest {
  private static final List<String> NAMES = List.of("resolverId", "name");

  @Test
  void escapesAsGoDoes() {
    assertThat(CompositeId.of("domain", "*.0/25._x.ü~$&+=:@ %", "rtype", "A"))
        .isEqualTo("domain/%2A.0%2F25._x.%C3%BC~$&+=:@%20%25/rtype/A");
  }

  @Property
  void readsBackWhatItWrote(@ForAll String text) {
    String value = "x" + text.replaceAll("\\p{Cs}", "");

    assertThat(CompositeId.parse(CompositeId.of("resolverId", value, "name", "n"), NAMES))
        .contains(Map.of("resolverId", value, "name", "n"));
  }

  @Test
  void mayNameScopeAndView() {
    assertThat(CompositeId.parse("resolverId/r/name/n/scope/PRIVATE/viewId/v", NAMES))
        .contains(Map.of("resolverId", "r", "name", "n", "scope", "PRIVATE", "viewId", "v"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ocid1.dnsresolver.oc1..a",
        "resolverId/r",
        "resolverId/r/name",
        "resolverId/r/name/",
        "name/n/resolverId/r",
        "resolverId/r/name/n/region/x"
      })
  void isNoOtherText(String text) {
    assertThat(CompositeId.parse(text, NAMES)).isEmpty();
  }
}
