package io.github.privatezonesync.adopt.azure;

import io.github.privatezonesync.adopt.count.Elements;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The documents of Azure: resources, each with its {@code type}, from outputs of both forms of the
 * CLI read 2026-11-29.
 */
final class AzureKinds {
  static final String ZONE = "microsoft.network/privatednszones";
  static final String LINK = ZONE + "/virtualnetworklinks";
  static final String NETWORK = "microsoft.network/virtualnetworks";
  static final Pattern RECORD_SET = Pattern.compile(ZONE + "/[a-z]{1,5}");

  private static final Elements RESOURCES = Elements.at("", "[]", "value[]");
  private static final Elements RECORD_SETS =
      RESOURCES.where(texts -> RECORD_SET.matcher(type(texts)).matches());
  private static final Elements LINKS = RESOURCES.where(texts -> type(texts).equals(LINK));

  private AzureKinds() {}

  static Optional<DumpKind> of(JsonNode root) {
    return AzureResource.in(root).stream()
        .map(AzureResource::type)
        .findFirst()
        .flatMap(AzureKinds::command)
        .map(command -> new DumpKind(command, RECORD_SETS, LINKS));
  }

  private static Optional<String> command(String type) {
    if (RECORD_SET.matcher(type).matches()) {
      return Optional.of("az network private-dns record-set list");
    }
    return switch (type) {
      case ZONE -> Optional.of("az network private-dns zone list");
      case LINK -> Optional.of("az network private-dns link vnet list");
      case NETWORK -> Optional.of("az network vnet list");
      default -> Optional.empty();
    };
  }

  private static String type(Map<String, String> texts) {
    return texts.getOrDefault("type", "").toLowerCase(Locale.ROOT);
  }
}
