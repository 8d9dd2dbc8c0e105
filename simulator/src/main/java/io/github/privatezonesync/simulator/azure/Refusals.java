package io.github.privatezonesync.simulator.azure;

/**
 * What Azure Resource Manager says when it refuses. The page {@code docs/simulator/azure.md} says
 * where each text comes from.
 */
final class Refusals {
  private Refusals() {}

  /**
   * What private DNS answers beyond its rate (<a
   * href="https://github.com/kubernetes-sigs/external-dns/pull/4811">external-dns#4811</a>).
   */
  static ArmError throttled() {
    return new ArmError(
        429, "Throttled", "Too many operations are requested. Current operation is throttled.");
  }

  static ArmError badRequest(String message) {
    return new ArmError(400, "BadRequest", message);
  }

  static ArmError conflict(String message) {
    return new ArmError(409, "Conflict", message);
  }

  static ArmError groupNotFound(ArmId id) {
    return new ArmError(
        404,
        "ResourceGroupNotFound",
        "Resource group '%s' could not be found.".formatted(id.group()));
  }

  static ArmError parentNotFound(ArmId id) {
    return new ArmError(
        404,
        "ParentResourceNotFound",
        "Can not perform requested operation on nested resource. Parent resource '%s' not found."
            .formatted(id.parent().name()));
  }

  static ArmError notFound(ArmId id) {
    return new ArmError(
        404,
        "ResourceNotFound",
        "The Resource '%s' under resource group '%s' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix"
            .formatted(id.inGroup(), id.group()));
  }

  /** What stands in the way of deleting the resource that it is nested in. */
  static ArmError hasNested(ArmId nested) {
    return new ArmError(
        409,
        "CannotDeleteResource",
        "Cannot delete resource while nested resources exist. Some existing nested resource IDs include: '%s'. Please delete all nested resources before deleting this resource."
            .formatted(nested.inGroup()));
  }

  static ArmError invalidId(String id, String property) {
    return new ArmError(
        400,
        "LinkedInvalidPropertyId",
        "Property id '%s' at path 'properties.%s.id' is invalid. Expect fully qualified resource Id that start with '/subscriptions/{subscriptionId}' or '/providers/{resourceProviderNamespace}/'."
            .formatted(id, property));
  }
}
