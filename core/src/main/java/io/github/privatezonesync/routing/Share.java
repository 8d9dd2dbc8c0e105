package io.github.privatezonesync.routing;

/**
 * An endpoint with its part of a client's answers.
 *
 * @param endpoint the endpoint
 * @param part above 0, up to 1; the parts of all shares of a client add up to 1, unless it gets all
 *     endpoints at once: then each is 1; 0 if the cloud decides, so that nobody else knows it
 */
public record Share(Endpoint endpoint, double part) {}
