package io.github.privatezonesync.simulator.oci;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdataSuppressionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "CNAME | a.example. | a.example",
        "MX | 10 a.example. | 10 a.example",
        "PTR | a.example. | a.example",
        "NS | a.example. | a.example",
        "ALIAS | a.example. | a.example",
        "SRV | 1 2 3 a.example. | 1 2 3 a.example.",
        "DNAME | a.example. | a.example.",
        "TXT | \"a b\" \"c\" | a b c",
        "AAAA | FD00:0::1 | fd00::1",
        "AAAA | x | <nil>",
        "A | 10.0.0.1 | 10.0.0.1"
      })
  void comparesDataInAFormOfItsType(String type, String rdata, String form) {
    assertThat(RdataSuppression.normalized(type, rdata)).isEqualTo(form);
  }
}
