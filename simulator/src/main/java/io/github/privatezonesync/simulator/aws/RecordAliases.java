package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The alias of a {@code Record}. */
final class RecordAliases {
  private static final String ALIASES = "aliases";

  private RecordAliases() {}

  static AliasTarget target(Properties record) {
    Properties alias = record.objects(ALIASES).get(0);
    return new AliasTarget(
        RecordSetProperties.apiName(alias.text("name")),
        alias.text("zoneId"),
        alias.flag("evaluateTargetHealth", false));
  }

  static Map<String, Object> properties(AliasTarget alias) {
    return Map.of(
        "name",
        ProviderNames.kept(alias.dnsName()),
        "zoneId",
        alias.hostedZoneId(),
        "evaluateTargetHealth",
        alias.evaluateTargetHealth());
  }

  static List<Failure> problems(Properties record) {
    if (!record.has(ALIASES) || record.isUnknown(ALIASES)) {
      return List.of();
    }
    List<Failure> problems = new ArrayList<>();
    List<Properties> aliases = record.objects(ALIASES);
    if (aliases.size() > 1) {
      problems.add(new Failure(ALIASES, Validation.moreThanOne("alias", aliases.size())));
    }
    for (Properties alias : aliases) {
      length(problems, alias, "name", 1_024);
      length(problems, alias, "zoneId", 32);
    }
    return problems;
  }

  /** The provider overlooks the case of the name and a final dot. */
  static boolean same(@Nullable Object state, @Nullable Object inputs) {
    return ValueEquality.plain(kept(state), kept(inputs));
  }

  private static @Nullable Object kept(@Nullable Object aliases) {
    if (!(aliases instanceof List<?>)) {
      return aliases;
    }
    return new Properties(Map.of(ALIASES, aliases))
        .objects(ALIASES).stream()
            .map(
                alias -> {
                  Map<String, Object> values = new TreeMap<>(alias.values());
                  values.put("name", ProviderNames.kept(alias.text("name")));
                  return values;
                })
            .toList();
  }

  private static void length(
      List<Failure> problems, Properties alias, String property, int longest) {
    int length = alias.text(property).length();
    if (length < 1 || length > longest) {
      problems.add(
          new Failure(
              ALIASES,
              "expected length of alias.0.%s to be in the range (1 - %d), got %s"
                  .formatted(property, longest, alias.text(property))));
    }
  }
}
