package io.github.privatezonesync.simulator.azure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What things may be called; for anything else there is the error that Azure gives. */
final class ResourceNames {
  /** That of the DNS. The 63 characters of the documentation are a label's (azure-aks-docs#212). */
  private static final int LONGEST_DNS_NAME = 253;

  private static final int MOST_ZONE_LABELS = 34;
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_-]{1,63}");
  private static final Pattern NETWORK_RESOURCE =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?");
  private static final Pattern GROUP = Pattern.compile("[\\p{Alnum}_().-]{0,89}[\\p{Alnum}_()-]");

  /** Verified 2026-11-23; the list is known not to be complete. Names below them are free. */
  private static final Set<String> RESERVED =
      Set.of(
          "azclient.ms",
          "azure-api.net",
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
          "chinacloudapi.cn");

  private ResourceNames() {}

  static Optional<ArmError> problemOfZone(String name) {
    List<String> labels = List.of(name.split("\\.", -1));
    if (name.length() > LONGEST_DNS_NAME || !labels.stream().allMatch(ResourceNames::isLabel)) {
      return refused("The zone name '%s' is invalid.".formatted(name));
    }
    if (labels.size() < 2) {
      return refused(
          "The zone name '%s' does not have enough labels. Zone names must have two or more labels."
              .formatted(name));
    }
    if (labels.size() > MOST_ZONE_LABELS) {
      return refused(
          "The zone name '%s' has too many labels. Zone names must have %d or fewer labels."
              .formatted(name, MOST_ZONE_LABELS));
    }
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      return refused(
          "The Private DNS zone name '%s' is not permitted as it is a reserved Azure infrastucture domain and creating such zones may have unintended consequences for DNS resolution for services deployed in your virtual networks. Refer https://docs.microsoft.com/en-us/azure/dns/private-dns-privatednszone#restrictions for more details."
              .formatted(name));
    }
    return Optional.empty();
  }

  /**
   * Whether a forwarding rule may have a domain: one that ends with a dot, of 2 to 34 labels or
   * none.
   */
  static boolean isForwarded(String domain) {
    if (!domain.endsWith(".") || domain.length() > LONGEST_DNS_NAME + 1) {
      return false;
    }
    List<String> labels = List.of(domain.substring(0, domain.length() - 1).split("\\.", -1));
    return domain.equals(".")
        || (labels.size() > 1
            && labels.size() <= MOST_ZONE_LABELS
            && labels.stream().allMatch(ResourceNames::isLabel));
  }

  static Optional<ArmError> problemOfRecord(String relativeName, String zone) {
    if (relativeName.equals("@")) {
      return Optional.empty();
    }
    List<String> labels = List.of(relativeName.split("\\.", -1));
    List<String> plain = labels.get(0).equals("*") ? labels.subList(1, labels.size()) : labels;
    boolean fits = relativeName.length() + 1 + zone.length() <= LONGEST_DNS_NAME;
    return fits && plain.stream().allMatch(ResourceNames::isLabel)
        ? Optional.empty()
        : refused("The record set name '%s' is invalid.".formatted(relativeName));
  }

  /** The rule and the text of the resources of Microsoft.Network. */
  static Optional<ArmError> problemOfNetworkResource(String name) {
    return NETWORK_RESOURCE.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(
            new ArmError(
                400,
                "InvalidResourceName",
                "Resource name %s is invalid. The name can be up to 80 characters long. It must begin with a word character, and it must end with a word character or with '_'. The name may contain word characters or '.', '-', '_'."
                    .formatted(name)));
  }

  static Optional<ArmError> problemOfGroup(String name) {
    return GROUP.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(
            new ArmError(
                400,
                "InvalidResourceGroup",
                "The resource group name '%s' is invalid.".formatted(name)));
  }

  private static boolean isLabel(String text) {
    return LABEL.matcher(text).matches();
  }

  private static Optional<ArmError> refused(String message) {
    return Optional.of(Refusals.badRequest(message));
  }
}
