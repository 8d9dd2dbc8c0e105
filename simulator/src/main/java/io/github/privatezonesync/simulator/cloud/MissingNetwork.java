package io.github.privatezonesync.simulator.cloud;

import org.jspecify.annotations.Nullable;

/** What to do about a network that a program names and the simulated clouds lack. */
public final class MissingNetwork {
  private MissingNetwork() {}

  /**
   * Which network it is, and how to have it.
   *
   * @param provider the Pulumi package of its cloud
   * @param id its id, as in {@link SimulatedNetwork}
   * @param account its account, {@code ACCOUNT} if it is not known
   * @param region its region, null where networks span regions
   * @return words for below the refusal
   */
  public static String advice(String provider, String id, String account, @Nullable String region) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    return "there is no network '%s'; add it, new SimulatedNetwork(\"%s\", \"%s\", \"%s\", \"%s\", %s) or 'serve --network %s:%s%s', or deploy the stack that makes it first"
        .formatted(
            id,
            provider,
            id,
            name,
            account,
            region == null ? "null" : '"' + region + '"',
            provider,
            id,
            region == null ? "" : "@" + region);
  }
}
