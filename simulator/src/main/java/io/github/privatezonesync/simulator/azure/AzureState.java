package io.github.privatezonesync.simulator.azure;

/** Everything there is. */
record AzureState() {}
