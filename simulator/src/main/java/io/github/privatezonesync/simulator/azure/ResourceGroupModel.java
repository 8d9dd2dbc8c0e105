package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** {@code azure-native:resources:ResourceGroup}. */
final class ResourceGroupModel extends AzureModel {
  ResourceGroupModel() {
    super("azure-native:resources:ResourceGroup", "ResourceGroups", schemaOfGroups());
  }

  private static Schema schemaOfGroups() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    return new Schema(
        ResourcePath.RESOURCE_GROUP,
        body,
        List.of(Schema.LOCATION),
        Set.of(Schema.LOCATION),
        List.of("name", "properties", "type"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return state.group(id).map(group -> new Existing(group.id(), properties(group)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    return ResourceGroups.createOrUpdate(
        state,
        id,
        Objects.requireNonNull(inputs.text(Schema.LOCATION), Schema.LOCATION),
        inputs.textsByName("tags"));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    return state.group(id).map(group -> ResourceGroups.delete(state, group)).orElse(state);
  }

  private static Map<String, Object> properties(ResourceGroup group) {
    return new Properties()
        .with("name", group.id().name())
        .with("type", "Microsoft.Resources/resourceGroups")
        .with(Schema.LOCATION, group.location())
        .with("properties", Map.of("provisioningState", "Succeeded"))
        .withTexts("tags", group.tags())
        .map();
  }
}
