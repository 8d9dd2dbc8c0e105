package io.github.privatezonesync.simulator.azure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code azure-native:network:Subnet}. */
final class SubnetModel extends AzureModel {
  SubnetModel() {
    super(
        "azure-native:network:Subnet",
        "Subnets",
        new Schema(
            ResourcePath.SUBNET,
            SubnetProperties.shapes(),
            List.of(),
            Set.of(),
            List.of("etag", "name", "provisioningState", "type")));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(state.resolver().subnet(id.toString()))
        .map(subnet -> new Existing(subnet.id(), SubnetProperties.of(subnet)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    return Subnets.createOrUpdate(state, id, SubnetProperties.request(id.name(), inputs));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Subnet subnet = state.resolver().subnet(id.toString());
    return subnet == null ? state : Subnets.delete(state, subnet);
  }
}
