package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code azure-native:network:PrivateZone}. */
final class ZoneModel extends AzureModel {
  ZoneModel() {
    super("azure-native:network:PrivateZone", "PrivateZones", schemaOfZones());
  }

  private static Schema schemaOfZones() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    return new Schema(
        ResourcePath.PRIVATE_ZONE,
        body,
        List.of(),
        Set.of(Schema.LOCATION),
        List.of(
            "etag",
            "internalId",
            "maxNumberOfRecordSets",
            "maxNumberOfVirtualNetworkLinks",
            "maxNumberOfVirtualNetworkLinksWithRegistration",
            "name",
            "numberOfRecordSets",
            "numberOfVirtualNetworkLinks",
            "numberOfVirtualNetworkLinksWithRegistration",
            "provisioningState",
            "type"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(state.zone(id))
        .map(zone -> new Existing(zone.id(), properties(zone)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    return Zones.createOrUpdate(
        state, id, inputs.text(Schema.LOCATION), inputs.textsByName("tags"));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Zone zone = state.zone(id);
    return zone == null ? state : Zones.delete(state, zone);
  }

  private static Map<String, Object> properties(Zone zone) {
    return new Properties()
        .with("name", zone.name())
        .with("type", zone.id().resourceType())
        .with(Schema.LOCATION, Locations.GLOBAL)
        .withTexts("tags", zone.tags())
        .with("etag", Guids.of(zone.etag()))
        .with("provisioningState", "Succeeded")
        .with("maxNumberOfRecordSets", Quotas.RECORD_SETS_PER_ZONE)
        .with("maxNumberOfVirtualNetworkLinks", Quotas.LINKS_PER_ZONE)
        .with("maxNumberOfVirtualNetworkLinksWithRegistration", Quotas.REGISTRATIONS_PER_ZONE)
        .with("numberOfRecordSets", zone.sets().size())
        .with("numberOfVirtualNetworkLinks", zone.links().size())
        .with("numberOfVirtualNetworkLinksWithRegistration", zone.registrations())
        .map();
  }
}
