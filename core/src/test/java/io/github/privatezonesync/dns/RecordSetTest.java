package io.github.privatezonesync.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        Output.of("unused"), text -> List.<RecordData>of(new Ipv4Address(text)), display);
  }

  private static RecordValue known(String address) {
    return new RecordValue.Known(new Ipv4Address(address));
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
        .containsExactly(new Ipv4Address("10.0.0.10"), new Ipv4Address("10.0.0.9"));
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
    assertThat(Stream.of(RecordType.values()).filter(RecordType::leadsItsName))
        .containsExactly(RecordType.A, RecordType.CNAME);
  }

  @Test
  void holdsDataOfItsTypeOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RecordSet(
                    RecordName.parse("db", DomainName.parse("corp.internal")),
                    RecordType.A,
                    new Ttl(300),
                    List.of(new RecordValue.Known(new Ipv6Address("::1")))))
        .withMessage("A record set with AAAA data");
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
    assertThat(set("db", RecordType.A).place()).hasToString("record 'db' A");
  }

  @Test
  void showsItsValues() {
    assertThat(known("10.0.0.1")).hasToString("10.0.0.1");
    assertThat(PENDING).hasToString("(output)");
  }
}
