package io.github.privatezonesync.dns;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RecordSetTest {
  private static final DomainName CORP = DomainName.parse("corp.internal");
  private static final RecordValue PENDING = pending("(output)");

  private static RecordValue pending(String display) {
    return new RecordValue.Pending<>(
        Output.of("unused"), text -> List.<RecordData>of(Ipv4Address.parse(text)), display);
  }

  private static RecordValue known(String address) {
    return new RecordValue.Known(Ipv4Address.parse(address));
  }

  private static RecordSet set(String name, RecordType type, RecordValue... values) {
    return new RecordSet(RecordName.parse(name, CORP), type, new Ttl(300), List.of(values));
  }

  @Property(tries = 100)
  void isTheSameInWhateverOrderItsValuesWereWritten(
      @ForAll @Size(max = 10) @UniqueElements List<@IntRange(max = 255) Integer> numbers) {
    RecordValue[] written =
        numbers.stream().map(n -> known("10.0.0." + n)).toArray(RecordValue[]::new);
    RecordValue[] sorted =
        numbers.stream().sorted().map(n -> known("10.0.0." + n)).toArray(RecordValue[]::new);

    assertThat(set("db", RecordType.A, written)).isEqualTo(set("db", RecordType.A, sorted));
  }

  @Test
  void sortsKnownValuesByPresentationBeforePendingOnes() {
    RecordSet set = set("db", RecordType.A, PENDING, known("10.0.0.9"), known("10.0.0.10"));

    assertThat(set.values()).containsExactly(known("10.0.0.10"), known("10.0.0.9"), PENDING);
    assertThat(set.knownData())
        .containsExactly(Ipv4Address.parse("10.0.0.10"), Ipv4Address.parse("10.0.0.9"));
  }

  @Test
  void sortsPendingValuesByTheFieldsThatAreKnown() {
    RecordValue ten = pending("10 (output)");
    RecordValue twenty = pending("20 (output)");

    assertThat(set("@", RecordType.MX, twenty, ten).values()).containsExactly(ten, twenty);
  }

  @Test
  void isKnownIfEveryValueIs() {
    assertThat(set("db", RecordType.A, known("10.0.0.1")).isKnown()).isTrue();
    assertThat(set("db", RecordType.A, known("10.0.0.1"), PENDING).isKnown()).isFalse();
    assertThat(set("db", RecordType.A, PENDING).isKnown()).isFalse();
  }

  @Test
  void leadsItsNameIfItIsAOrCname() {
    assertThat(Stream.of(RecordType.values()).filter(type -> set("db", type).leadsItsName()))
        .containsExactly(RecordType.A, RecordType.CNAME);
  }

  @Test
  void isOrderedByNameThenTheLeaderThenType() {
    RecordSet caa = set("db", RecordType.CAA);
    RecordSet cname = set("db", RecordType.CNAME);
    RecordSet aaaa = set("db", RecordType.AAAA);
    RecordSet later = set("web", RecordType.A);
    RecordSet apex = set("@", RecordType.TXT);

    assertThat(Stream.of(later, caa, aaaa, apex, cname).sorted())
        .containsExactly(apex, cname, aaaa, caa, later);
  }

  @Test
  void saysWhereItIs() {
    assertThat(set("db", RecordType.A).where()).isEqualTo("record 'db' A");
  }

  @Test
  void showsItsValues() {
    assertThat(known("10.0.0.1")).hasToString("10.0.0.1");
    assertThat(PENDING).hasToString("(output)");
  }
}
