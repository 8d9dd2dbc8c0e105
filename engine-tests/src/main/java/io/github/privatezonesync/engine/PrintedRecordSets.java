package io.github.privatezonesync.engine;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many record sets of a zone as the commands of the clouds print them: A, TXT and CNAME in turns.
 *
 * <p>The form is that of {@code aws route53 list-resource-record-sets}, {@code gcloud dns
 * record-sets list --format=json} and {@code az network private-dns record-set list}.
 */
public final class PrintedRecordSets {
  private static final String AZURE_ZONE =
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/";

  private PrintedRecordSets() {}

  /**
   * Prints record sets.
   *
   * @param cloud {@code aws}, {@code gcp} or {@code azure}
   * @param domain the domain without a final dot; on Azure of a zone in the resource group {@code
   *     dns} of the subscription {@code 00000000-0000-0000-0000-000000000000}
   * @param count how many
   * @return the elements of the list that the command prints
   */
  public static String of(String cloud, String domain, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> one(cloud, domain, number))
        .collect(Collectors.joining(",\n"));
  }

  private static String one(String cloud, String domain, int number) {
    String name = "h%05d".formatted(number);
    String type =
        switch (number % 3) {
          case 0 -> "A";
          case 1 -> "TXT";
          default -> "CNAME";
        };
    String data =
        switch (type) {
          case "A" -> "10.64.%d.%d".formatted(number / 256, number % 256);
          case "TXT" -> "host " + number;
          default -> "h%05d.%s".formatted(number - 2, domain);
        };
    return switch (cloud) {
      case "aws" -> aws(name, type, data, domain);
      case "gcp" -> gcp(name, type, data, domain);
      case "azure" -> azure(name, type, data, domain);
      default -> throw new IllegalArgumentException("no command of '" + cloud + "' is known");
    };
  }

  private static String aws(String name, String type, String data, String domain) {
    return """
            {
                "Name": "%s.%s.",
                "Type": "%s",
                "TTL": 300,
                "ResourceRecords": [
                    {
                        "Value": "%s"
                    }
                ]
            }"""
        .formatted(name, domain, type, presented(type, data));
  }

  private static String gcp(String name, String type, String data, String domain) {
    return """
      {
        "kind": "dns#resourceRecordSet",
        "name": "%s.%s.",
        "rrdatas": [
          "%s"
        ],
        "signatureRrdatas": [],
        "ttl": 300,
        "type": "%s"
      }"""
        .formatted(name, domain, presented(type, data), type);
  }

  private static String presented(String type, String data) {
    return switch (type) {
      case "TXT" -> "\\\"" + data + "\\\"";
      case "CNAME" -> data + ".";
      default -> data;
    };
  }

  private static String azure(String name, String type, String data, String domain) {
    String records =
        switch (type) {
          case "A" -> "\"aRecords\": [{\"ipv4Address\": \"%s\"}]";
          case "TXT" -> "\"txtRecords\": [{\"value\": [\"%s\"]}]";
          default -> "\"cnameRecord\": {\"cname\": \"%s\"}";
        };
    return """
      {
        "etag": "5bf8d20b-0000-0100-0000-66aa00000000",
        "fqdn": "%1$s.%2$s.",
        "id": "%3$s%2$s/%4$s/%1$s",
        "isAutoRegistered": false,
        "name": "%1$s",
        "resourceGroup": "dns",
        "ttl": 300,
        "type": "Microsoft.Network/privateDnsZones/%4$s",
        %5$s
      }"""
        .formatted(name, domain, AZURE_ZONE, type, records.formatted(data));
  }
}
