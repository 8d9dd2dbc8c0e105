package io.github.privatezonesync.bench;

import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.aws.AwsForwarding;
import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.aws.Vpc;
import java.util.ArrayList;
import java.util.List;

/**
 * A mesh of 25 accounts of AWS with a hub each, 50 inbound addresses in all, and 20 servers on
 * premises. The servers answer nine tenths of the domains; a hub is asked for each other one.
 */
final class LargeMesh {
  private static final int ACCOUNTS = 25;
  private static final int SERVERS = 20;
  private static final String REGION = "eu-west-1";

  private LargeMesh() {}

  static PrivateForwardingArgs of(int networks, int domains) {
    List<AwsResolver> resolvers = new ArrayList<>();
    List<AwsForwarding> targets = new ArrayList<>();
    for (int account = 0; account < ACCOUNTS; account++) {
      AwsResolver resolver = resolver(account);
      AwsForwarding.Builder target =
          AwsForwarding.builder().key("account-" + account).resolver(resolver);
      for (int vpc = 1; vpc < networks / ACCOUNTS; vpc++) {
        target.vpc(vpc("spoke-" + vpc, account * 100 + vpc));
      }
      resolvers.add(resolver);
      targets.add(target.build());
    }
    List<OnPremises> servers = new ArrayList<>();
    List<ForwardedDomain> forwarded = new ArrayList<>();
    for (int server = 0; server < SERVERS; server++) {
      servers.add(
          OnPremises.of("dc-" + server)
              .servers("10.250.%s.53".formatted(server))
              .asksFrom("10.250.%s.0/24".formatted(server)));
    }
    for (int number = 0; number < domains; number++) {
      String domain = "team-%s.bench.internal".formatted(number);
      int server = number % SERVERS;
      if (number % 10 == 0) {
        int account = number / 10 % ACCOUNTS;
        AwsResolver resolver = resolvers.get(account);
        servers.set(server, servers.get(server).forwards(domain, resolver));
        forwarded.add(
            ForwardedDomain.of(domain)
                .to(resolver)
                .exceptFrom("account-%s/hub".formatted(account)));
      } else {
        servers.set(server, servers.get(server).answers(domain));
        forwarded.add(ForwardedDomain.of(domain).to("10.250.%s.53".formatted(server)));
      }
    }
    return PrivateForwardingArgs.builder()
        .targets(targets)
        .domains(forwarded)
        .onPremises(servers.toArray(OnPremises[]::new))
        .build();
  }

  private static AwsResolver resolver(int account) {
    String a = "subnet-a" + account;
    String b = "subnet-b" + account;
    return AwsResolver.of(vpc("hub", account * 100))
        .securityGroups("sg-" + account)
        .inbound(a, "10.%s.1.10".formatted(account))
        .inbound(b, "10.%s.2.10".formatted(account))
        .outbound(a, "10.%s.1.11".formatted(account))
        .outbound(b, "10.%s.2.11".formatted(account));
  }

  private static Vpc vpc(String key, int number) {
    return Vpc.of(key, "vpc-%017x".formatted(number), REGION);
  }
}
