package io.github.privatezonesync.simulator.bridge;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The name that the bridge gives a resource to which the program gives none: the logical name, a
 * hyphen and seven hexadecimal digits (<a
 * href="https://github.com/pulumi/pulumi-terraform-bridge/blob/0b686b6dba2d2a291c4b422af0bf9597b9bebd2c/pkg/tfbridge/names.go">{@code
 * AutoName}</a>). Real digits are random; here they follow from the logical name.
 */
final class InventedName {
  static final String PROPERTY = "name";

  /** Where the bridge notes the names of the properties that it filled in itself. */
  static final String NOTES = "__defaults";

  private static final int DIGITS = 7;

  private InventedName() {}

  /** The name before the digits. */
  static String stem(Context context) {
    return context.name() + "-";
  }

  /** Whether the digits find room. */
  static boolean fits(Context context, int longest) {
    return stem(context).length() + DIGITS <= longest;
  }

  /** What the bridge says to a name without room for its digits. */
  static String tooLong(String type, Context context, int longest) {
    return ("could not make instance of '%s': name '%s' plus %d random chars is longer than maximum"
            + " length %d")
        .formatted(type, stem(context), DIGITS, longest);
  }

  /** The name: that of before until the resource is replaced. */
  static String of(Context context) {
    Properties before = new Properties(context.oldInputs());
    if (isIn(before)) {
      return before.text(PROPERTY);
    }
    String seed = context.name() + "/" + context.seed();
    String digits = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    return stem(context) + digits.substring(0, DIGITS);
  }

  /** Whether inputs have an invented name. */
  static boolean isIn(Properties inputs) {
    return inputs.value(NOTES) instanceof List<?> notes && notes.contains(PROPERTY);
  }

  /** Properties without the bridge's own notes. */
  static Map<String, Object> withoutNotes(Map<String, Object> properties) {
    Map<String, Object> rest = new HashMap<>(properties);
    rest.remove(NOTES);
    return rest;
  }
}
