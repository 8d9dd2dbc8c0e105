package ocimultivcn;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;

/**
 * The provider of one region. Maven Central has no SDK for Oracle Cloud; with one that you have
 * built, use its class {@code Provider}.
 */
final class RegionProvider extends ProviderResource {
  RegionProvider(String region) {
    super("oci", region, new Args(region), null);
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the field
  private static final class Args extends ResourceArgs {
    @Import private final Output<String> region;

    Args(String region) {
      this.region = Output.of(region);
    }
  }
}
