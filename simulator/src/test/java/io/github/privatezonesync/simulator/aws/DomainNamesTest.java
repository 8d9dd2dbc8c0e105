package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.DomainName;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DomainNamesTest {
  @Test
  void writesAWildcardInOctal() {
    assertThat(DomainNames.render(DomainNames.parse("*.Corp.Internal")))
        .isEqualTo("\\052.corp.internal.");
  }

  @Test
  void keepsUnderscoresAndHyphens() {
    assertThat(DomainNames.render(DomainNames.parse("_grpc._tcp.a-b.")))
        .isEqualTo("_grpc._tcp.a-b.");
  }

  @Test
  void takesAnAtSignForALabel() {
    assertThat(DomainNames.render(DomainNames.parse("@.corp.internal")))
        .isEqualTo("\\100.corp.internal.");
  }

  @Test
  void takesABackslashWithoutThreeOctalDigitsForACharacter() {
    assertThat(DomainNames.render(DomainNames.parse("a\\09.b\\400.c\\05")))
        .isEqualTo("a\\13409.b\\134400.c\\13405.");
  }

  @Property
  void readsBackWhatItWrites(
      @ForAll @Size(min = 1, max = 4) List<@Size(min = 1, max = 60) byte[]> labels) {
    DomainName name = name(labels);

    assertThat(DomainNames.parse(DomainNames.render(name))).isEqualTo(name);
  }

  private static DomainName name(List<byte[]> labels) {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    for (byte[] label : labels) {
      wire.write(label.length);
      wire.writeBytes(label);
    }
    wire.write(0);
    return DomainName.ofWire(wire.toByteArray());
  }
}
