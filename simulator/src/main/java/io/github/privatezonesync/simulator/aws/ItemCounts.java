package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.util.List;

/** How many items a list of the provider's schema may have, in the words of the Terraform SDK. */
final class ItemCounts {
  private ItemCounts() {}

  /**
   * What is wrong with a list.
   *
   * @param inputs the inputs, of which some may be unknown
   * @param property the name of the list
   * @param block its name in Terraform
   * @param least how many items it has at least
   * @param most how many it has at most
   * @return the failures; none if there is no such list
   */
  static List<Failure> problems(
      Properties inputs, String property, String block, int least, int most) {
    if (!(inputs.value(property) instanceof List<?> items)) {
      return List.of();
    }
    if (items.size() < least) {
      return List.of(
          new Failure(
              property,
              "Not enough list items. Attribute %s requires %d item minimum, but config has only %d declared."
                  .formatted(block, least, items.size())));
    }
    if (items.size() > most) {
      return List.of(
          new Failure(
              property,
              "Too many list items. Attribute %s supports %d item maximum, but config has %d declared."
                  .formatted(block, most, items.size())));
    }
    return List.of();
  }
}
