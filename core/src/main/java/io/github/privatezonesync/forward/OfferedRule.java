package io.github.privatezonesync.forward;

import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.target.Network;
import java.util.List;

/**
 * A rule for whoever owns the resolver of a network: until they take it, nobody follows it.
 *
 * @param network the network whose resolver must take it
 * @param domain the domain that is forwarded
 * @param servers the addresses that it asks
 * @param asker the name of what asks, for example an endpoint of the resolver
 * @param after what must be there before the rule is, because the rule asks it
 */
public record OfferedRule(
    Network network,
    DomainName domain,
    Output<List<String>> servers,
    Output<String> asker,
    List<Resource> after) {
  /** Keeps an unmodifiable copy. */
  public OfferedRule {
    after = List.copyOf(after);
  }
}
