package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.EndpointHealth;

/** What the paper cloud knows of an endpoint: the name of a watchman. */
record PaperHealth(String watchman) implements EndpointHealth {
  @Override
  public void checkAt(String site) {}

  @Override
  public String toString() {
    return "watchman " + watchman;
  }
}
