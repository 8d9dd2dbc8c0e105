package io.github.privatezonesync.simulator.aws;

/** Everything there is. */
record AwsState() {}
