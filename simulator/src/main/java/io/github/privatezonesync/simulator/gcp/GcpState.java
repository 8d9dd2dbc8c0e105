package io.github.privatezonesync.simulator.gcp;

/** Everything there is. */
record GcpState() {}
