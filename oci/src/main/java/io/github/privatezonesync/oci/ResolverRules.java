package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.forward.OfferedRule;
import io.github.privatezonesync.oci.resource.GetResolverRule;
import io.github.privatezonesync.oci.resource.ResolverRuleArgs;
import io.github.privatezonesync.register.LateCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of a resolver, as components offer them, in the order in which it tries them.
 *
 * <p>The first rule that matches decides, so a specific domain comes before a general one.
 */
record ResolverRules(List<OfferedRule> rules) {
  private static final Comparator<OfferedRule> SPECIFIC_FIRST =
      Comparator.<OfferedRule>comparingInt(rule -> -rule.domain().labelCount())
          .thenComparing(OfferedRule::domain);

  /**
   * A rule as somebody else's is told from it.
   *
   * @param domain the domain as a resolver has it
   * @param endpoint the name of the endpoint; empty while a preview does not know it
   */
  record Known(String domain, Optional<String> endpoint) {
    /** Whether a rule that a resolver has is this one, or was before its server changed. */
    boolean is(GetResolverRule rule) {
      return conditions(rule).equals(List.of(domain))
          && endpoint.filter(name -> !rule.sourceEndpointName().equalsIgnoreCase(name)).isEmpty();
    }
  }

  static ResolverRules of(List<PrivateForwarding> components, OciResolver resolver) {
    return new ResolverRules(
        components.stream()
            .flatMap(component -> component.offeredRules().stream())
            .filter(rule -> rule.network() instanceof Vcn vcn && vcn.isSame(resolver.vcn()))
            .sorted(SPECIFIC_FIRST)
            .toList());
  }

  Output<List<ResolverRuleArgs>> args() {
    return Output.of(
        rules.stream()
            .map(
                rule ->
                    new ResolverRuleArgs(
                        Output.of(conditions(rule.domain())), rule.servers(), rule.asker()))
            .toList());
  }

  /** A rule without a condition is for every name. */
  private static List<String> conditions(DomainName domain) {
    return domain.isRoot() ? List.of() : List.of(domain.withoutDot());
  }

  Output<List<Known>> known() {
    return Output.all(
        rules.stream()
            .map(
                rule ->
                    LateCheck.ifKnown(rule.asker())
                        .applyValue(name -> new Known(rule.domain().written(), name)))
            .toList());
  }

  List<Resource> after() {
    return rules.stream().flatMap(rule -> rule.after().stream()).distinct().toList();
  }

  /**
   * What a rule that a resolver has is for: domains without final dots, {@code .} for every name,
   * or blocks of clients.
   */
  static List<String> conditions(GetResolverRule rule) {
    List<String> all =
        Stream.concat(
                rule.qnameCoverConditions().stream().map(ResolverRules::domain),
                rule.clientAddressConditions().stream())
            .toList();
    return all.isEmpty() ? List.of(".") : all;
  }

  /** A domain in the spelling in which it is compared. */
  static String domain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() > 1 && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
