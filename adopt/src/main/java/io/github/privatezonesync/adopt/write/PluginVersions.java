package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.oci.resource.Plugin;

/** The versions of the provider plugins that the written program asks for. */
final class PluginVersions {
  private PluginVersions() {}

  static String of(String packageName) {
    return switch (packageName) {
      case "aws" -> com.pulumi.aws.Utilities.getVersion();
      case "gcp" -> com.pulumi.gcp.Utilities.getVersion();
      case "azure-native" -> com.pulumi.azurenative.Utilities.getVersion();
      case "oci" -> Plugin.VERSION;
      default -> throw new IllegalArgumentException("no plugin of '" + packageName + "'");
    };
  }
}
