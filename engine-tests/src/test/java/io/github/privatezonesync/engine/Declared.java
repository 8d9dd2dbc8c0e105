package io.github.privatezonesync.engine;

import com.pulumi.Context;
import io.github.privatezonesync.simulator.Snapshot;
import java.util.List;
import java.util.function.Consumer;

/** One state of a stack, which knows what its last run planned. */
interface Declared extends Consumer<Context> {
  /** Every answer that is not as planned; empty if all are. */
  List<String> brokenIn(Snapshot clouds);
}
