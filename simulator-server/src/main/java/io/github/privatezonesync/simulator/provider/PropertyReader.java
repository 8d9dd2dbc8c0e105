package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads properties from the wire into plain values.
 *
 * <p>Secrets and outputs become what they hold: the engine, which was told that secrets are not
 * understood, marks results itself. A resource becomes its id. Assets and archives stay the objects
 * that they are on the wire, so that they come back as they went.
 */
final class PropertyReader {
  private final String where;
  private final boolean unknowns;

  private PropertyReader(String where, boolean unknowns) {
    this.where = where;
    this.unknowns = unknowns;
  }

  /** A reader that refuses unknown values; {@code where} starts its complaints. */
  static PropertyReader known(String where) {
    return new PropertyReader(where, false);
  }

  /** A reader for previews, in which values may be unknown. */
  static PropertyReader preview(String where) {
    return new PropertyReader(where, true);
  }

  /** The properties without those that are null, sorted by name. */
  Map<String, Object> read(Struct properties) {
    return object(properties, "");
  }

  private Map<String, Object> object(Struct struct, String path) {
    Map<String, Object> read = new TreeMap<>();
    struct
        .getFieldsMap()
        .forEach(
            (key, value) -> {
              Object plain = value(value, path.isEmpty() ? key : path + "." + key);
              if (plain != null) {
                read.put(key, plain);
              }
            });
    return Collections.unmodifiableMap(read);
  }

  private @Nullable Object value(Value value, String path) {
    return switch (value.getKindCase()) {
      case NULL_VALUE -> null;
      case BOOL_VALUE -> value.getBoolValue();
      case NUMBER_VALUE -> number(value.getNumberValue(), path);
      case STRING_VALUE -> text(value.getStringValue(), path);
      case LIST_VALUE -> list(value.getListValue(), path);
      case STRUCT_VALUE -> structured(value.getStructValue(), path);
      case KIND_NOT_SET -> throw malformed(path, "has no value");
    };
  }

  private Object number(double number, String path) {
    if (!Double.isFinite(number)) {
      throw malformed(path, "is " + number + "; numbers are finite");
    }
    return number;
  }

  private Object text(String text, String path) {
    return WireValue.UNKNOWNS.contains(text) ? unknown(path) : text;
  }

  private List<Object> list(ListValue values, String path) {
    List<Object> read = new ArrayList<>(values.getValuesCount());
    for (int i = 0; i < values.getValuesCount(); i++) {
      String element = path + "[" + i + "]";
      Object plain = value(values.getValues(i), element);
      if (plain == null) {
        throw malformed(element, "is null; lists hold no nulls");
      }
      read.add(plain);
    }
    return Collections.unmodifiableList(read);
  }

  private @Nullable Object structured(Struct struct, String path) {
    Value signature = struct.getFieldsMap().get(WireValue.SIGNATURE);
    if (signature == null) {
      return object(struct, path);
    }
    return switch (signature.getStringValue()) {
      case WireValue.SECRET -> value(field(struct, "value", path), path);
      case WireValue.OUTPUT ->
          struct.containsFields("value")
              ? value(field(struct, "value", path), path)
              : unknown(path);
      case WireValue.RESOURCE ->
          value(field(struct, struct.containsFields("id") ? "id" : "urn", path), path);
      case WireValue.ASSET, WireValue.ARCHIVE -> object(struct, path);
      default ->
          throw malformed(
              path, "has the signature '" + signature.getStringValue() + "', which is unknown");
    };
  }

  private Value field(Struct struct, String name, String path) {
    Value field = struct.getFieldsMap().get(name);
    if (field == null) {
      throw malformed(path, "is a special value without '" + name + "'");
    }
    return field;
  }

  private Object unknown(String path) {
    if (!unknowns) {
      throw malformed(path, "is unknown; only a preview may have unknown values");
    }
    return Unknown.VALUE;
  }

  private MalformedRequestException malformed(String path, String complaint) {
    return new MalformedRequestException("%s: property '%s' %s".formatted(where, path, complaint));
  }
}
