package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.azure.RecordType.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code azure-native:network:PrivateRecordSet}. */
final class RecordSetModel extends AzureModel {
  RecordSetModel() {
    super("azure-native:network:PrivateRecordSet", "RecordSets", schemaOfSets());
  }

  private static Schema schemaOfSets() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put("ttl", Shapes.NUMBER);
    body.put("metadata", Shapes.TEXTS_BY_NAME);
    for (RecordType type : RecordType.values()) {
      Shape value = shape(type);
      body.put(type.property(), type.isSingle() ? value : Shapes.many(value));
    }
    return new Schema(
        ResourcePath.PRIVATE_RECORD_SET,
        body,
        List.of(),
        Set.of(),
        List.of("etag", "fqdn", "isAutoRegistered", "name", "type"));
  }

  private static Shape shape(RecordType type) {
    Map<String, Shape> fields = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      fields.put(
          field.name(),
          switch (field.kind()) {
            case TEXT -> Shapes.TEXT;
            case NUMBER -> type == RecordType.SOA ? Shapes.NUMBER : Shapes.INTEGER;
            case TEXTS -> Shapes.many(Shapes.TEXT);
          });
    }
    return Shapes.structure(fields);
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    Zone zone = state.zone(id.parent());
    RecordSet set = set(zone, id);
    return zone == null || set == null
        ? Optional.empty()
        : Optional.of(new Existing(set.id(), properties(zone, set)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordType type : RecordType.values()) {
      Object value = inputs.get(type.property());
      if (value != null) {
        values.put(type.property(), value);
      }
    }
    return RecordSets.createOrUpdate(
        state,
        id,
        new RecordSets.Request(inputs.number("ttl"), values, inputs.textsByName("metadata")));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Zone zone = state.zone(id.parent());
    RecordSet set = set(zone, id);
    return zone == null || set == null ? state : RecordSets.delete(state, zone, set);
  }

  @Override
  ArmError missing(AzureState state, ArmId id) {
    if (state.group(id).isEmpty()) {
      return Refusals.groupNotFound(id);
    }
    return state.zone(id.parent()) == null
        ? Refusals.parentNotFound(id)
        : new ArmError(
            404,
            "NotFound",
            "The resource record '%s' does not exist in resource group '%s' of subscription '%s'."
                .formatted(id.name(), id.group(), id.subscription()));
  }

  private static @Nullable RecordSet set(@Nullable Zone zone, ArmId id) {
    return zone == null
        ? null
        : RecordType.named(id.type()).map(type -> zone.set(type, id.name())).orElse(null);
  }

  private static Map<String, Object> properties(Zone zone, RecordSet set) {
    String name = set.id().name();
    return new Properties()
        .with("name", name)
        .with("type", set.id().resourceType())
        .with("fqdn", (name.equals("@") ? "" : name + ".") + zone.name() + ".")
        .with("ttl", set.ttl())
        .with(set.type().property(), RecordSetProperties.property(set.type(), set.values()))
        .withTexts("metadata", set.metadata())
        .with("etag", Guids.of(set.etag()))
        .with("isAutoRegistered", false)
        .map();
  }
}
