package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.List;

/**
 * A rule that asks name servers, as the cloud would hold it.
 *
 * @param resource the resource
 * @param domain the domain, with or without a final dot
 * @param servers the addresses of the name servers
 * @param port the port of all of them
 */
public record ReadRule(DeclaredResource resource, String domain, List<String> servers, int port) {
  /** Keeps an unmodifiable copy. */
  public ReadRule {
    servers = List.copyOf(servers);
  }
}
