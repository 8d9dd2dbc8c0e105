package io.github.privatezonesync.adopt.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.FileCount;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryReaderTest {
  private static Dumps everything() {
    return Dumps.of("aws", "zone", "records", "tags")
        .and(Dumps.of("gcp", "project", "zone", "records"))
        .and(Dumps.of("azure", "zone", "records", "links"))
        .and(Dumps.of("oci", "zone", "records", "resolver"))
        .and(Dumps.of("terraform", "aws"));
  }

  @Test
  void readsAllCloudsTogether() {
    assertThat(everything().read().zones())
        .extracting(zone -> zone.place().cloud().title() + " " + zone.domain())
        .containsExactly(
            "AWS corp.internal.",
            "Google Cloud corp.internal.",
            "Azure corp.internal.",
            "OCI corp.internal.");
  }

  @Test
  void takesFilesInAnyOrder() {
    List<InputFile> files = new ArrayList<>(everything().files());
    Inventory inOrder = InventoryReader.read(files);
    Collections.reverse(files);
    assertThat(InventoryReader.read(files).zones()).isEqualTo(inOrder.zones());
  }

  @Test
  void hasEachRecordSetOfTheRawJsonInOneList() {
    Inventory inventory = everything().read();
    int listed =
        inventory.zones().stream()
            .flatMap(
                zone -> Stream.of(Verdict.Fate.values()).map(list -> zone.recordSets(list).size()))
            .mapToInt(Integer::intValue)
            .sum();
    int counted =
        inventory.counts().stream()
            .filter(count -> !count.kind().startsWith("terraform"))
            .mapToInt(FileCount::recordSets)
            .sum();
    assertThat(listed).isEqualTo(counted).isEqualTo(17 + 8 + 7 + 8);
  }

  @Test
  void takesTheSameDumpTwice() {
    Dumps twice = Dumps.of("aws", "zone", "records", "tags");
    Inventory once = twice.read();
    twice.and("copy/zone.json", Dumps.content("aws", "zone"));
    twice.and("copy/records.json", Dumps.content("aws", "records"));
    assertThat(twice.read().zones()).isEqualTo(once.zones());
  }

  @Test
  void refusesTwoDumpsOfOneZoneThatDiffer() {
    Dumps dumps = Dumps.of("aws", "zone", "records", "tags");
    dumps.and("later.json", Dumps.content("aws", "records").replace("10.0.0.11", "10.0.0.12"));
    assertThat(dumps.problems())
        .containsExactly(
            "later.json, $.ResourceRecordSets[13]: 'shop A' differs from aws/records.json,"
                + " $.ResourceRecordSets[13] in another dump of the zone; make all dumps"
                + " again while"
                + " nobody writes");
    Dumps zones = Dumps.of("azure", "zone", "records", "links");
    zones.and(
        "later.json",
        Dumps.content("azure", "zone").replace("\"team\": \"dns\"", "\"team\": \"web\""));
    assertThat(zones.problems())
        .containsExactly(
            "later.json, $: differs from azure/zone.json, $ for the same zone"
                + " '/subscriptions/00000000-1111-2222-3333-444444444444/resourcegroups/dns/providers"
                + "/microsoft.network/privatednszones/corp.internal'; make all dumps again while"
                + " nobody writes");
  }

  @Test
  void refusesAZoneWithoutItsRecordSets() {
    ExistingZone zone = Dumps.of("gcp", "zone").read().zones().get(0);
    assertThat(zone.verdict())
        .isEqualTo(
            Verdict.refused(
                "its record sets are in no dump; 'gcloud dns record-sets list --zone=corp-internal"
                    + " --format=json' prints them"));
  }

  @Test
  void refusesRecordSetsWithoutTheirZone() {
    assertThat(Dumps.of("oci", "records").problems())
        .containsExactly(
            "oci/records.json: has record sets of the zone 'corp.internal.', which is in no dump of"
                + " OCI");
  }

  @Test
  void toleratesKeysThatItDoesNotKnow() {
    Dumps newer =
        Dumps.of("aws", "zone", "records", "tags")
            .with("\"TTL\": 300", "\"NewMember\": {\"a\": [1]}, \"TTL\": 300")
            .with("\"HostedZone\": {", "\"Other\": 1, \"HostedZone\": {\"Newer\": null,");
    assertThat(newer.sets()).hasSize(17);
  }

  @Test
  void reportsAllProblemsAtOnce() {
    Dumps bad =
        Dumps.text("cut.json", Dumps.content("gcp", "records").substring(0, 500))
            .and("table.txt", "NAME  TYPE  TTL  DATA\ncorp.internal.  NS  21600  ns-gcp\n")
            .and("two.json", "[]\n{\"nextToken\": \"x\"}")
            .and("broken.json", "{\"data\": }")
            .and("lambda.json", "{\"Functions\": []}")
            .and(
                "error.json", "{\"code\": \"NotAuthorized\", \"message\": \"no\", \"status\": 404}")
            .and("stack.json", "{\"version\": 3, \"deployment\": {}}")
            .and("rest.json", "{\"kind\": \"dns#managedZonesListResponse\", \"managedZones\": []}")
            .and("policy.json", "[{\"kind\": \"dns#policy\", \"name\": \"p\"}]");
    assertThatThrownBy(bad::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            """
            9 problems in the input
              - cut.json: ends in the middle of a value; the command was cut off, run it again
              - table.txt: is no dump in JSON, no YAML of octoDNS and no zone file with '$ORIGIN'; run the command with '--output json' (aws, az, oci) or '--format=json' (gcloud)
              - two.json: goes on after the first value; keep the output of one command in one file
              - broken.json: is not JSON at line 1 column 10
              - lambda.json: is JSON of no command that is read; 'adopt commands' prints the commands to run
              - error.json: is an error of the cloud; find out what its message says, and run the command again
              - stack.json: is a stack of Pulumi; only dumps of the clouds and states of Terraform are read
              - rest.json: is an answer of the API; run 'gcloud dns .. --format=json'
              - policy.json: is of another command of 'gcloud dns'; run 'gcloud dns managed-zones describe' and 'gcloud dns record-sets list'""");
  }

  @Test
  void remarksAnEmptyList() {
    assertThat(Dumps.text("links.json", "[]").read().remarks())
        .extracting(Remark::sentence)
        .containsExactly("is an empty list");
  }

  @Test
  void readsZoneFilesAndTheYamlOfOctoDns(@TempDir Path folder) throws Exception {
    Path zone =
        Files.writeString(
            folder.resolve("db.corp"), "$ORIGIN corp.internal.\n$TTL 60\ndb A 10.0.0.7\n");
    Path yaml =
        Files.writeString(
            folder.resolve("lab.internal.yaml"), "db:\n  type: A\n  ttl: 60\n  value: 10.0.0.8\n");
    Inventory inventory = InventoryReader.read(List.of(InputFile.load(zone), InputFile.load(yaml)));
    assertThat(inventory.dataFiles())
        .extracting(data -> data.sets().domain() + " " + data.sets().args().size())
        .containsExactly("corp.internal 1", "lab.internal 1");
    Path wrong = Files.writeString(zone, "$ORIGIN corp.internal.\n$TTL 60\ndb A 10.0.0.300\n");
    assertThatThrownBy(() -> InventoryReader.read(List.of(InputFile.load(wrong))))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("db.corp:3:")
        .hasMessageContaining("'10.0.0.300' is not an IPv4 address");
  }

  @Test
  void readsZoneFilesOfAnyEncodingThatIsLoaded(@TempDir Path folder) throws Exception {
    Path zone = folder.resolve("corp.zone");
    Files.writeString(
        zone, "\ufeff$ORIGIN corp.internal.\ndb 60 A 10.0.0.7\n", StandardCharsets.UTF_16LE);
    assertThat(InventoryReader.read(List.of(InputFile.load(zone))).dataFiles())
        .extracting(data -> data.sets().args().size())
        .containsExactly(1);
  }

  @Test
  void loadsWhatPowerShellWrites(@TempDir Path folder) throws Exception {
    Path wide = folder.resolve("zone.json");
    Files.writeString(wide, "\ufeff" + Dumps.content("gcp", "zone"), StandardCharsets.UTF_16LE);
    assertThat(InputFile.load(wide).text()).isEqualTo(Dumps.content("gcp", "zone"));
    Files.writeString(wide, "\ufeff{}");
    assertThat(InputFile.load(wide).text()).isEqualTo("{}");
    Files.write(wide, new byte[] {'{', (byte) 0xff, '}'});
    assertThatThrownBy(() -> InputFile.load(wide))
        .hasMessage(
            wide
                + ": is neither UTF-8 nor UTF-16; convert it, for example with 'iconv -f ISO-8859-1"
                + " -t UTF-8'");
  }
}
