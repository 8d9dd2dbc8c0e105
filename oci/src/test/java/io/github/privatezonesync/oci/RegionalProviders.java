package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.deployment.internal.DeploymentInternal;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
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
        .computeIfAbsent(
            region, name -> new ProviderResource("oci", name, new RegionArgs(name), null));
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the field
  private static final class RegionArgs extends ResourceArgs {
    @Import private final Output<String> region;

    RegionArgs(String region) {
      this.region = Output.of(region);
    }
  }
}
