package io.github.privatezonesync.simulator.aws;

import java.util.Optional;
import org.pcollections.PMap;

/**
 * Resources of one account that others may use.
 *
 * @param arn the ARN, by which the provider knows it
 * @param name the name
 * @param account the account that owns it
 * @param region its region
 * @param external whether it may be shared outside of the organization, which has no effect here
 * @param resources after which call each resource is seen, by ARN
 * @param principals after which call each of those it is shared with sees it, by account or ARN
 * @param tags its tags
 */
record ResourceShare(
    String arn,
    String name,
    String account,
    String region,
    boolean external,
    PMap<String, Long> resources,
    PMap<String, Long> principals,
    PMap<String, String> tags) {
  /** After which call an account sees a resource; empty if it never does. */
  Optional<Long> arrival(String resource, String who) {
    Long shared = resources.get(resource);
    return shared == null
        ? Optional.empty()
        : principals.entrySet().stream()
            .filter(entry -> ResourceShares.isOf(entry.getKey(), who))
            .map(entry -> Math.max(shared, entry.getValue()))
            .min(Long::compare);
  }

  ResourceShare with(String otherName, boolean otherExternal) {
    return new ResourceShare(
        arn, otherName, account, region, otherExternal, resources, principals, tags);
  }

  ResourceShare withResources(PMap<String, Long> changed) {
    return new ResourceShare(arn, name, account, region, external, changed, principals, tags);
  }

  ResourceShare withPrincipals(PMap<String, Long> changed) {
    return new ResourceShare(arn, name, account, region, external, resources, changed, tags);
  }

  ResourceShare withTags(PMap<String, String> changed) {
    return new ResourceShare(arn, name, account, region, external, resources, principals, changed);
  }
}
