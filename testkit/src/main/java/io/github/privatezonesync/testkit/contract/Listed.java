package io.github.privatezonesync.testkit.contract;

import com.pulumi.deployment.internal.DeploymentInstanceHolder;
import com.pulumi.deployment.internal.DeploymentInstanceInternal;
import com.pulumi.deployment.internal.DeploymentInternal;
import com.pulumi.deployment.internal.Runner;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.register.Listing;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneRefs;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lists resources where nothing can be created.
 *
 * <p>Outside a deployment, the SDK refuses to register a resource but silently creates outputs. In
 * a deployment it passes each output to the runner, so a runner that refuses all of them shows
 * where an output is created.
 */
final class Listed {
  private Listed() {}

  static <N extends Network> Listing of(PlannedZone<N> planned) {
    Listing listing = new Listing();
    ZoneRefs unused = withoutOutputs(() -> planned.target().declare(planned.zone(), listing));
    return listing;
  }

  /** What something gives that lists on the way. */
  static <T> T withoutOutputs(Supplier<T> listing) {
    DeploymentInstanceHolder.setInstance(new DeploymentInstanceInternal(refusing()));
    try {
      return listing.get();
    } finally {
      DeploymentInstanceHolder.internalUnsafeDestroyInstance();
    }
  }

  private static DeploymentInternal refusing() {
    Runner runner = proxy(Runner.class, method -> refuse("an output was created"));
    return proxy(
        DeploymentInternal.class,
        method ->
            method.getName().equals("getRunner")
                ? runner
                : refuse("Pulumi was asked for " + method.getName()));
  }

  private static <T> T proxy(Class<T> type, Function<Method, Object> answer) {
    Object proxy =
        Proxy.newProxyInstance(
            Listed.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.apply(method));
    return type.cast(proxy);
  }

  private static Object refuse(String what) {
    throw new AssertionError(what + " to list resources; do that in a make");
  }
}
