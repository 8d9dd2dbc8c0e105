package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.GROUP;
import static io.github.privatezonesync.azure.Programs.LINK_TYPE;
import static io.github.privatezonesync.azure.Programs.NE;
import static io.github.privatezonesync.azure.Programs.WE;
import static io.github.privatezonesync.azure.Programs.ZONE_TYPE;
import static io.github.privatezonesync.azure.Programs.args;
import static io.github.privatezonesync.azure.Programs.program;
import static io.github.privatezonesync.azure.Programs.target;
import static io.github.privatezonesync.azure.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.azurenative.migrate.enums.AzureLocation;
import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.SrvArgs;
import io.github.privatezonesync.TxtArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzureProblemsTest {
  private static List<String> problems(PrivateZoneSyncArgs args) {
    return SyncPlan.problems(new Identity("shop", "prod", "dns"), args.declaration()).stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<String> problems(AzureTarget.Builder target, RecordSetArgs... records) {
    return problems(args(target.build(), records));
  }

  private static List<String> problems(VirtualNetwork... networks) {
    AzureTarget.Builder target = AzureTarget.builder().resourceGroup("dns");
    for (VirtualNetwork network : networks) {
      target.virtualNetwork(network);
    }
    return problems(target);
  }

  @Test
  void acceptsAPlainTarget() {
    assertThat(problems(target(), RecordSetArgs.a("db", "10.0.4.7"))).isEmpty();
  }

  @Test
  void refusesAnswersByWeightOrHealth() {
    RegionalService service =
        RegionalService.named("inference")
            .endpoint("westeurope", "10.0.1.10")
            .endpoint("northeurope", "10.0.2.10");
    String message =
        "target 'azure', service 'inference': Azure Private DNS has no %s; use all() or nearest(), or"
            + " leave this target out with .except(..)";

    assertThat(problems(service.routing(Routing.failover("westeurope", "northeurope"))))
        .containsExactly(message.formatted("failover by health"));
    assertThat(problems(service.routing(Routing.weighted())))
        .containsExactly(message.formatted("weighted answers"));
  }

  private static List<String> problems(RegionalService service) {
    return problems(
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(target().build())
            .services(service)
            .build());
  }

  @Test
  void wantsAResourceGroup() {
    assertThat(
            problems(
                AzureTarget.builder().virtualNetwork(VirtualNetwork.of("we", WE, "westeurope"))))
        .containsExactly(
            "target 'azure': no resource group given; set one with resourceGroup(name)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rg.", "a b", "/subscriptions/s1/resourceGroups/dns"})
  void refusesAWrongNameOfAResourceGroup(String name) {
    assertThat(problems(target().resourceGroup(name)))
        .containsExactly(
            "target 'azure', resource group: '%s' is not the name of a resource group; expected 1 to"
                    .formatted(name)
                + " 90 letters, digits, '_', '.', '-', '(' and ')', no '.' last");
  }

  @Test
  void limitsTheNameOfAResourceGroupTo90Characters() {
    assertThat(problems(target().resourceGroup("g".repeat(90)))).isEmpty();
    assertThat(problems(target().resourceGroup("g".repeat(91)))).hasSize(1);
  }

  @Test
  void refusesAWrongNameOfAResourceGroupFromAnOutput() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(
                    AzureTarget.builder()
                        .resourceGroup(Output.of("rg."))
                        .virtualNetwork(VirtualNetwork.of("we", WE, "westeurope"))
                        .build()));

    assertThat(stack)
        .failedWith(
            "target 'azure', resource group: resolved to 'rg.', which is not the name of a resource"
                + " group; expected 1 to 90 letters, digits, '_', '.', '-', '(' and ')', no '.'"
                + " last");
    assertThat(stack).hasNoResource(ZONE_TYPE).hasNoResource(LINK_TYPE);
  }

  @Test
  void wantsAVirtualNetwork() {
    assertThat(problems(AzureTarget.builder().resourceGroup("dns")))
        .containsExactly(
            "target 'azure': no virtual network given; nothing would resolve the zone, add one with"
                + " virtualNetwork(VirtualNetwork.of(key, id, region))");
  }

  @Test
  void refusesASingleLabelZone() {
    assertThat(problems(args("internal", target().build())))
        .containsExactly(
            "target 'azure': zone name 'internal' has 1 label; Azure Private DNS takes 2 to 34");
  }

  @Test
  void refusesAZoneOfMoreThan34Labels() {
    assertThat(problems(args("a.".repeat(33) + "b", target().build()))).isEmpty();
    assertThat(problems(args("a.".repeat(34) + "b", target().build())))
        .containsExactly(
            "target 'azure': zone name '"
                + "a.".repeat(34)
                + "b' has 35 labels; Azure Private DNS takes 2 to 34");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azclient.ms",
        "azure.com",
        "cloudapp.net",
        "core.windows.net",
        "microsoft.com",
        "msidentity.com",
        "trafficmanager.net",
        "windows.net",
        "azclient.us",
        "azure.us",
        "usgovcloudapp.net",
        "core.usgovcloudapi.net",
        "microsoft.us",
        "msidentity.us",
        "usgovtrafficmanager.net",
        "usgovcloudapi.net",
        "azclient.cn",
        "azure.cn",
        "chinacloudapp.cn",
        "core.chinacloudapi.cn",
        "microsoft.cn",
        "msidentity.cn",
        "trafficmanager.cn",
        "chinacloudapi.cn",
        "azure-api.net"
      })
  void refusesAReservedZoneName(String name) {
    assertThat(problems(args(name, target().build())))
        .containsExactly(
            "target 'azure': zone name '%s' is reserved by Azure; use another domain, or a name below it"
                .formatted(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"privatelink.blob.core.windows.net", "myazure.com"})
  void acceptsANameBelowOrBesideAReservedOne(String name) {
    assertThat(problems(args(name, target().build()))).isEmpty();
  }

  @Test
  void limitsRegistrationTo100Networks() {
    AzureTarget.Builder target = AzureTarget.builder().resourceGroup("dns");
    target.virtualNetwork(VirtualNetwork.of("plain", GROUP + "plain", "westeurope"));
    for (int i = 0; i < 100; i++) {
      target.virtualNetwork(
          VirtualNetwork.of("n" + i, GROUP + "n" + i, "westeurope").registration());
    }
    assertThat(problems(target)).isEmpty();

    target.virtualNetwork(VirtualNetwork.of("more", GROUP + "more", "westeurope").registration());
    assertThat(problems(target))
        .containsExactly(
            "target 'azure': 101 virtual networks with registration(); Azure Private DNS takes at"
                + " most 100 in a zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-we", "we-", "we.", "_we", "a b", "a/b"})
  void refusesAWrongLinkName(String name) {
    assertThat(problems(VirtualNetwork.of("we", WE, "westeurope").linkName(name)))
        .containsExactly(
            "target 'azure', network 'we': link name '%s' is not 1 to 80 letters, digits, '_', '.'"
                    .formatted(name)
                + " and '-' with a letter or digit first and a letter, digit or '_' last");
  }

  @Test
  void limitsALinkNameTo80Characters() {
    VirtualNetwork network = VirtualNetwork.of("we", WE, "westeurope");

    assertThat(problems(network.linkName("l".repeat(80)))).isEmpty();
    assertThat(problems(network.linkName("l".repeat(81)))).hasSize(1);
  }

  @Test
  void refusesOneLinkNameForTwoNetworksInAnyLetterCase() {
    assertThat(
            problems(
                VirtualNetwork.of("we", WE, "westeurope").linkName("hub"),
                VirtualNetwork.of("ne", NE, "northeurope").linkName("HUB")))
        .containsExactly(
            "target 'azure', network 'we': link name 'hub' is also that of network 'ne'; give each"
                + " link its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"westeurope", "eastus2", "eastus2euap", "usgovvirginia", "chinanorth3"})
  void acceptsRegionsOfAzure(String region) {
    assertThat(problems(VirtualNetwork.of("we", WE, region))).isEmpty();
  }

  @Test
  void acceptsEveryRegionOfTheTable() {
    assertThat(Regions.of(RegionCloud.AZURE))
        .allSatisfy(
            region -> assertThat(problems(VirtualNetwork.of("we", WE, region.name()))).isEmpty());
  }

  /** One service of the SDK lists regions, two of which Azure has closed. */
  @ParameterizedTest
  @EnumSource(
      value = AzureLocation.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"Unknown", "GermanyCentral", "GermanyNortheast"})
  void theTableOfRegionsHasThoseThatTheSdkLists(AzureLocation location) {
    String name = location.getValue().toLowerCase(Locale.ROOT);

    assertThat(Regions.find(name).map(CloudRegion::cloud)).contains(RegionCloud.AZURE);
  }

  @ParameterizedTest
  @CsvSource({
    "West Europe,westeurope",
    "west-europe,westeurope",
    "WestEurope,westeurope",
    "east-us-2,eastus2",
    "East US 2,eastus2"
  })
  void suggestsTheSpellingOfARegion(String region, String meant) {
    assertThat(problems(VirtualNetwork.of("we", WE, region)))
        .containsExactly(
            "target 'azure', network 'we': region '%s' is not an Azure region; did you mean '%s'?"
                .formatted(region, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-west-1", "us-gov-west-1", "us-east1", "europe-west4", "", "we!"})
  void refusesOtherRegions(String region) {
    assertThat(problems(VirtualNetwork.of("we", WE, region)))
        .containsExactly(
            "target 'azure', network 'we': region '%s' is not an Azure region; Azure's names look"
                    .formatted(region)
                + " like 'westeurope'");
  }

  @Test
  void refusesOneNetworkInTwoSpellings() {
    assertThat(
            problems(
                VirtualNetwork.of("we", WE, "westeurope"),
                VirtualNetwork.of("hub", WE.toUpperCase(Locale.ROOT) + "/", "westeurope")))
        .containsExactly(
            "target 'azure', network 'hub': is the same as network 'we'; name a network once");
  }

  @Test
  void refusesAWrongIdOfANetwork() {
    assertThat(problems(VirtualNetwork.of("we", "we", "westeurope")))
        .containsExactly(
            "target 'azure', network 'we': 'we' is not a virtual network; expected"
                + " /subscriptions/{subscription}/resourceGroups/{group}/providers"
                + "/Microsoft.Network/virtualNetworks/{network}");
  }

  @Test
  void refusesAWrongIdOfANetworkFromAnOutput() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(
                    AzureTarget.builder()
                        .resourceGroup("dns")
                        .virtualNetwork(VirtualNetwork.of("we", Output.of("x"), "westeurope"))
                        .build()));

    assertThat(stack)
        .failedWith(
            "target 'azure', network 'we': resolved to 'x', which is not a virtual network; expected"
                + " /subscriptions/{subscription}/resourceGroups/{group}/providers"
                + "/Microsoft.Network/virtualNetworks/{network}");
    assertThat(stack).hasNoResource(LINK_TYPE);
  }

  @Test
  void takesRootTargets() {
    assertThat(
            problems(
                target(),
                RecordSetArgs.mx("@", 0, "."),
                RecordSetArgs.srv("_sip._tcp", 0, 0, 0, ".")))
        .isEmpty();
  }

  @Test
  void refusesServicesThatDifferInTheirPortOnly() {
    assertThat(
            problems(
                target(),
                RecordSetArgs.srv(
                    "_kafka._tcp",
                    SrvArgs.of(0, 0, 9092, "b1"),
                    SrvArgs.of(0, 0, 9093, "b1"),
                    SrvArgs.of(0, 1, 9093, "b1")),
                RecordSetArgs.a("b1", "10.0.0.1")))
        .containsExactly(
            "target 'azure': record '_kafka._tcp' SRV: several values are '0 0 b1.corp.internal.'"
                + " and differ only in their port; Azure Private DNS takes one port for each; give"
                + " them different weights, or leave this target out with .except(..)");
  }

  @Test
  void refusesMoreThan15Tags() {
    Map<String, String> tags = new TreeMap<>();
    for (int i = 0; i < 15; i++) {
      tags.put("tag_" + i, "ä ? <any>");
    }
    assertThat(problems(target().tags(tags))).isEmpty();
    assertThat(problems(target().tags(tags).tags(Map.of("more", "x".repeat(257)))))
        .containsExactly(
            "target 'azure': 16 tags; at most 15 are taken",
            "target 'azure', tag: the value '%s' of 'more' is not at most 256 characters"
                .formatted("x".repeat(257)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a b", "a(b)", "a:b", "a/b", "ä", "a.", "a-"})
  void refusesAWrongNameOfATag(String name) {
    assertThat(problems(target().tags(Map.of(name, "x"))))
        .containsExactly(
            "target 'azure', tag: the name '%s' is not 1 to 512 letters, digits, '_', '.' and '-'"
                    .formatted(name)
                + " with a letter or '_' first and no '.' or '-' last");
  }

  @Test
  void refusesTagsThatDifferInLetterCaseOnly() {
    assertThat(problems(target().tags(Map.of("Team", "a", "team", "b"))))
        .containsExactly(
            "target 'azure', tag: the name 'team' is given twice in different letter case; give it"
                + " once");
  }

  @Test
  void refusesNetworksOfSeveralNationalClouds() {
    assertThat(
            problems(
                VirtualNetwork.of("we", WE, "westeurope"),
                VirtualNetwork.of("cn", WE.replace("we", "cn"), "chinanorth3"),
                VirtualNetwork.of("gov", WE.replace("we", "gov"), "usgovvirginia")))
        .contains(
            "target 'azure': virtual networks in Azure China ('cn') and Azure Government ('gov') and"
                + " public Azure ('we'); no zone spans them, use a target for each");
  }

  @Test
  void refusesTextThatIsNotPrintableAscii() {
    assertThat(
            problems(
                target(),
                RecordSetArgs.txt("a", "caf\u00e9"),
                RecordSetArgs.txt("b", "x\u007f"),
                RecordSetArgs.txt("c", " ~"),
                RecordSetArgs.txt("d", TxtArgs.strings(""), TxtArgs.strings("", ""))))
        .containsExactly(
            "target 'azure': record 'a' TXT: '\"caf\\195\\169\"' is not printable ASCII, which Azure"
                + " Private DNS is not known to keep unchanged; use the characters from ' ' to '~',"
                + " or leave this target out with .except(..)",
            "target 'azure': record 'b' TXT: '\"x\\127\"' is not printable ASCII, which Azure"
                + " Private DNS is not known to keep unchanged; use the characters from ' ' to '~',"
                + " or leave this target out with .except(..)");
  }

  @Test
  void refusesMoreThan20Values() {
    String[] addresses = new String[21];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = "10.0.0." + i;
    }

    assertThat(problems(target(), RecordSetArgs.a("db", addresses)))
        .containsExactly(
            "target 'azure': record 'db' A: 21 values per record set; Azure Private DNS takes at"
                + " most 20, spread them over several names or leave this target out with"
                + " .except(..)");
  }

  @Test
  void refusesMoreThan4096BytesOfText() {
    assertThat(problems(target(), RecordSetArgs.txt("key", "a".repeat(4096)))).isEmpty();
    assertThat(problems(target(), RecordSetArgs.txt("key", "a".repeat(4096), "b")))
        .containsExactly(
            "target 'azure': record 'key' TXT: 4097 text bytes per TXT record set; Azure Private DNS"
                + " takes at most 4096, spread them over several names or leave this target out"
                + " with .except(..)");
  }

  @Test
  void refusesTypesThatAzureLacks() {
    assertThat(problems(target(), RecordSetArgs.caa("pay", 0, "issue", "example.com")))
        .containsExactly(
            "target 'azure': record 'pay' CAA: Azure Private DNS has no CAA records; it has A, AAAA,"
                + " CNAME, MX, PTR, SRV, TXT; leave it out here with .except(\"azure\")");
  }

  @Test
  void reportsEverythingAtOnce() {
    assertThat(
            problems(
                args(
                    "azure.com",
                    AzureTarget.builder().key("az").build(),
                    RecordSetArgs.txt("t", "é"))))
        .containsExactly(
            "target 'az': no resource group given; set one with resourceGroup(name)",
            "target 'az': zone name 'azure.com' is reserved by Azure; use another domain, or a name"
                + " below it",
            "target 'az': no virtual network given; nothing would resolve the zone, add one with"
                + " virtualNetwork(VirtualNetwork.of(key, id, region))",
            "target 'az': record 't' TXT: '\"\\195\\169\"' is not printable ASCII, which Azure Private"
                + " DNS is not known to keep unchanged; use the characters from ' ' to '~', or leave"
                + " this target out with .except(..)");
  }

  @Test
  void reportsWhatIsMissingWithItsPlace() {
    AzureTarget.Builder target =
        AzureTarget.builder()
            .resourceGroup((String) null)
            .virtualNetwork(VirtualNetwork.of(null, WE, "westeurope"))
            .virtualNetwork(VirtualNetwork.of("output", (Output<String>) null, "westeurope"))
            .virtualNetwork(VirtualNetwork.of("region", NE, null))
            .virtualNetwork(VirtualNetwork.of("text", (String) null, "westeurope"))
            .virtualNetwork(
                VirtualNetwork.of("link", GROUP + "spoke", "westeurope").linkName(null));

    String network =
        "'' is not a virtual network; expected /subscriptions/{subscription}/resourceGroups"
            + "/{group}/providers/Microsoft.Network/virtualNetworks/{network}";
    assertThat(problems(target))
        .containsExactly(
            "target 'azure', network '': the key cannot be part of a resource name; use 1 to 100"
                + " printable characters, without white space at the ends",
            "target 'azure', network 'output': " + network,
            "target 'azure', network 'text': " + network,
            "target 'azure', resource group: '' is not the name of a resource group; expected 1 to"
                + " 90 letters, digits, '_', '.', '-', '(' and ')', no '.' last",
            "target 'azure', network 'region': region '' is not an Azure region; Azure's names look"
                + " like 'westeurope'",
            "target 'azure', network 'link': link name '' is not 1 to 80 letters, digits, '_', '.'"
                + " and '-' with a letter or digit first and a letter, digit or '_' last");
  }

  @Test
  void reportsWhatIsNullWithItsPlace() {
    Map<String, String> tags = new HashMap<>();
    tags.put(null, "search");
    tags.put("env", null);
    AzureTarget.Builder target =
        AzureTarget.builder()
            .resourceGroup("dns")
            .virtualNetwork(null)
            .tags(null)
            .tags(tags)
            .virtualNetwork(VirtualNetwork.of("ne", NE, "northeurope").linkedAfter((Resource) null))
            .virtualNetwork(
                VirtualNetwork.of("we", WE, "westeurope").linkedAfter((Resource[]) null));

    String given = "null is given; give a value or leave it out";
    assertThat(problems(target))
        .containsExactlyInAnyOrder(
            "target 'azure', virtual network: " + given,
            "target 'azure', tags: " + given,
            "target 'azure', tags, 'null': " + given,
            "target 'azure', tags, 'env': " + given,
            "target 'azure', network 'ne', linkedAfter: " + given,
            "target 'azure', network 'we', linkedAfter: " + given);
  }

  @Test
  void reportsAMissingTargetKeyAndAMissingResourceGroupOutput() {
    assertThat(problems(target().key(null)))
        .containsExactly(
            "target '': the key cannot be part of a resource name; use 1 to 100 printable characters"
                + " other than '/', without white space at the ends");
    assertThat(problems(target().resourceGroup((Output<String>) null)))
        .containsExactly(
            "target 'azure', resource group: '' is not the name of a resource group; expected 1 to"
                + " 90 letters, digits, '_', '.', '-', '(' and ')', no '.' last");
  }
}
