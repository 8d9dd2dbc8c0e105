package io.github.privatezonesync.azure;

import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A virtual network of Azure, of any subscription that the zone's provider may use.
 *
 * <p>An instance is immutable: {@link #registration}, {@link #linkName} and {@link #linkedAfter}
 * return a changed copy.
 */
public final class VirtualNetwork implements Network {
  private static final int LONGEST_LINK_NAME = 80;
  private static final Pattern ID =
      Pattern.compile(
          "/subscriptions/([a-z0-9-]+)/resourcegroups/([\\p{L}\\p{N}_.()-]{1,90})"
              + "/providers/microsoft\\.network/virtualnetworks/([a-z0-9][a-z0-9_.-]{1,63})/?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final NetworkInfo info;
  private final boolean registering;
  private final Optional<String> linkName;
  private final List<Resource> linkedAfter;
  private final List<Problem> nulls;

  private VirtualNetwork(
      NetworkInfo info,
      boolean registering,
      Optional<String> linkName,
      List<Resource> linkedAfter,
      List<Problem> nulls) {
    this.info = info;
    this.registering = registering;
    this.linkName = linkName;
    this.linkedAfter = linkedAfter;
    this.nulls = nulls;
  }

  private static VirtualNetwork of(@Nullable String key, Leaf<String> id, @Nullable String region) {
    NetworkInfo info = NetworkInfo.in(NullArguments.text(key), id, NullArguments.text(region));
    return new VirtualNetwork(info, false, Optional.empty(), List.of(), List.of());
  }

  /**
   * A virtual network.
   *
   * @param key the stable name of the network in its target
   * @param id {@code
   *     /subscriptions/S/resourceGroups/G/providers/Microsoft.Network/virtualNetworks/N}, in any
   *     letter case
   * @param region where it is, for example {@code westeurope}
   * @return the network
   */
  public static VirtualNetwork of(
      @Nullable String key, @Nullable String id, @Nullable String region) {
    return of(key, Leaf.text(id), region);
  }

  /**
   * A virtual network that another resource gives.
   *
   * @param key the stable name of the network in its target
   * @param id {@code
   *     /subscriptions/S/resourceGroups/G/providers/Microsoft.Network/virtualNetworks/N}, in any
   *     letter case
   * @param region where it is, for example {@code westeurope}
   * @return the network
   */
  public static VirtualNetwork of(
      @Nullable String key, @Nullable Output<String> id, @Nullable String region) {
    return of(key, Leaf.text(id), region);
  }

  /**
   * The same network with auto-registration: Azure keeps an A record in the zone for every virtual
   * machine of the network. Left out, it keeps none.
   *
   * <p>Azure allows it on one zone of a network and on 100 networks of a zone. A record that Azure
   * registers can meet a declared one of the same name.
   *
   * @return a changed copy
   */
  public VirtualNetwork registration() {
    return new VirtualNetwork(info.remark("registration"), true, linkName, linkedAfter, nulls);
  }

  /**
   * The same network with its own name of the link in Azure. Left out, it is derived from the key
   * and made unique. A change replaces the link.
   *
   * @param linkName 1 to 80 letters, digits, {@code _}, {@code .} and {@code -}, a letter or digit
   *     first and a letter, digit or {@code _} last
   * @return a changed copy
   */
  public VirtualNetwork linkName(@Nullable String linkName) {
    return new VirtualNetwork(
        info, registering, Optional.of(NullArguments.text(linkName)), linkedAfter, nulls);
  }

  /**
   * The same network, linked only after other resources. Left out, it is linked as soon as the zone
   * exists.
   *
   * <p>For several zones that are linked to one network: Azure can refuse to link them at the same
   * time, so each link can wait for the one before it.
   *
   * @param resources the links of the same network in other zones, or whatever must come first
   * @return a changed copy
   */
  public VirtualNetwork linkedAfter(@Nullable Resource... resources) {
    NullArguments found = new NullArguments();
    List<Resource> given = found.values(place().setting("linkedAfter"), resources);
    return new VirtualNetwork(info, registering, linkName, given, found.problems());
  }

  /** Its remark says whether Azure registers the network's virtual machines in the zone. */
  @Override
  public NetworkInfo info() {
    return info;
  }

  boolean isRegistering() {
    return registering;
  }

  List<Resource> linkedAfter() {
    return linkedAfter;
  }

  /** The nulls that are not texts. */
  List<Problem> nulls() {
    return nulls;
  }

  String physicalName(PhysicalNames names) {
    return linkName.orElseGet(() -> names.derive(key(), LONGEST_LINK_NAME, key()));
  }

  /**
   * The names as they were given, with the fixed words in Azure's own spelling. Azure stores the id
   * as it is sent, and another letter case would be a difference that replaces the link.
   */
  @Override
  public String canonicalId(String id) {
    Matcher matcher = ID.matcher(id);
    if (!matcher.matches()) {
      throw new InvalidValue(
          "%s is not a virtual network; expected /subscriptions/{subscription}"
              + "/resourceGroups/{group}/providers/Microsoft.Network/virtualNetworks/{network}",
          id);
    }
    return "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.Network/virtualNetworks/%s"
        .formatted(matcher.group(1), matcher.group(2), matcher.group(3));
  }

  /** Azure takes ids in any letter case, and shows the id of one network in different cases. */
  @Override
  public String comparableId(String id) {
    return canonicalId(id).toLowerCase(Locale.ROOT);
  }
}
