package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcollections.HashTreePMap;

/**
 * The calls of Resource Access Manager. All accounts are in one organization that shares without
 * invitations.
 */
final class ResourceShares {
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
  private static final Pattern ORGANIZATION =
      Pattern.compile("arn:aws:organizations::[0-9]{12}:organization/o-[a-z0-9]+");
  private static final Pattern RULE =
      Pattern.compile("arn:aws:route53resolver:[^:]*:[^:]*:resolver-rule/(.*)");

  private ResourceShares() {}

  static Optional<ResourceShare> get(AwsState state, String arn, Caller caller) {
    return Optional.ofNullable(state.resolvers().shares().get(arn))
        .filter(share -> share.account().equals(caller.account()))
        .filter(share -> share.region().equals(caller.region()));
  }

  static ResourceShare required(AwsState state, String arn, Caller caller) {
    return get(state, arn, caller).orElseThrow(() -> ResolverRefusals.noSuchShare(arn));
  }

  /** Whether a principal is an account, or all accounts. */
  static boolean isOf(String principal, String account) {
    return principal.equals(account) || ORGANIZATION.matcher(principal).matches();
  }

  /** After which call an account sees a rule of another; empty if nobody shares it. */
  static Optional<Long> arrival(AwsState state, ResolverRule rule, String account) {
    return state.resolvers().shares().values().stream()
        .flatMap(share -> share.arrival(rule.arn(), account).stream())
        .min(Long::compare);
  }

  /** How a rule is shared, from where a caller stands who sees it. */
  static String status(AwsState state, ResolverRule rule, Caller caller) {
    if (!ResolverRules.isOwn(rule, caller)) {
      return "SHARED_WITH_ME";
    }
    boolean shared =
        state.resolvers().shares().values().stream()
            .anyMatch(
                share ->
                    share.resources().containsKey(rule.arn()) && !share.principals().isEmpty());
    return shared ? "SHARED_BY_ME" : "NOT_SHARED";
  }

  /** {@code CreateResourceShare}. */
  static AwsState create(AwsState state, ResourceShare share) {
    Tags.check(share.tags());
    return state.withIdGiven().with(state.resolvers().with(share));
  }

  /** {@code UpdateResourceShare}. */
  static AwsState update(AwsState state, String arn, String name, boolean external, Caller caller) {
    return state.with(state.resolvers().with(required(state, arn, caller).with(name, external)));
  }

  /** {@code TagResource} and {@code UntagResource}. */
  static AwsState tag(AwsState state, String arn, Map<String, String> tags, Caller caller) {
    Tags.check(tags);
    ResourceShare share = required(state, arn, caller);
    return state.with(state.resolvers().with(share.withTags(HashTreePMap.from(tags))));
  }

  /** {@code DeleteResourceShare}. */
  static AwsState delete(AwsState state, String arn) {
    return withoutUnshared(state.with(state.resolvers().withoutShare(arn)));
  }

  /** {@code AssociateResourceShare} with a resource; of other services any is taken. */
  static AwsState addResource(AwsState state, String arn, String resource, Caller caller) {
    ResourceShare share = required(state, arn, caller);
    Matcher rule = RULE.matcher(resource);
    if (rule.matches() && !isOwnRule(state, rule.group(1), resource, caller)) {
      throw ResolverRefusals.unknownResource("Resource %s could not be found.".formatted(resource));
    }
    return state.with(
        state
            .resolvers()
            .with(share.withResources(share.resources().plus(resource, arrival(state)))));
  }

  private static boolean isOwnRule(AwsState state, String id, String arn, Caller caller) {
    return ResolverRules.visible(state, id, caller)
        .filter(rule -> ResolverRules.isOwn(rule, caller) && rule.arn().equals(arn))
        .isPresent();
  }

  /** {@code AssociateResourceShare} with a principal. */
  static AwsState addPrincipal(AwsState state, String arn, String principal, Caller caller) {
    ResourceShare share = required(state, arn, caller);
    if (!ACCOUNT.matcher(principal).matches() && !ORGANIZATION.matcher(principal).matches()) {
      throw Refusals.notModelled(
          "the principal '%s'; accounts and whole organizations are".formatted(principal));
    }
    return state.with(
        state
            .resolvers()
            .with(share.withPrincipals(share.principals().plus(principal, arrival(state)))));
  }

  /** {@code DisassociateResourceShare} from a resource. */
  static AwsState removeResource(AwsState state, String arn, String resource, Caller caller) {
    ResourceShare share = required(state, arn, caller);
    return withoutUnshared(
        state.with(state.resolvers().with(share.withResources(share.resources().minus(resource)))));
  }

  /** {@code DisassociateResourceShare} from a principal. */
  static AwsState removePrincipal(AwsState state, String arn, String principal, Caller caller) {
    ResourceShare share = required(state, arn, caller);
    return withoutUnshared(
        state.with(
            state.resolvers().with(share.withPrincipals(share.principals().minus(principal)))));
  }

  /** The call itself counts. */
  private static long arrival(AwsState state) {
    return state.calls() + 1 + state.resolvers().slowArrivals();
  }

  /**
   * VPCs of accounts that a rule is no longer shared with no longer follow it, "the same as if you
   * disassociate the rule from the VPC" (<a
   * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-rules-managing.html">unsharing
   * a rule</a>).
   */
  private static AwsState withoutUnshared(AwsState state) {
    List<RuleAssociation> gone =
        state.resolvers().associations().values().stream()
            .filter(association -> isUnshared(state, association))
            .toList();
    return state.with(state.resolvers().withoutAssociations(gone));
  }

  private static boolean isUnshared(AwsState state, RuleAssociation association) {
    ResolverRule rule = state.resolvers().rules().get(association.rule());
    return rule != null
        && !rule.account().equals(association.account())
        && arrival(state, rule, association.account()).isEmpty();
  }
}
