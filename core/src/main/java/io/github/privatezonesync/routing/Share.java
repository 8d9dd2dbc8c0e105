package io.github.privatezonesync.routing;

import java.util.OptionalDouble;

/**
 * An endpoint with its part of a client's answers.
 *
 * @param endpoint the endpoint
 * @param part above 0, up to 1. The parts of all shares of a client add up to 1, unless it gets all
 *     endpoints at once: then each part is 1. Empty if the cloud decides, because nobody else can
 *     know it
 * @param words what a plan prints, for example {@code us-east-1} or {@code us-east-1 75 %}
 */
public record Share(Endpoint endpoint, OptionalDouble part, String words) {
  private static final int PERCENT = 100;

  /** An endpoint that is in every answer. */
  static Share whole(Endpoint endpoint) {
    return new Share(endpoint, OptionalDouble.of(1), endpoint.site());
  }

  /** An endpoint that is in a part of the answers. */
  static Share inPart(Endpoint endpoint, double part) {
    String words = endpoint.site() + " " + Math.round(part * PERCENT) + " %";
    return new Share(endpoint, OptionalDouble.of(part), words);
  }

  /** An endpoint that the client's cloud may give. */
  static Share decidedByCloud(Endpoint endpoint) {
    return new Share(endpoint, OptionalDouble.empty(), endpoint.site());
  }
}
