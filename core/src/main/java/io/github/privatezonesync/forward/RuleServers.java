package io.github.privatezonesync.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.target.forward.ForwardingCapabilities;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.List;

/** The name servers of the rules of one cloud. */
record RuleServers(Addresses addresses, ForwardingCapabilities cloud) implements ServerAddresses {
  @Override
  public Output<List<String>> of(PlannedRule rule) {
    return addresses.of(rule, cloud);
  }

  @Override
  public List<Ref<?>> resourcesOf(PlannedRule rule) {
    return addresses.resourcesOf(rule);
  }
}
