package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code azure-native:network:VirtualNetworkLink}. Another network of a link is an update to the
 * provider, which the service then refuses.
 */
final class AssociationModel extends AzureModel {
  private static final String NETWORK = "virtualNetwork";
  private static final String REGISTRATION = "registrationEnabled";

  AssociationModel() {
    super("azure-native:network:VirtualNetworkLink", "VirtualNetworkLinks", schemaOfLinks());
  }

  private static Schema schemaOfLinks() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put(REGISTRATION, Shapes.BOOLEAN);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    body.put(NETWORK, Shapes.structure(Map.of("id", Shapes.TEXT)));
    return new Schema(
        ResourcePath.VIRTUAL_NETWORK_LINK,
        body,
        List.of(),
        Set.of(Schema.LOCATION),
        List.of("etag", "name", "provisioningState", "type", "virtualNetworkLinkState"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(link(state, id))
        .map(link -> new Existing(link.id(), properties(link)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    String network = inputs.in(NETWORK).text("id");
    return Associations.createOrUpdate(
        state,
        id,
        new Associations.Request(
            inputs.text(Schema.LOCATION),
            network == null ? "" : network,
            inputs.isTrue(REGISTRATION),
            inputs.textsByName("tags")));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Association link = link(state, id);
    return link == null ? state : Associations.delete(state, link);
  }

  private static @Nullable Association link(AzureState state, ArmId id) {
    Zone zone = state.zone(id.parent());
    return zone == null ? null : zone.link(id.name());
  }

  private static Map<String, Object> properties(Association link) {
    return new Properties()
        .with("name", link.id().name())
        .with("type", link.id().resourceType())
        .with(Schema.LOCATION, Locations.GLOBAL)
        .with(NETWORK, Map.of("id", link.network()))
        .with(REGISTRATION, link.registration())
        .withTexts("tags", link.tags())
        .with("etag", Guids.of(link.etag()))
        .with("provisioningState", "Succeeded")
        .with("virtualNetworkLinkState", "Completed")
        .map();
  }
}
