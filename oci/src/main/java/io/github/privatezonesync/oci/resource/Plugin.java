package io.github.privatezonesync.oci.resource;

import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.CustomResourceOptions;

/**
 * The plugin that makes the resources.
 *
 * <p>Pulumi installs it because of {@code com/privatezonesync/oci/plugin.json}: it finds such files
 * below {@code com/} only. The folder is not {@code com/pulumi/oci}, where an SDK that a user has
 * built has its own.
 */
public final class Plugin {
  /** As in {@code plugin.json}. A generated SDK too asks for its own version. */
  public static final String VERSION = "4.20.0";

  private Plugin() {}

  /** Merging options takes the SDK a twentieth of the time of a resource. */
  static CustomResourceOptions withVersion(CustomResourceOptions options) {
    if (options.getVersion().isPresent()) {
      return options;
    }
    return CustomResourceOptions.merge(
        CustomResourceOptions.builder().version(VERSION).build(), options);
  }

  static InvokeOptions withVersion(InvokeOptions options) {
    return new InvokeOptions(
        options.getParent().orElse(null), options.getProvider().orElse(null), VERSION);
  }
}
