package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.args;
import static io.github.privatezonesync.azure.Programs.target;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.azurenative.network.PrivateRecordSetArgs;
import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.target.ZonePlan;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What users write, read back from what Azure gets of it. */
class AzureValuesTest {
  private static PlannedZone<?> plan(RecordSetArgs record) {
    return SyncPlan.of(
            new Identity("shop", "prod", "dns"), args(target().build(), record).declaration())
        .zones()
        .get(0);
  }

  @SuppressWarnings("unchecked") // the only target is of Azure
  private static PrivateRecordSetArgs sent(RecordSetArgs record) {
    ZonePlan<VirtualNetwork> plan = (ZonePlan<VirtualNetwork>) plan(record).zone();
    PrivateRecordSetArgs.Builder args =
        PrivateRecordSetArgs.builder().privateZoneName("z").resourceGroupName("g").recordType("t");
    new AzureValues(plan).put(plan.recordSets().get(0), args);
    return args.build();
  }

  private static <T> T only(Optional<Output<List<T>>> values) {
    List<T> known = PulumiTest.extractValue(values.orElseThrow());
    assertThat(known).hasSize(1);
    return known.get(0);
  }

  private static <T> T known(Optional<Output<T>> value) {
    return PulumiTest.extractValue(value.orElseThrow());
  }

  @Property(tries = 300)
  void namesReadBackEqual(@ForAll("names") String name) {
    String sent = plan(RecordSetArgs.a(name, "10.0.4.7")).resources().get(1).physicalName();

    assertThat(sent).matches("[ -~]+").isEqualTo(sent.toLowerCase(Locale.ROOT));
    assertThat(IDN.toUnicode(sent))
        .isEqualTo(IDN.toUnicode(IDN.toASCII(name)).toLowerCase(Locale.ROOT));
  }

  @Property(tries = 300)
  void textsReadBackEqual(@ForAll("texts") String text) {
    List<String> strings = known(only(sent(RecordSetArgs.txt("key", text)).txtRecords()).value());

    assertThat(String.join("", strings)).isEqualTo(text);
    assertThat(strings)
        .allSatisfy(string -> assertThat(string.getBytes(UTF_8)).hasSizeBetween(1, 254));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(1200);
  }

  @Property(tries = 300)
  void ipv4AddressesReadBackEqual(@ForAll @Size(4) byte[] address) {
    String written =
        "%d.%d.%d.%d"
            .formatted(address[0] & 255, address[1] & 255, address[2] & 255, address[3] & 255);

    String sent = known(only(sent(RecordSetArgs.a("db", written)).aRecords()).ipv4Address());

    assertThat(literal(sent)).isEqualTo(address);
  }

  @Property(tries = 300)
  void ipv6AddressesReadBackEqual(@ForAll("ipv6") byte[] address) {
    String sent =
        known(only(sent(RecordSetArgs.aaaa("db", longForm(address))).aaaaRecords()).ipv6Address());

    assertThat(sent).isEqualTo(sent.toLowerCase(Locale.ROOT));
    assertThat(literal(sent)).isEqualTo(address);
  }

  @Provide
  Arbitrary<String> labels() {
    Arbitrary<String> ascii =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('A', 'Z')
            .withCharRange('0', '9')
            .withChars('_', '-')
            .ofMinLength(1)
            .ofMaxLength(63)
            .filter(label -> !label.startsWith("-") && !label.endsWith("-"))
            .filter(label -> label.length() < 4 || label.charAt(2) != '-');
    Arbitrary<String> international =
        Arbitraries.strings()
            .withChars('a', '1', '\u00e4', '\u00d6', '\u00e9', '\u0436', '\u7db2')
            .ofMinLength(1)
            .ofMaxLength(12);
    return Arbitraries.oneOf(ascii, international);
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> labels =
        labels().list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts));
    return Arbitraries.oneOf(
        labels, labels.map(rest -> "*." + rest), Arbitraries.of("@", "*", "_ldap._tcp"));
  }

  /** All eight groups in upper case, which no canonical form is. */
  private static String longForm(byte[] address) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < address.length; i += 2) {
      text.append(i == 0 ? "" : ":").append("%02X%02X".formatted(address[i], address[i + 1]));
    }
    return text.toString();
  }

  /** The JDK reads ::ffff:0:0/96 as IPv4, which an AAAA set cannot hold. */
  @Provide
  Arbitrary<byte[]> ipv6() {
    Arbitrary<Byte> octet =
        Arbitraries.oneOf(
            Arbitraries.bytes(), Arbitraries.just((byte) 0), Arbitraries.just((byte) 0));
    return octet
        .array(byte[].class)
        .ofSize(16)
        .filter(address -> literal(longForm(address)).length == 16);
  }

  private static byte[] literal(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new AssertionError("not an address: " + address, e);
    }
  }
}
