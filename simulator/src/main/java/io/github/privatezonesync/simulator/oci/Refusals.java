package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.CloudException;

/**
 * What Oracle Cloud says when it refuses, as its provider prints it: the HTTP status, the code and
 * the words where they are known. The page {@code docs/simulator/oci.md} says where each comes
 * from.
 */
final class Refusals {
  private static final int BAD_REQUEST = 400;
  private static final int CONFLICT = 409;
  static final int NOT_FOUND = 404;

  private Refusals() {}

  private static CloudException of(int status, String code, String message) {
    return new CloudException(status, code, "%d-%s, %s".formatted(status, code, message));
  }

  static CloudException throttled() {
    return of(429, "TooManyRequests", "Too many requests for the user");
  }

  /**
   * The same for what is missing, what is elsewhere and what the caller may not see.
   *
   * @param service what the provider calls the resource, for example {@code Dns View}
   */
  static CloudException notFound(String service) {
    return new CloudException(
        NOT_FOUND,
        "NotAuthorizedOrNotFound",
        ("404-NotAuthorizedOrNotFound, Authorization failed or requested resource not found.\n"
                + "Suggestion: Either the resource has been deleted or service %s need policy to"
                + " access this resource. Policy reference:"
                + " https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/policyreference.htm")
            .formatted(service));
  }

  static CloudException invalidParameter(String message) {
    return of(BAD_REQUEST, "InvalidParameter", message);
  }

  static CloudException missingParameter(String message) {
    return of(BAD_REQUEST, "MissingParameter", message);
  }

  static CloudException limitExceeded(String message) {
    return of(BAD_REQUEST, "LimitExceeded", message);
  }

  static CloudException conflict(String message) {
    return of(CONFLICT, "Conflict", message);
  }

  static CloudException invalidRdata(String domain, String type, String rdata) {
    return invalidParameter(
        "Record (%s, %s) contained invalid rdata (%s)".formatted(domain, type, rdata));
  }

  /** A precondition that fails is 412, and the provider makes 409 of it; the words are made up. */
  static CloudException setExists(String domain, String type) {
    return conflict("RRSet (%s, %s) already exists".formatted(domain, type));
  }

  static CloudException subnetInUse(String subnet, String vnic) {
    return conflict(
        ("The Subnet %s references the service VNIC %s. You must remove the reference to proceed"
                + " with this operation.")
            .formatted(subnet, vnic));
  }

  /** The words are those for subnets, which are known. */
  static CloudException networkInUse(String vcn, String what, String other) {
    return conflict(
        "The Vcn %s references the %s %s. You must remove the reference to proceed with this operation."
            .formatted(vcn, what, other));
  }
}
