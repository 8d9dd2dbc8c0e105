package io.github.privatezonesync.records;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.NullArguments;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record sets of one zone as a file has them.
 *
 * <pre>{@code
 * RecordSets zone = RecordSets.fromOctoDnsYaml(Path.of("zones/corp.internal.yaml"));
 * PrivateZoneSyncArgs.builder().domain(zone.domain()).records(zone.args());
 * }</pre>
 *
 * <p>Reading checks each record set and reports everything that is wrong with a file at once, each
 * problem with file, line and column. What belongs to the server of the zone, such as the SOA
 * record, is left out and listed. The plan then checks the record sets together, and on each cloud.
 */
public final class RecordSets {
  private final DomainName domain;
  private final List<RecordSetArgs> args;
  private final List<LeftOut> leftOut;

  RecordSets(DomainName domain, List<RecordSetArgs> args, List<LeftOut> leftOut) {
    this.domain = domain;
    this.args = List.copyOf(args);
    this.leftOut = List.copyOf(leftOut);
  }

  /** Reads the records of a zone from a file. */
  private interface Format {
    List<RecordSetArgs> read(DomainName zone, SourceFile file, Findings findings);
  }

  /** Gives the text of a file; empty if it has none, which is reported. */
  private interface Source {
    Optional<SourceFile> open(Path file, Findings findings);
  }

  /**
   * Reads a zone file (RFC 1035, section 5), as BIND and NSD have them and {@code dig axfr} prints
   * them. The page on records as data says what is read.
   *
   * @param file a file in UTF-8 of at most 16 MiB; {@code $INCLUDE} reaches files in its folder and
   *     below
   * @param domain the DNS name of the zone, which completes relative names until there is an {@code
   *     $ORIGIN}
   * @return the record sets, each with its TTL
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once
   */
  public static RecordSets fromZoneFile(Path file, String domain) {
    return read(
        "zone file", ZoneFileReader::read, SourceFile::read, file, NullArguments.text(domain));
  }

  /**
   * Reads the text of a zone file that was opened already, for example in another encoding.
   *
   * @param text the text
   * @param file where it comes from, for messages and for {@code $INCLUDE}
   * @param domain the DNS name of the zone
   * @return the record sets, each with its TTL
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once
   */
  public static RecordSets fromZoneText(String text, Path file, String domain) {
    return read(
        "zone file",
        ZoneFileReader::read,
        (path, findings) -> SourceFile.of(text, path, findings),
        file,
        NullArguments.text(domain));
  }

  /**
   * Reads a zone in the YAML of octoDNS; the domain is the name of the file without {@code .yaml}.
   *
   * @param file for example {@code zones/corp.internal.yaml}
   * @return the record sets; those without a TTL have the declaration's
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once
   */
  public static RecordSets fromOctoDnsYaml(Path file) {
    return fromOctoDnsYaml(file, file == null ? "" : YamlFolder.domain(file));
  }

  /**
   * Reads a zone in the YAML of octoDNS, whatever its file is called.
   *
   * @param file a file in UTF-8 of at most 16 MiB
   * @param domain the DNS name of the zone
   * @return the record sets; those without a TTL have the declaration's
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once
   */
  public static RecordSets fromOctoDnsYaml(Path file, String domain) {
    return read(
        "YAML file", OctoDnsReader::read, SourceFile::read, file, NullArguments.text(domain));
  }

  /**
   * Reads the YAML of octoDNS that was opened already, for example in another encoding.
   *
   * @param text the text
   * @param file where it comes from, for messages; the domain is its name without {@code .yaml}
   * @return the record sets; those without a TTL have the declaration's
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once
   */
  public static RecordSets fromOctoDnsText(String text, Path file) {
    return read(
        "YAML file",
        OctoDnsReader::read,
        (path, findings) -> SourceFile.of(text, path, findings),
        file,
        file == null ? "" : YamlFolder.domain(file));
  }

  /**
   * Reads every zone of a folder: the files whose names end with {@code .yaml}, in the YAML of
   * octoDNS, each named after its domain.
   *
   * @param folder for example {@code zones}
   * @return the zones, sorted by domain; at least one
   * @throws InvalidDeclarationException if anything is wrong in any file, with all problems at once
   */
  public static List<RecordSets> fromOctoDnsFolder(Path folder) {
    return YamlFolder.read(folder);
  }

  private static RecordSets read(
      String kind, Format format, Source source, @Nullable Path file, String domain) {
    Findings findings = new Findings();
    Optional<RecordSets> sets = read(format, source, file, domain, findings);
    findings.failIn(kind + " '" + file + "'", "zone '" + domain + "'");
    return sets.orElseThrow();
  }

  /** The zone of a YAML file; empty if its name or the name of its domain is wrong. */
  static Optional<RecordSets> readYaml(Path file, Findings findings) {
    return read(OctoDnsReader::read, SourceFile::read, file, YamlFolder.domain(file), findings);
  }

  private static Optional<RecordSets> read(
      Format format, Source source, @Nullable Path file, String domain, Findings findings) {
    Optional<Path> given = findings.given(file);
    Optional<DomainName> zone = findings.domain(given, domain);
    if (given.isEmpty() || zone.isEmpty()) {
      return Optional.empty();
    }
    return source
        .open(given.get(), findings)
        .map(
            opened ->
                new RecordSets(
                    zone.get(), format.read(zone.get(), opened, findings), findings.leftOut()));
  }

  /**
   * The record sets of a plan as a zone file, which {@link #fromZoneFile} reads back to the same.
   *
   * @param plan a plan
   * @return the file, with what no zone file can hold beside it: regional services, values that
   *     other resources give, data of one cloud, and sets that some targets lack
   */
  public static RecordFile toZoneFile(SyncPlan plan) {
    return ZoneFileWriter.write(plan);
  }

  /**
   * The record sets of a plan in the YAML of octoDNS, which {@link #fromOctoDnsYaml} reads back to
   * the same.
   *
   * @param plan a plan
   * @return the file, with what it cannot hold beside it: regional services, values that other
   *     resources give, and data of one cloud
   */
  public static RecordFile toOctoDnsYaml(SyncPlan plan) {
    return OctoDnsWriter.write(plan);
  }

  /**
   * The DNS name of the zone, for the declaration.
   *
   * @return for example {@code corp.internal}
   */
  public String domain() {
    return domain.withoutDot();
  }

  /**
   * The record sets, for the declaration.
   *
   * @return the sets in the order of the file
   */
  public List<RecordSetArgs> args() {
    return args;
  }

  /**
   * What the file has and {@link #args()} has not, each with its reason.
   *
   * @return the SOA and NS records of the apex, signatures, and settings without effect; empty if
   *     nothing was left out
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }
}
