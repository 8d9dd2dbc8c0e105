package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;

/**
 * Questions of a network that nobody answers any more.
 *
 * @param network who asks, for example {@code prod/lab}
 * @param domain what is asked for
 */
public record Unanswered(String network, DomainName domain) {
  /** For example {@code 'corp.example.' from prod/lab}. */
  @Override
  public String toString() {
    return "'" + domain + "' from " + network;
  }
}
