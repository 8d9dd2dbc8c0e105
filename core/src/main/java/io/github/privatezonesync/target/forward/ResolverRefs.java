package io.github.privatezonesync.target.forward;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registering;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a walk added for a resolver that can be asked: listed, or registered. */
public final class ResolverRefs {
  private final ResolverInfo resolver;
  private final List<Ref<?>> resources;
  private final Function<Registering, Output<List<String>>> addresses;

  private ResolverRefs(
      ResolverInfo resolver,
      List<Ref<?>> resources,
      Function<Registering, Output<List<String>>> addresses) {
    this.resolver = resolver;
    this.resources = List.copyOf(resources);
    this.addresses = addresses;
  }

  /**
   * A resolver whose addresses one resource gives.
   *
   * @param resolver the resolver
   * @param resource what gives the addresses
   * @param addresses reads the addresses from the registered resource
   * @param <R> the class of the resource
   * @return the whole
   */
  public static <R extends CustomResource> ResolverRefs of(
      ResolverInfo resolver, Ref<R> resource, Function<R, Output<List<String>>> addresses) {
    return new ResolverRefs(
        resolver,
        List.of(resource),
        registering -> addresses.apply(registering.resource(resource)));
  }

  /**
   * A resolver whose addresses are fixed.
   *
   * @param resolver the resolver
   * @param resources what must be there before others ask it
   * @return the whole
   */
  public static ResolverRefs fixed(ResolverInfo resolver, List<? extends Ref<?>> resources) {
    List<Leaf<String>> addresses = resolver.inbound().orElse(List.of());
    return new ResolverRefs(
        resolver,
        List.copyOf(resources),
        registering -> Output.all(addresses.stream().map(Leaf::output).toList()));
  }

  /**
   * A resolver whose addresses must be looked up once a resource is there.
   *
   * @param resolver the resolver
   * @param resource what makes the cloud choose addresses
   * @param lookUp looks them up with the options it is given; may find none yet
   * @param <R> the class of the resource
   * @return the whole
   */
  public static <R extends CustomResource> ResolverRefs lookedUp(
      ResolverInfo resolver,
      Ref<R> resource,
      BiFunction<R, InvokeOptions, Output<List<String>>> lookUp) {
    return new ResolverRefs(
        resolver,
        List.of(resource),
        registering -> lookUp.apply(registering.resource(resource), registering.lookUpLater()));
  }

  /**
   * A resolver whose addresses several resources give.
   *
   * @param resolver the resolver
   * @param resources what gives the addresses, in the order of the declaration
   * @param address reads an address from each registered resource
   * @param <R> the class of the resources
   * @return the whole
   */
  public static <R extends CustomResource> ResolverRefs ofEach(
      ResolverInfo resolver, List<Ref<R>> resources, Function<R, Output<String>> address) {
    return new ResolverRefs(
        resolver,
        List.copyOf(resources),
        registering ->
            Output.all(
                resources.stream().map(ref -> address.apply(registering.resource(ref))).toList()));
  }

  /** {@return the resolver} */
  public ResolverInfo resolver() {
    return resolver;
  }

  /** {@return what gives the addresses} */
  public List<Ref<?>> resources() {
    return resources;
  }

  /**
   * The addresses.
   *
   * @param registering what registered the resolver
   * @return where it can be asked
   */
  public Output<List<String>> addresses(Registering registering) {
    return addresses.apply(registering);
  }
}
