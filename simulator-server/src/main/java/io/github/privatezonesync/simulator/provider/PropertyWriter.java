package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes plain values as properties on the wire. */
final class PropertyWriter {
  private PropertyWriter() {}

  /** The properties, sorted by name. */
  static Struct write(Map<?, ?> properties) {
    Struct.Builder struct = Struct.newBuilder();
    new TreeMap<>(properties)
        .forEach((key, value) -> struct.putFields(String.valueOf(key), value(value)));
    return struct.build();
  }

  private static Value value(@Nullable Object plain) {
    Value.Builder value = Value.newBuilder();
    if (plain == null) {
      value.setNullValue(NullValue.NULL_VALUE);
    } else if (plain == Unknown.VALUE) {
      value.setStringValue(WireValue.UNKNOWN);
    } else if (plain instanceof String text) {
      value.setStringValue(text);
    } else if (plain instanceof Boolean bool) {
      value.setBoolValue(bool);
    } else if (plain instanceof Number number) {
      value.setNumberValue(number.doubleValue());
    } else if (plain instanceof Iterable<?> elements) {
      ListValue.Builder list = ListValue.newBuilder();
      elements.forEach(element -> list.addValues(value(element)));
      value.setListValue(list);
    } else if (plain instanceof Map<?, ?> object) {
      value.setStructValue(write(object));
    } else {
      throw new IllegalStateException(
          "a property is of " + plain.getClass() + ", which is no plain value");
    }
    return value.build();
  }
}
