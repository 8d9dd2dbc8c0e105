package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.EndpointHealth;
import java.util.Optional;

/** The suite for targets of the other kind of paper cloud: no views, and no health. */
abstract class InlinePaperContract extends PaperContract {
  @Override
  protected boolean hasViews() {
    return false;
  }

  @Override
  protected Optional<EndpointHealth> health(String site) {
    return Optional.empty();
  }
}
