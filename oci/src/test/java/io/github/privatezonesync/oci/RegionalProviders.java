package io.github.privatezonesync.oci;

import com.pulumi.deployment.internal.DeploymentInternal;
import com.pulumi.resources.ProviderResource;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/** The providers of a program that runs, one for each region, as a user's program makes them. */
final class RegionalProviders {
  private static final Map<DeploymentInternal, Map<String, ProviderResource>> BY_PROGRAM =
      new WeakHashMap<>();

  private RegionalProviders() {}

  static synchronized ProviderResource of(String region) {
    return BY_PROGRAM
        .computeIfAbsent(DeploymentInternal.getInstance(), program -> new HashMap<>())
        .computeIfAbsent(region, name -> new OciProvider(name, name));
  }
}
