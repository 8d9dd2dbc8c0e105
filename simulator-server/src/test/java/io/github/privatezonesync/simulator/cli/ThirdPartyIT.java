package io.github.privatezonesync.simulator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The packaged program names everything of others that is in it, with its license. */
class ThirdPartyIT {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[a-z0-9.]+:([a-z0-9-]+) +(Apache-2\\.0|BSD-3-Clause|MIT)(?:;.*)?$");

  /** Where the jar of the simulator has what it uses of dnsjava. */
  private static final String RENAMED = "io/github/privatezonesync/simulator/dns/dnsjava/";

  private final Path program = Path.of(System.getProperty("cli.jar"));

  @Test
  void namesEachArtifactOfWhichItHasClasses() throws IOException {
    Set<String> held = classes(program);
    Set<String> artifacts = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      // in a repository it is ARTIFACT/VERSION/ARTIFACT-VERSION.jar
      if (isOfOthers(jar) && classes(jar).stream().anyMatch(held::contains)) {
        artifacts.add(jar.getParent().getParent().getFileName().toString());
      }
    }

    if (held.stream().anyMatch(name -> name.startsWith(RENAMED))) {
      artifacts.add("dnsjava");
    }

    assertThat(ENTRY.matcher(text("META-INF/THIRD-PARTY")).results().map(entry -> entry.group(1)))
        .containsExactlyInAnyOrderElementsOf(artifacts)
        .isNotEmpty();
  }

  @Test
  void hasTheTextOfEachLicenseAndTheNotices() throws IOException {
    String thirdParty = text("META-INF/THIRD-PARTY");
    ENTRY
        .matcher(thirdParty)
        .results()
        .filter(entry -> !entry.group(2).equals("Apache-2.0"))
        .forEach(
            entry ->
                assertThat(thirdParty)
                    .containsPattern(
                        "(?m)^-+\n.*%s.*, %s$".formatted(entry.group(1), entry.group(2))));
    assertThat(text("META-INF/LICENSE")).contains("Apache License", "END OF TERMS AND CONDITIONS");
    assertThat(text("META-INF/NOTICE")).startsWith("private-zone-sync").contains("GeoNames");
    assertThat(text("META-INF/NOTICE.txt")).contains("The Netty Project");
    assertThat(text("META-INF/license/LICENSE.boringssl.txt")).isNotBlank();
  }

  private static boolean isOfOthers(Path jar) {
    String name = jar.getFileName().toString();
    return name.endsWith(".jar") && !name.startsWith("private-zone-sync-");
  }

  private static Set<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .collect(Collectors.toSet());
    }
  }

  private String text(String entry) throws IOException {
    try (JarFile file = new JarFile(program.toFile())) {
      return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), UTF_8);
    }
  }
}
