package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How large the published jars are. */
final class JarSizes {
  private static final double KILOBYTE = 1 << 10;

  private JarSizes() {}

  static String table() throws IOException, URISyntaxException {
    StringBuilder table = new StringBuilder("| Jar | KB |\n|---|---:|\n");
    for (Class<?> type :
        List.of(
            Topology.class,
            PrivateZoneSync.class,
            GcpTarget.class,
            AwsTarget.class,
            AzureTarget.class,
            OciTarget.class,
            PulumiProgram.class)) {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path jar = Path.of(place);
      if (!Files.isRegularFile(jar)) {
        throw new IllegalStateException("the modules are not packaged; run Maven up to package");
      }
      table.append("| %s | %.1f |%n".formatted(jar.getFileName(), Files.size(jar) / KILOBYTE));
    }
    return table.toString();
  }
}
