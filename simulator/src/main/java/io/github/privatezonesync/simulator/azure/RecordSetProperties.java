package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.azure.RecordType.Field;
import io.github.privatezonesync.simulator.azure.RecordType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a record set, between the properties of a resource and the texts that are kept. */
final class RecordSetProperties {
  private RecordSetProperties() {}

  /** The texts of each value; a field that is left out is empty. */
  static List<List<String>> kept(RecordType type, @Nullable Object property) {
    if (property == null) {
      return List.of();
    }
    List<?> values = type.isSingle() ? List.of(property) : (List<?>) property;
    return values.stream().map(value -> texts(type, (Map<?, ?>) value)).toList();
  }

  /** The property that holds the values; null if there are none to hold. */
  static @Nullable Object property(RecordType type, List<List<String>> kept) {
    List<Map<String, Object>> values = kept.stream().map(value -> fields(type, value)).toList();
    if (type.isSingle()) {
      return values.isEmpty() ? null : values.get(0);
    }
    return values;
  }

  private static List<String> texts(RecordType type, Map<?, ?> value) {
    if (type.fields().get(0).kind() == Kind.TEXTS) {
      Object strings = value.get(type.fields().get(0).name());
      return strings == null
          ? List.of()
          : ((List<?>) strings).stream().map(String::valueOf).toList();
    }
    List<String> texts = new ArrayList<>();
    for (Field field : type.fields()) {
      Object part = value.get(field.name());
      texts.add(part == null ? "" : part instanceof Number n ? plain(n) : part.toString());
    }
    return texts;
  }

  private static Map<String, Object> fields(RecordType type, List<String> kept) {
    if (type.fields().get(0).kind() == Kind.TEXTS) {
      return Map.of(type.fields().get(0).name(), kept);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      Field field = type.fields().get(i);
      boolean number = field.kind() == Kind.NUMBER;
      fields.put(field.name(), number ? Double.valueOf(kept.get(i)) : kept.get(i));
    }
    return fields;
  }

  /** A number without a fraction of zero: the engine sends every number with one. */
  private static String plain(Number number) {
    double value = number.doubleValue();
    return value == Math.rint(value) && !Double.isInfinite(value)
        ? new BigDecimal(value).toBigInteger().toString()
        : number.toString();
  }
}
