package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A VPC network that asks servers outside for others too, and can be asked from outside.
 *
 * <p>Every network of Google Cloud asks from one block, 35.199.192.0/19, so only one network can
 * get answers from one place: let it be the hub, and all other networks spokes of it. An instance
 * is immutable: every method returns a changed copy.
 */
public final class GcpHub implements Resolver {
  private final GcpNetwork network;
  private final List<Leaf<String>> subnetworks;
  private final List<Leaf<String>> existing;
  private final ResolverInfo info;

  private GcpHub(GcpNetwork network, List<Leaf<String>> subnetworks, List<Leaf<String>> existing) {
    this.network = network;
    this.subnetworks = List.copyOf(subnetworks);
    this.existing = List.copyOf(existing);
    ResolverInfo own = ResolverInfo.of(network);
    if (subnetworks.isEmpty()) {
      this.info = existing.isEmpty() ? own : own.answersAt(existing);
    } else {
      this.info = own.answers();
    }
  }

  /**
   * A hub that cannot be asked from outside.
   *
   * @param network its network
   * @return the hub
   */
  public static GcpHub of(@Nullable GcpNetwork network) {
    return new GcpHub(network == null ? GcpNetwork.of("", "") : network, List.of(), List.of());
  }

  /**
   * Lets others ask, at the address that Google chooses in each of these subnetworks: give those in
   * the region where the tunnel of whoever asks ends, because only from there it is answered.
   *
   * <p>Google chooses an address in every subnetwork of the network; the others are not handed out.
   * It does so some time after the policy is there, so the first update may have to run twice.
   *
   * @param subnetworks for example {@code projects/P/regions/europe-west4/subnetworks/S}, or self
   *     links
   * @return a changed copy
   */
  public GcpHub inbound(@Nullable String @Nullable ... subnetworks) {
    return with(NullArguments.texts(subnetworks).stream().map(Leaf::text).toList());
  }

  /**
   * Lets others ask, in subnetworks that other resources give.
   *
   * @param subnetworks outputs of self links or of for example {@code
   *     projects/P/regions/europe-west4/subnetworks/S}
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final GcpHub inbound(@Nullable Output<String> @Nullable ... subnetworks) {
    return with(
        subnetworks == null
            ? List.of(Leaf.text(""))
            : Arrays.stream(subnetworks).map(Leaf::text).toList());
  }

  private GcpHub with(List<Leaf<String>> more) {
    return new GcpHub(
        network, Stream.concat(subnetworks.stream(), more.stream()).toList(), existing);
  }

  /**
   * Says where it can be asked already, by a policy that something else made. Nothing is declared
   * for it: a network has one policy.
   *
   * @param addresses the inbound addresses in the region where the tunnel of whoever asks ends
   * @return a changed copy
   */
  public GcpHub answersAt(@Nullable String @Nullable ... addresses) {
    List<Leaf<String>> more = NullArguments.texts(addresses).stream().map(Leaf::text).toList();
    return new GcpHub(
        network, subnetworks, Stream.concat(existing.stream(), more.stream()).toList());
  }

  /** Its inbound addresses are known at deployment only. */
  @Override
  public ResolverInfo info() {
    return info;
  }

  List<Leaf<String>> existing() {
    return existing;
  }

  GcpNetwork network() {
    return network;
  }

  List<Leaf<String>> subnetworks() {
    return subnetworks;
  }
}
