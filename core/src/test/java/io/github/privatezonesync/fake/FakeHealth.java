package io.github.privatezonesync.fake;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.problem.InvalidValue;

/** What a cloud knows of an endpoint: a probe, which cannot be called {@code none}. */
public record FakeHealth(String probe) implements EndpointHealth {
  /** A probe of the cloud that {@link FakeTarget#of} gives. */
  public static FakeHealth of(String probe) {
    return new FakeHealth(probe);
  }

  @Override
  public void checkAt(String site) {
    if (probe.equals("none")) {
      throw new InvalidValue("probe %s of %s is none", probe, site);
    }
  }

  @Override
  public String toString() {
    return "probe " + probe;
  }
}
