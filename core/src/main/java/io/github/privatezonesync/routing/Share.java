package io.github.privatezonesync.routing;

import java.util.OptionalDouble;

/**
 * An endpoint with its part of a client's answers.
 *
 * @param endpoint the endpoint
 * @param part above 0, up to 1; the parts of all shares of a client add up to 1, unless it gets all
 *     endpoints at once: then each is 1; empty if the cloud decides, so that nobody else can know it
 */
public record Share(Endpoint endpoint, OptionalDouble part) {
  /** An endpoint that every answer has. */
  static Share whole(Endpoint endpoint) {
    return inPart(endpoint, 1);
  }

  /** An endpoint that a part of the answers has. */
  static Share inPart(Endpoint endpoint, double part) {
    return new Share(endpoint, OptionalDouble.of(part));
  }

  /** An endpoint that the client's cloud may give. */
  static Share decidedByCloud(Endpoint endpoint) {
    return new Share(endpoint, OptionalDouble.empty());
  }
}
