package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Folders;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which account has which zone and which VPC, as far as documents show it. */
final class AwsAccounts {
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  private final Map<String, String> ofZones = new HashMap<>();
  private final Map<String, String> ofVpcs = new HashMap<>();
  private final Folders callers;
  private final List<JsonNode> zonesOfVpcs = new ArrayList<>();

  AwsAccounts(List<Document> documents, ReadingProblems problems) {
    this.callers = new Folders("account", problems);
    for (Document document : documents) {
      JsonNode root = document.root();
      if (document.kind().equals(AwsKinds.CALLER)) {
        account(root.get("Account")).ifPresent(known -> callers.put(document, known));
      } else if (document.kind().equals(AwsKinds.VPCS)) {
        root.get("Vpcs").elements().forEach(this::addVpc);
      } else if (document.kind().equals(AwsKinds.ZONES_OF_VPC)) {
        root.get("HostedZoneSummaries").elements().forEach(this::addZone);
      }
    }
  }

  private void addVpc(JsonNode vpc) {
    Optional<String> id = vpc.get("VpcId").text();
    Optional<String> owner = account(vpc.get("OwnerId"));
    if (id.isPresent() && owner.isPresent()) {
      ofVpcs.put(id.get(), owner.get());
    }
  }

  private void addZone(JsonNode summary) {
    zonesOfVpcs.add(summary);
    Optional<String> id = AwsZones.id(summary.get("HostedZoneId"));
    Optional<String> owner = account(summary.get("Owner").get("OwningAccount"));
    if (id.isPresent() && owner.isPresent()) {
      ofZones.put(id.get(), owner.get());
    }
  }

  private static Optional<String> account(JsonNode node) {
    return node.text().filter(text -> ACCOUNT.matcher(text).matches());
  }

  Optional<String> ofZone(String id, String folder) {
    return Optional.ofNullable(ofZones.get(id)).or(() -> callers.nearest(folder));
  }

  Optional<String> ofVpc(String id) {
    return Optional.ofNullable(ofVpcs.get(id));
  }

  /** The zones that answer in a VPC beside those that are adopted: they may hide names. */
  List<Remark> zonesWithoutDump(Set<String> dumped) {
    List<Remark> remarks = new ArrayList<>();
    for (JsonNode summary : zonesOfVpcs) {
      Optional<String> id = AwsZones.id(summary.get("HostedZoneId"));
      if (id.filter(dumped::contains).isEmpty()) {
        JsonNode owner = summary.get("Owner");
        remarks.add(
            new Remark(
                summary.origin(),
                "zone '%s' of '%s' answers in a VPC too, is in no dump and may hide names"
                    .formatted(
                        Quoted.of(summary.get("Name").text().orElse("?")),
                        Quoted.of(
                            owner.any("OwningAccount", "OwningService").text().orElse("?")))));
      }
    }
    return remarks;
  }
}
