package io.github.privatezonesync.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.List;

/** The name servers of the rules of one target. */
record RuleServers(Addresses addresses, ForwardingInfo<?> target) implements ServerAddresses {
  @Override
  public Output<List<String>> of(PlannedRule rule) {
    return addresses.of(rule, target);
  }

  @Override
  public List<Ref<?>> resourcesOf(PlannedRule rule) {
    return addresses.resourcesOf(rule);
  }
}
