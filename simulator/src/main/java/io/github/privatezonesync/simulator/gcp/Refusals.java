package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.MissingNetwork;

/**
 * What Google's APIs answer when they refuse, one method for each reason.
 *
 * <p>The texts are from real answers if one is public. Those of methods whose comment says so are
 * made up: the code is documented, or the rule is only assumed. docs/simulator/gcp.md has the
 * table.
 */
final class Refusals {
  private static final int PERMISSION = 403;
  static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION = 412;
  private static final int TOO_MANY_REQUESTS = 429;

  private Refusals() {}

  static CloudException throttled() {
    return of(
        TOO_MANY_REQUESTS, "rateLimitExceeded", "Resource has been exhausted (e.g. check quota).");
  }

  static CloudException zoneNameTaken(String name) {
    return of(
        CONFLICT,
        "alreadyExists",
        "The resource 'entity.managedZone' named '%s' already exists".formatted(name));
  }

  static CloudException zoneMissing(String name) {
    return of(
        NOT_FOUND,
        "notFound",
        "The 'parameters.managedZone' resource named '%s' does not exist.".formatted(name));
  }

  static CloudException zoneNotEmpty(String name) {
    return of(
        BAD_REQUEST,
        "containerNotEmpty",
        "The resource named '%s' cannot be deleted because it contains one or more 'resource records'."
            .formatted(name));
  }

  static CloudException invalid(String field, String value) {
    return of(
        BAD_REQUEST, "invalid", "Invalid value for 'entity.%s': '%s'".formatted(field, value));
  }

  static CloudException required(String field) {
    return of(
        BAD_REQUEST,
        "required",
        "The 'entity.%s' parameter is required but was missing.".formatted(field));
  }

  static CloudException dnsNameNotAvailable(String dnsName) {
    return of(
        BAD_REQUEST,
        "managedZoneDnsNameNotAvailable",
        ("The domain '%s' (or its child domains) may be reserved or registered already, prohibited"
                + " by policy, or there may be no DNS name server shards remaining for the name. For"
                + " more information see https://cloud.google.com/dns/quotas#nameserver_limits.")
            .formatted(dnsName));
  }

  /** The answer for a network of a project that does not exist. */
  static CloudException forbidden(String network) {
    String project = Ids.project(network);
    return of(PERMISSION, "forbidden", "Forbidden")
        .below("nothing is in the project '%s'; %s".formatted(project, missing(network)));
  }

  private static String missing(String network) {
    return MissingNetwork.advice(Gcp.PROVIDER, network, Ids.project(network), null);
  }

  /** Made up: what happens for a missing network of a project that exists is not known. */
  static CloudException networkMissing(String field, String url, String network) {
    return of(
            NOT_FOUND,
            "notFound",
            "The 'entity.%s' resource named '%s' does not exist.".formatted(field, url))
        .below(missing(network));
  }

  /** Made up, the rule too: the stricter reading of what is not documented. */
  static CloudException dnsNameTaken(String field, String dnsName, String url, String otherZone) {
    return of(
        BAD_REQUEST,
        "conflict",
        ("The resource 'entity.%s' is invalid because the network '%s' already sees the private"
                + " zone '%s' with the DNS name '%s'.")
            .formatted(field, url, otherZone, dnsName));
  }

  /** The code was seen, the text made up. */
  static CloudException loadBalancerInPublicZone(String field) {
    return of(
        BAD_REQUEST,
        "internalLoadBalancerDisallowedInPublicZone",
        "The 'entity.%s' may not be an internal load balancer because the zone is public."
            .formatted(field));
  }

  static CloudException setExists(RecordSet set) {
    return of(
        CONFLICT,
        "alreadyExists",
        "The resource 'entity.%s' named '%s (%s)' already exists"
            .formatted(set.added(), set.name(), set.type()));
  }

  static CloudException setMissing(RecordSet set) {
    return of(
        NOT_FOUND,
        "notFound",
        "The 'entity.%s' resource named '%s (%s)' does not exist."
            .formatted(set.deleted(), set.name(), set.type()));
  }

  static CloudException setDiffers(RecordSet set) {
    return of(
        PRECONDITION,
        "conditionNotMet",
        "Precondition not met for 'entity.%s'".formatted(set.deleted()));
  }

  static CloudException cnameConflict(RecordSet set) {
    return of(
        BAD_REQUEST,
        "cnameResourceRecordSetConflict",
        ("The resource record set 'entity.%s' is invalid because the DNS name"
                + " '%s' may have either one CNAME resource record set or resource record sets of"
                + " other types, but not both.")
            .formatted(set.added(), set.name()));
  }

  static CloudException apexNeeds(String path, String type) {
    return of(
        BAD_REQUEST,
        "invalidZoneApex",
        ("The resource record set 'entity.%s' is invalid because a zone must contain"
                + " exactly one resource record set of type '%s' at the apex.")
            .formatted(path, type));
  }

