package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with a YAML file for each zone. */
final class YamlFolder {
  private static final String ENDING = ".yaml";

  private YamlFolder() {}

  /** The domain that a file is named after. */
  static String domain(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  static List<RecordSets> read(@Nullable Path folder) {
    Findings findings = new Findings();
    List<RecordSets> zones = new ArrayList<>();
    Set<String> domains = new HashSet<>();
    for (Path file :
        findings.given(folder).map(given -> files(given, findings)).orElse(List.of())) {
      Findings ofFile = new Findings();
      Optional<RecordSets> zone = RecordSets.readYaml(file, ofFile);
      ofFile.problems().forEach(findings::add);
      if (zone.isPresent() && !domains.add(zone.get().domain())) {
        findings.add(
            Place.file(file.toString()),
            "another file is for the zone '%s' too; write each zone into one file",
            zone.get().domain());
      }
      zone.ifPresent(zones::add);
    }
    findings.failIn("YAML files", "folder '" + folder + "'");
    zones.sort(Comparator.comparing(RecordSets::domain));
    return List.copyOf(zones);
  }

  private static List<Path> files(Path folder, Findings findings) {
    Place place = Place.file(folder.toString());
    if (!Files.isDirectory(folder)) {
      findings.add(place, "there is no such folder");
      return List.of();
    }
    List<Path> zones = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".yml")) {
          findings.add(
              Place.file(file.toString()), "this file is not read; let its name end with '.yaml'");
        }
        if (file.toString().endsWith(ENDING)) {
          zones.add(file);
        }
      }
    } catch (IOException e) {
      findings.add(place, "the folder cannot be read; look at its permissions");
    }
    if (zones.isEmpty()) {
      findings.add(place, "no file is named '{domain}.yaml'; write one for each zone");
    }
    return zones;
  }
}
