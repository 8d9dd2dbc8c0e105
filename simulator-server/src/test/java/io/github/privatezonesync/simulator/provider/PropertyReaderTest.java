package io.github.privatezonesync.simulator.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertyReaderTest {
  private static final Value NULL = Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build();

  @Test
  void readsPlainValues() {
    Map<String, Object> plain =
        Map.of("t", "x", "n", 1.5, "b", true, "l", List.of("y", 2.0), "o", Map.of("k", "v"));

    assertThat(read(PropertyWriter.write(plain))).isEqualTo(plain);
  }

  @Test
  void leavesPropertiesOutThatAreNull() {
    assertThat(read(Struct.newBuilder().putFields("gone", NULL).build())).isEmpty();
  }

  @Test
  void unwrapsSecretsOutputsAndResourcesHoweverTheyAreNested() {
    assertThat(read(struct("p", special(WireValue.SECRET, "value", text("x")))))
        .isEqualTo(Map.of("p", "x"));
    assertThat(
            read(
                struct(
                    "p",
                    special(
                        WireValue.OUTPUT,
                        "value",
                        special(WireValue.SECRET, "value", list(text("x")))))))
        .isEqualTo(Map.of("p", List.of("x")));
    assertThat(read(struct("p", special(WireValue.RESOURCE, "urn", text("urn:x")))))
        .isEqualTo(Map.of("p", "urn:x"));
    assertThat(read(struct("p", special(WireValue.RESOURCE, "id", text("i-1")))))
        .isEqualTo(Map.of("p", "i-1"));
    assertThat(read(struct("p", special(WireValue.SECRET, "value", NULL)))).isEmpty();
  }

  @Test
  void keepsAssetsAsTheyAre() {
    assertThat(read(struct("p", special(WireValue.ASSET, "text", text("x")))))
        .isEqualTo(Map.of("p", Map.of(WireValue.SIGNATURE, WireValue.ASSET, "text", "x")));
  }

  @Test
  void readsUnknownValuesInAPreviewOnly() {
    for (String sentinel : WireValue.UNKNOWNS) {
      Struct nested = struct("p", list(object("k", text(sentinel))));

      assertThat(PropertyReader.preview("Check").read(nested))
          .isEqualTo(Map.of("p", List.of(Map.of("k", Unknown.VALUE))));
      assertMalformed(
          nested, "Create: property 'p[0].k' is unknown; only a preview may have unknown values");
    }
    Struct output = struct("p", special(WireValue.OUTPUT, "secret", text("x")));
    assertThat(PropertyReader.preview("Check").read(output)).isEqualTo(Map.of("p", Unknown.VALUE));
    assertMalformed(
        output, "Create: property 'p' is unknown; only a preview may have unknown values");
  }

  @Test
  void refusesWhatIsNoValue() {
    assertMalformed(struct("p", Value.getDefaultInstance()), "Create: property 'p' has no value");
    assertMalformed(
        struct("p", list(text("x"), NULL)), "Create: property 'p[1]' is null; lists hold no nulls");
    assertMalformed(
        struct("p", Value.newBuilder().setNumberValue(Double.NaN).build()),
        "Create: property 'p' is NaN; numbers are finite");
    assertMalformed(
        struct("p", special("cafe", "value", text("x"))),
        "Create: property 'p' has the signature 'cafe', which is unknown");
    assertMalformed(
        struct("p", special(WireValue.SECRET, "other", text("x"))),
        "Create: property 'p' is a special value without 'value'");
    assertMalformed(
        struct("p", special(WireValue.RESOURCE, "other", text("x"))),
        "Create: property 'p' is a special value without 'urn'");
  }

  private static Map<String, Object> read(Struct struct) {
    return PropertyReader.known("Create").read(struct);
  }

  private static void assertMalformed(Struct struct, String message) {
    assertThatThrownBy(() -> read(struct))
        .isInstanceOf(MalformedRequestException.class)
        .hasMessage(message);
  }

  private static Struct struct(String key, Value value) {
    return Struct.newBuilder().putFields(key, value).build();
  }

  private static Value object(String key, Value value) {
    return Value.newBuilder().setStructValue(struct(key, value)).build();
  }

  private static Value special(String signature, String key, Value value) {
    return Value.newBuilder()
        .setStructValue(
            Struct.newBuilder()
                .putFields(WireValue.SIGNATURE, text(signature))
                .putFields(key, value))
        .build();
  }

  private static Value list(Value... values) {
    return Value.newBuilder()
        .setListValue(ListValue.newBuilder().addAllValues(List.of(values)))
        .build();
  }

  private static Value text(String text) {
    return Value.newBuilder().setStringValue(text).build();
  }
}
