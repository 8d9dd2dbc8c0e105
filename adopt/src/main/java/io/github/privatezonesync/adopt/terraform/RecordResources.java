package io.github.privatezonesync.adopt.terraform;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.privatezonesync.adopt.count.RawCount;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the record sets in either form of a state, without the reader of states. */
final class RecordResources implements RawCount {
  static final Set<String> TYPES =
      Set.of(
          "aws_route53_record",
          "google_dns_record_set",
          "azurerm_private_dns_a_record",
          "azurerm_private_dns_aaaa_record",
          "azurerm_private_dns_cname_record",
          "azurerm_private_dns_mx_record",
          "azurerm_private_dns_ptr_record",
          "azurerm_private_dns_srv_record",
          "azurerm_private_dns_txt_record",
          "oci_dns_rrset");

  private static final Pattern OF_DNS =
      Pattern.compile("(aws_route53|google_dns|azurerm_private_dns|oci_dns)_.*");

  static boolean isOfDns(String type) {
    return OF_DNS.matcher(type).matches();
  }

  /** What is known of an object when it ends. */
  private static final class Members {
    private String type = "";
    private String mode = "";
    private int instances;
    private boolean values;
    private boolean deposed;
  }

  @Override
  public int in(String text) {
    try {
      return count(new JsonReader(new StringReader(text)), false);
    } catch (IOException e) {
      throw new IllegalStateException("JSON that was read before cannot be read again", e);
    }
  }

  private int count(JsonReader json, boolean resource) throws IOException {
    int count = 0;
    if (json.peek() == JsonToken.BEGIN_ARRAY) {
      json.beginArray();
      while (json.hasNext()) {
        count += count(json, resource);
      }
      json.endArray();
    } else if (json.peek() == JsonToken.BEGIN_OBJECT) {
      count = object(json, resource);
    } else {
      json.skipValue();
    }
    return count;
  }

  private int object(JsonReader json, boolean resource) throws IOException {
    int count = 0;
    Members members = new Members();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      boolean text = json.peek() == JsonToken.STRING;
      if (text && resource) {
        take(name, json.nextString(), members);
      } else if (resource && name.equals("instances")) {
        members.instances = instances(json);
      } else if (resource) {
        members.values |= name.equals("values");
        json.skipValue();
      } else {
        count += count(json, name.equals("resources"));
      }
    }
    json.endObject();
    boolean counted = members.mode.equals("managed") && TYPES.contains(members.type);
    return count + (counted ? members.instances + (members.values && !members.deposed ? 1 : 0) : 0);
  }

  private static void take(String name, String text, Members members) {
    switch (name) {
      case "type" -> members.type = text;
      case "mode" -> members.mode = text;
      case "deposed_key" -> members.deposed = true;
      default -> {}
    }
  }

  private static int instances(JsonReader json) throws IOException {
    int instances = 0;
    json.beginArray();
    while (json.hasNext()) {
      boolean deposed = false;
      json.beginObject();
      while (json.hasNext()) {
        deposed |= json.nextName().equals("deposed");
        json.skipValue();
      }
      json.endObject();
      instances += deposed ? 0 : 1;
    }
    json.endArray();
    return instances;
  }
}
