package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import java.util.List;

/**
 * The way that a network's questions for a domain take, and for all names below it that no longer
 * domain covers.
 *
 * @param network who asks, for example {@code prod/hub}
 * @param domain what is asked for
 * @param through whom the question is passed to, in this order; where one of several is chosen, the
 *     first
 * @param answeredBy who answers in the end; all that may, where one of several is chosen
 */
public record Way(String network, DomainName domain, List<String> through, String answeredBy) {
  /** Keeps an unmodifiable copy. */
  public Way {
    through = List.copyOf(through);
  }
}
