package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A network that a user gives on a command line, with what may be left out.
 *
 * @param cloud the Pulumi package
 * @param id the cloud's id of the network
 * @param name what to call it
 * @param account its account, null for the one that its id names or else the default
 * @param region its region, null if it was not given
 */
public record GivenNetwork(
    String cloud, String id, String name, @Nullable String account, @Nullable String region) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<name>[^=:]+)=)?(?<cloud>[a-z-]+):(?:(?<account>[0-9]{12}|ocid1\\.(?:compartment|tenancy)\\.[a-z0-9._-]+)/)?(?<id>[^@]*[^@/])"
              + "(?:@(?<region>[a-z0-9-]+))?");
  private static final Pattern ACCOUNT_IN_ID =
      Pattern.compile("(?:projects|/subscriptions)/(?<account>[^/]+)/.*");

  /**
   * Reads {@code [NAME=]CLOUD:[ACCOUNT/]ID[@REGION]}.
   *
   * @param text for example {@code aws:vpc-0abc@us-east-1}; left out, the name is the last part of
   *     the id
   * @return the network as it was given
   * @throws IllegalArgumentException if it is not of that form
   */
  public static GivenNetwork parse(String text) {
    Matcher given = FORM.matcher(text);
    if (!given.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no network; it is given as [NAME=]CLOUD:[ACCOUNT/]ID[@REGION], such as aws:vpc-0abc@us-east-1"
              .formatted(text));
    }
    String id = given.group("id");
    String name = given.group("name");
    String account = given.group("account");
    Matcher inId = ACCOUNT_IN_ID.matcher(id);
    return new GivenNetwork(
        given.group("cloud"),
        id,
        name == null ? id.substring(id.lastIndexOf('/') + 1) : name,
        account == null && inId.matches() ? inId.group("account") : account,
        given.group("region"));
  }

  /**
   * The network with nothing left out.
   *
   * @param clouds the clouds that it is to be in
   * @return the network, not yet added to the clouds
   * @throws IllegalArgumentException if there is no such cloud
   */
  public SimulatedNetwork in(SimulatedClouds clouds) {
    String owner = account == null ? clouds.provider(cloud, Map.of()).caller().account() : account;
    return new SimulatedNetwork(cloud, id, name, owner, region);
  }
}