  /** Code and text are documented under {@code invalidRecordCount}. */
  static CloudException severalValues(RecordSet set) {
    return of(
        BAD_REQUEST,
        "invalidRecordCount",
        ("The resource record set 'entity.%s' is only permitted to have one record"
                + " because it is of type '%s'.")
            .formatted(set.added(), set.type()));
  }

  /** The code is documented, the text made up. */
  static CloudException wildcardNameServers(RecordSet set) {
    return invalidSet(
        set,
        "wildcardNotAllowed",
        "the wildcard DNS name '%s' may not have a resource record set of the type 'NS'"
            .formatted(set.name()));
  }

  /**
   * The rule is documented (<a href="https://docs.cloud.google.com/dns/docs/key-terms">private
   * zones have no custom NS sets, and delegate nothing</a>), the code and the text are made up.
   */
  static CloudException customNameServers(RecordSet set) {
    return invalidSet(
        set,
        "invalid",
        "a private zone may not have a custom resource record set of the type 'NS'");
  }

  /** The code is documented, the text made up. */
  static CloudException typeNotAtApex(RecordSet set) {
    return invalidSet(
        set,
        "recordTypeDisallowedAtZoneApex",
        "a resource record set of the type '%s' may not stand at the apex of a zone"
            .formatted(set.type()));
  }

  /**
   * The code and the first words are those that a change gets for its quotas; what is counted
   * differs.
   */
  static CloudException overQuota(String subject, String counted) {
    return of(
        PERMISSION,
        "quotaExceeded",
        "The %s would exceed quota for %s.".formatted(subject, counted));
  }

  /** Made up: one server policy per network is documented, the answer is not. */
  static CloudException networkHasPolicy(String field, String url, String otherPolicy) {
    return of(
        BAD_REQUEST,
        "conflict",
        "The resource 'entity.%s' is invalid because the network '%s' already has the policy '%s'."
            .formatted(field, url, otherPolicy));
  }

  /** Made up after the answer for a zone. */
  static CloudException policyNameTaken(String name) {
    return of(
        CONFLICT,
        "alreadyExists",
        "The resource 'entity.policyResource' named '%s' already exists".formatted(name));
  }

  /** Made up after the answer for a zone. */
  static CloudException policyMissing(String name) {
    return of(
        NOT_FOUND,
        "notFound",
        "The 'parameters.policy' resource named '%s' does not exist.".formatted(name));
  }

  static CloudException computeNameTaken(String id) {
    return of(CONFLICT, "alreadyExists", "The resource '%s' already exists".formatted(id));
  }

  static CloudException computeNameInvalid(String name) {
    return of(
        BAD_REQUEST,
        "invalid",
        ("Invalid value for field 'resource.name': '%s'. Must be a match of regex"
                + " '(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?)'")
            .formatted(name));
  }

  static CloudException computeMissing(String id) {
    return of(NOT_FOUND, "notFound", "The resource '%s' was not found".formatted(id));
  }

  static CloudException computeReferenceMissing(String field, String network) {
    return of(
            BAD_REQUEST,
            "invalid",
            "Invalid value for field 'resource.%s': '%s'. The referenced %s resource cannot be found."
                .formatted(field, Ids.link(network), field))
        .below(missing(network));
  }

  /** That a zone or a policy keeps a network is made up; the text is that of a firewall. */
  static CloudException networkInUse(String id, String user) {
    return of(
        BAD_REQUEST,
        "resourceInUseByAnotherResource",
        "The network resource '%s' is already being used by '%s'".formatted(id, user));
  }

  /** What a look-up function of the provider says, whatever the API's answer. */
  static CloudException notFound(String id) {
    return new CloudException(NOT_FOUND, "notFound", id + " not found");
  }

  /** The same for a network. */
  static CloudException networkNotFound(String id) {
    return notFound(id).below(missing(id));
  }

  /** The provider's own words: the API is not asked. */
  static CloudException noRegion() {
    return new CloudException(
        BAD_REQUEST,
        "required",
        "Cannot determine region: set in this resource, or set provider-level 'region' or 'zone'.");
  }

  /** What Google would do and the simulator does not know. */
  static CloudException notModelled(String what) {
    return new CloudException(
        501, "NotModelled", "NotModelled: the simulator does not model " + what);
  }

  private static CloudException invalidSet(RecordSet set, String reason, String because) {
    return of(
        BAD_REQUEST,
        reason,
        "The resource record set 'entity.%s' is invalid because %s."
            .formatted(set.added(), because));
  }

  static CloudException of(int status, String reason, String message) {
    return new CloudException(
        status, reason, "googleapi: Error %d: %s, %s".formatted(status, message, reason));
  }
}
