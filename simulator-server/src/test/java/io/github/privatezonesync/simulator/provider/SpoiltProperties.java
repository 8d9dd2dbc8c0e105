package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Properties in which some values are replaced, wrapped, renamed, or gone. */
final class SpoiltProperties {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          ".",
          "..",
          "*",
          "@",
          "A",
          "CNAME",
          "corp.internal",
          "corp.internal.",
          "*.corp.internal",
          "a\\.b",
          "\\000\\",
          "\u0000",
          "ä𝄞",
          "\"",
          "10.0.0.300",
          "fd00::1",
          "vpc-1",
          "vpc-2",
          "Z0000000000000000001",
          "projects/p/global/networks/hub",
          "projects//global/networks/",
          "/subscriptions/",
          "//",
          "true",
          "-1",
          "1e999",
          "{\"roleArn\":1}",
          "x".repeat(70),
          "x.".repeat(200),
          "urn:pulumi:a::b::c::d");
  private static final List<Double> NUMBERS =
      List.of(
          0.0, 1.0, 300.0, -1.0, 0.5, 1e308, 2147483648.0, Double.NaN, Double.NEGATIVE_INFINITY);

  private final Random random;
  private final double share;

  /**
   * Spoils.
   *
   * @param share how many of the values are spoilt, from 0 to 1
   */
  SpoiltProperties(Random random, double share) {
    this.random = random;
    this.share = share;
  }

  Struct of(Map<String, Object> properties) {
    return spoilt(PropertyWriter.write(properties));
  }

  private Struct spoilt(Struct struct) {
    Struct.Builder spoilt = Struct.newBuilder();
    struct
        .getFieldsMap()
        .forEach(
            (key, value) -> {
              if (random.nextDouble() >= share / 4) {
                spoilt.putFields(random.nextDouble() < share / 8 ? key + "x" : key, spoilt(value));
              }
            });
    if (random.nextDouble() < share) {
      spoilt.putFields(TEXTS.get(random.nextInt(TEXTS.size())), any(0));
    }
    return spoilt.build();
  }

  private Value spoilt(Value value) {
    if (random.nextDouble() < share) {
      return random.nextBoolean() ? wrapped(value) : any(0);
    }
    return switch (value.getKindCase()) {
      case STRUCT_VALUE ->
          Value.newBuilder().setStructValue(spoilt(value.getStructValue())).build();
      case LIST_VALUE ->
          list(value.getListValue().getValuesList().stream().map(this::spoilt).toList());
      default -> value;
    };
  }

  /** A value of no kind in particular. */
  private Value any(int depth) {
    return switch (random.nextInt(depth > 3 ? 5 : 9)) {
      case 0 -> Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build();
      case 1 -> Value.newBuilder().setBoolValue(random.nextBoolean()).build();
      case 2 ->
          Value.newBuilder().setNumberValue(NUMBERS.get(random.nextInt(NUMBERS.size()))).build();
      case 3 -> text(TEXTS.get(random.nextInt(TEXTS.size())));
      case 4 -> random.nextInt(4) == 0 ? Value.getDefaultInstance() : text(unknown());
      case 5, 6 -> {
        List<Value> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          values.add(any(depth + 1));
        }
        yield list(values);
      }
      case 7 -> {
        Struct.Builder struct = Struct.newBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
          struct.putFields(TEXTS.get(random.nextInt(TEXTS.size())), any(depth + 1));
        }
        yield Value.newBuilder().setStructValue(struct).build();
      }
      default -> wrapped(any(depth + 1));
    };
  }

  /** A secret, an output, a resource, an asset, or something that is none of them. */
  private Value wrapped(Value value) {
    List<String> signatures =
        List.of(
            WireValue.SECRET,
            WireValue.OUTPUT,
            WireValue.RESOURCE,
            WireValue.ASSET,
            WireValue.ARCHIVE,
            "cafe");
    List<String> keys = List.of("value", "value", "value", "id", "urn", "text");
    return Value.newBuilder()
        .setStructValue(
            Struct.newBuilder()
                .putFields(
                    WireValue.SIGNATURE, text(signatures.get(random.nextInt(signatures.size()))))
                .putFields(keys.get(random.nextInt(keys.size())), value))
        .build();
  }

  private String unknown() {
    List<String> sentinels = WireValue.UNKNOWNS.stream().sorted().toList();
    return sentinels.get(random.nextInt(sentinels.size()));
  }

  private static Value list(List<Value> values) {
    return Value.newBuilder().setListValue(ListValue.newBuilder().addAllValues(values)).build();
  }

  private static Value text(String text) {
    return Value.newBuilder().setStringValue(text).build();
  }
}
