package io.github.privatezonesync.records;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a zone in the YAML of octoDNS, to its end whatever is wrong with it. */
final class OctoDnsReader {
  private static final Set<String> SETTINGS = Set.of("type", "ttl", "value", "values", "octodns");
  private static final Set<String> ROUTINGS = Set.of("dynamic", "geo", "weighted");

  private final DomainName zone;
  private final YamlFile file;
  private final Findings findings;
  private final DataOfOctoDns data;
  private final List<RecordSetArgs> sets = new ArrayList<>();

  /** Where each set was first, by its name and type. */
  private final Map<List<Object>, Place> places = new HashMap<>();

  private OctoDnsReader(DomainName zone, YamlFile file, Findings findings) {
    this.zone = zone;
    this.file = file;
    this.findings = findings;
    this.data = new DataOfOctoDns(file, zone, findings);
  }

  static List<RecordSetArgs> read(DomainName zone, SourceFile source, Findings findings) {
    OctoDnsReader reader = new OctoDnsReader(zone, new YamlFile(source, findings), findings);
    reader.file.root().ifPresent(reader::names);
    return reader.sets;
  }

  private void names(Node root) {
    if (YamlScalars.isNull(root)) {
      return;
    }
    if (!(root instanceof MappingNode map)) {
      findings.add(file.place(root), "a zone is a map of record sets by their names");
      return;
    }
    for (Map.Entry<String, YamlFields.Field> entry :
        new YamlFields(file, map, findings).all().entrySet()) {
      if (findings.areTooMany()) {
        return;
      }
      Place place = file.place(entry.getValue().key());
      findings
          .read(place, () -> name(entry.getKey()))
          .ifPresent(name -> sets(name, entry.getValue()));
    }
  }

  private RecordName name(String written) {
    if (written.equals("@")) {
      throw new InvalidValue("%s is no name; write '' for the zone itself", written);
    }
    return RecordName.parse(written.isEmpty() ? "@" : written, zone);
  }

  /** The sets of one name: one map, or a list with a map for each type. */
  private void sets(RecordName name, YamlFields.Field field) {
    for (Node node : YamlFields.elements(field.value())) {
      try {
        YamlScalars.refuseTag(node);
        if (node instanceof MappingNode map) {
          set(name, new YamlFields(file, map, findings));
        } else {
          findings.add(
              file.place(node),
              "'%s' is neither a record set, which is a map with type and values, nor a list of"
                  + " them",
              name);
        }
      } catch (InvalidValue invalid) {
        findings.add(file.place(node), invalid);
      }
    }
  }

  private void set(RecordName name, YamlFields fields) {
    Optional<RecordType> type = type(fields);
    if (type.isEmpty()) {
      return;
    }
    Place set = Place.recordSet(name.relative(), type.get().name());
    Place place = set.in(fields.place());
    if (ROUTINGS.stream().anyMatch(fields.all()::containsKey)) {
      findings.add(
          place,
          "answers that depend on who asks are not read; take the set out and declare a"
              + " RegionalService in the program");
      return;
    }
    fields.allowOnly(SETTINGS);
    OctoDnsSettings settings = new OctoDnsSettings(file, findings, set);
    fields.get("octodns").ifPresent(settings::read);
    List<RecordValueArgs> values = values(type.get(), fields, set);
    Optional<Ttl> ttl = ttl(fields, set);
    if (settings.isIgnored()) {
      findings.leaveOut(place, "left out, because octodns.ignored is true");
      return;
    }
    if (type.get() == RecordType.NS && name.isApex()) {
      findings.leaveOut(place, "left out, the apex NS records are the cloud's own");
      return;
    }
    Place before = places.putIfAbsent(List.of(name, type.get()), fields.place());
    if (before != null) {
      findings.add(place, "there twice, first at %s; put all values into one", before);
      return;
    }
    RecordSetArgs args = RecordSetArgs.of(CollectedSets.written(name, zone), type.get(), values);
    sets.add(
        settings.select(ttl.map(own -> args.ttl(Duration.ofSeconds(own.seconds()))).orElse(args)));
  }

  private Optional<RecordType> type(YamlFields fields) {
    Optional<String> name =
        findings.read(
            fields.get("type").map(file::place).orElse(fields.place()), () -> fields.text("type"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<RecordType> type = RecordTypes.read(name.get().toUpperCase(Locale.ROOT));
    if (type.isEmpty()) {
      findings.add(
          file.place(fields.required("type")), RecordTypes.COMPLAINT, name.get(), RecordTypes.ALL);
    }
    return type;
  }

  private Optional<Ttl> ttl(YamlFields fields, Place set) {
    return fields
        .get("ttl")
        .flatMap(
            node ->
                findings.read(
                    set.in(file.place(node)), () -> new Ttl(YamlScalars.number("ttl", node))));
  }

  private List<RecordValueArgs> values(RecordType type, YamlFields fields, Place set) {
    Optional<Node> one = fields.get("value");
    Optional<Node> several = fields.get("values");
    if (one.isPresent() == several.isPresent()) {
      findings.add(
          set.in(fields.place()),
          "neither or both of value and values are given; give one of them");
      return List.of();
    }
    List<RecordValueArgs> values = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Node node : one.isPresent() ? List.of(one.get()) : YamlFields.elements(several.get())) {
      Place at = set.in(file.place(node));
      Optional<RecordValue> value = findings.read(at, () -> data.read(type, node));
      if (value.isEmpty()) {
        continue;
      }
      Place before = seen.putIfAbsent(value.get().toString(), file.place(node));
      if (before != null) {
        findings.add(at, "'%s' is given twice, first at %s; give it once", value.get(), before);
      }
      values.add(any -> value.get());
    }
    return values;
  }
}
