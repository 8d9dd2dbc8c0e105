package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.oci.resource.Plugin;

/**
 * The provider of one region, for a program without an SDK of Oracle Cloud. Everything else of its
 * configuration comes from the environment or from {@code ~/.oci/config}.
 */
public final class OciProvider extends ProviderResource {
  /**
   * Registers a provider.
   *
   * @param name the logical name
   * @param region the region in which it works, for example {@code eu-frankfurt-1}
   */
  public OciProvider(String name, String region) {
    super(
        "oci",
        name,
        new Args(region),
        CustomResourceOptions.builder().version(Plugin.VERSION).build());
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the field
  private static final class Args extends ResourceArgs {
    @Import private final Output<String> region;

    private Args(String region) {
      this.region = Output.of(region);
    }
  }
}
