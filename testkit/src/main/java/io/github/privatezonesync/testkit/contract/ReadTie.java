package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.List;

/**
 * What lets a network follow rules, as the cloud would hold it.
 *
 * @param networkId the id of the network in its canonical spelling
 * @param resource the resource; a rule that names its networks itself is its own
 * @param rules the rules that the network follows by it
 */
public record ReadTie(String networkId, DeclaredResource resource, List<DeclaredResource> rules) {
  /** Keeps an unmodifiable copy. */
  public ReadTie {
    rules = List.copyOf(rules);
  }
}
