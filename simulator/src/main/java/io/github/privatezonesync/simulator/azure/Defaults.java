package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the provider fills in where a program leaves it out. */
final class Defaults {
  private Defaults() {}

  static Inputs fill(Schema schema, Inputs inputs, Context context) {
    Map<String, Object> filled = new LinkedHashMap<>(inputs.values());
    fillName(schema.path(), filled, context);
    fillLocation(schema, filled, context);
    return new Inputs(filled);
  }

  /**
   * A nested resource is called like its logical name; one that lies in a group gets eight digits
   * more, and may then be replaced by another before it is deleted.
   */
  private static void fillName(ResourcePath path, Map<String, Object> filled, Context context) {
    String parameter = path.nameParameter();
    if (filled.containsKey(parameter)) {
      return;
    }
    Inputs old = Inputs.of(context.oldInputs());
    Object oldName = old.get(parameter);
    boolean invented = path.isTopLevel();
    if (oldName != null) {
      filled.put(parameter, oldName);
      invented = old.isTrue(InputDifference.CREATE_BEFORE_DELETE);
    } else {
      filled.put(parameter, context.name() + (invented ? digits(context) : ""));
    }
    if (invented) {
      filled.put(InputDifference.CREATE_BEFORE_DELETE, true);
    }
  }

  private static void fillLocation(Schema schema, Map<String, Object> filled, Context context) {
    if (filled.containsKey(Schema.LOCATION) || !schema.body().containsKey(Schema.LOCATION)) {
      return;
    }
    Object old = Inputs.of(context.oldInputs()).get(Schema.LOCATION);
    if (old != null) {
      filled.put(Schema.LOCATION, old);
    } else if (!context.caller().region().isEmpty()) {
      filled.put(Schema.LOCATION, context.caller().region());
    }
  }

  private static String digits(Context context) {
    return "%08x".formatted((context.seed() + "/" + context.name()).hashCode());
  }
}
