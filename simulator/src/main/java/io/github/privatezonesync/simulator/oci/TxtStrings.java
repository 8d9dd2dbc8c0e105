package io.github.privatezonesync.simulator.oci;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The data of a TXT record: strings in quotes, or words without, of which each is a string (<a
 * href="https://github.com/oracle/terraform-provider-oci/blob/8de3c480/internal/integrationtest/dns_rrset_resource_test.go">tests
 * of the provider</a>). DNSControl's tests found that the API takes no backslash, no quotation mark
 * in a string and no empty text.
 */
final class TxtStrings {
  private static final int LONGEST = 255;
  private static final Pattern STRING =
      Pattern.compile("\\G(?:^|[ \t]+)(?:\"([ !#-\\[\\]-~]*)\"|([!#-\\[\\]-~]+))(?=[ \t]|$)");

  private TxtStrings() {}

  /**
   * Reads the data.
   *
   * @throws IllegalArgumentException if it is none
   */
  static List<byte[]> parse(String rdata) {
    List<byte[]> strings = new ArrayList<>();
    Matcher string = STRING.matcher(rdata);
    int end = 0;
    while (string.find()) {
      String text = string.group(1) == null ? string.group(2) : string.group(1);
      strings.add(text.getBytes(StandardCharsets.US_ASCII));
      end = string.end();
    }
    if (strings.stream().allMatch(text -> text.length == 0)
        || strings.stream().anyMatch(text -> text.length > LONGEST)
        || !rdata.substring(end).isBlank()) {
      throw new IllegalArgumentException("'%s' is not the data of a TXT record".formatted(rdata));
    }
    return strings;
  }

  /** The form in which the API keeps strings. */
  static String quoted(List<byte[]> strings) {
    return strings.stream()
        .map(text -> '"' + new String(text, StandardCharsets.US_ASCII) + '"')
        .collect(Collectors.joining(" "));
  }
}
