package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules that the resolver of a VPC follows: those that it is associated with, and those that
 * AWS <a
 * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-overview-forward-vpc-to-network-autodefined-rules.html">defines
 * by itself</a>, which keep names from shorter rules.
 */
final class AssociatedRules {
  private static final String AUTODEFINED = "autodefined rule";
  private static final String FIRST_REGION = "us-east-1";
  private static final int FIRST_REVERSE = 16;
  private static final int LAST_REVERSE = 31;
  private static final String IPV6_ZEROS = "0.".repeat(31);

  private static final List<String> LOCAL =
      List.of(
          "localhost",
          "localdomain",
          "127.in-addr.arpa",
          "1." + IPV6_ZEROS + "ip6.arpa",
          "0." + IPV6_ZEROS + "ip6.arpa");

  private static final List<String> REVERSE =
      Stream.concat(
              Stream.of("10", "168.192", "254.169.254.169"),
              IntStream.rangeClosed(FIRST_REVERSE, LAST_REVERSE).mapToObj(n -> n + ".172"))
          .map(name -> name + ".in-addr.arpa")
          .toList();

  private AssociatedRules() {}

  /** The rules; none if the VPC is associated with none, because then nothing is forwarded. */
  static List<Forwarding> of(AwsState state, Network vpc) {
    List<Forwarding> rules = new ArrayList<>();
    state.resolvers().rulesOn(vpc.id()).forEach(rule -> rules.add(rule.forwarding()));
    if (rules.isEmpty()) {
      return rules;
    }
    List<DomainName> own = rules.stream().map(Forwarding::domain).toList();
    autodefined(vpc, state.resolvers().reverseRules().getOrDefault(vpc.id(), true))
        .map(DomainName::of)
        .filter(domain -> !own.contains(domain))
        .forEach(domain -> rules.add(new Forwarding.Nowhere(AUTODEFINED, domain)));
    return rules;
  }

  private static Stream<String> autodefined(Network vpc, boolean reverse) {
    Stream<String> compute =
        vpc.region().equals(FIRST_REGION)
            ? Stream.of("ec2.internal", "compute-1.internal", "compute-1.amazonaws.com")
            : Stream.of("compute.internal", "compute.amazonaws.com")
                .map(name -> vpc.region() + "." + name);
    Stream<String> names = Stream.concat(compute, LOCAL.stream());
    return reverse ? Stream.concat(names, REVERSE.stream()) : names;
  }
}
