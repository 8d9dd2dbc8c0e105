package io.github.privatezonesync.testkit;

import com.pulumi.exceptions.ResourceException;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Sends every resource to simulated clouds: checked, then created, or read, or previewed.
 *
 * <p>Components and resources that no cloud models get the general answer. The clouds list such
 * resources as not modelled.
 */
final class SimulatedProviders implements Providers {
  private final SimulatedClouds clouds;
  private final String stack;
  private final boolean preview;
  private final Map<String, String> config;
  private final EchoProviders echo;
  private final Map<String, Map<String, Object>> configured = new ConcurrentHashMap<>();
  private final Map<String, SimulatedProvider> providers = new ConcurrentHashMap<>();

  /**
   * For one run of a stack. The whole name of the stack keeps made-up names different from the
   * names in other stacks.
   */
  SimulatedProviders(
      SimulatedClouds clouds, String stack, boolean preview, Map<String, String> config) {
    this.clouds = clouds;
    this.stack = stack;
    this.preview = preview;
    this.config = config;
    this.echo = new EchoProviders(preview);
  }

  @Override
  public Made make(Registration resource) {
    if (resource.providerOf().isPresent()) {
      return new Made(configure(resource), resource.inputs());
    }
    if (!resource.isCustom()) {
      return echo.make(resource);
    }
    if (!clouds.simulates(resource.packageName())) {
      return notSimulated(resource);
    }
    SimulatedProvider provider = provider(resource.packageName(), resource.provider());
    try {
      return provider.models(resource.type())
          ? modelled(provider, resource)
          : notModelled(provider, resource);
    } catch (OperationFailedException refused) {
      throw failure(resource.toString(), refused);
    }
  }

  /** The id by which resources name the provider: one for each configuration. */
  private String configure(Registration provider) {
    String id = provider.name() + "-id";
    while (true) {
      Map<String, Object> other = configured.putIfAbsent(id, provider.inputs());
      if (other == null || other.equals(provider.inputs())) {
        return id;
      }
      id += "'";
    }
  }

  private Made modelled(SimulatedProvider provider, Registration resource) {
    if (!resource.id().isEmpty()) {
      return read(provider, resource);
    }
    Map<String, Object> inputs = new HashMap<>(resource.inputs());
    if (preview) {
      resource.unknown().forEach(key -> inputs.put(key, Unknown.VALUE));
    }
    Checked checked =
        provider.check(resource.type(), resource.name(), inputs, stack + " " + resource);
    if (!checked.failures().isEmpty()) {
      throw failure(resource, checked);
    }
    if (preview) {
      return new Made(
          "", EngineValues.of(provider.previewCreate(resource.type(), checked.inputs())));
    }
    Live live = provider.create(resource.type(), resource.name(), checked.inputs());
    return new Made(live.id(), EngineValues.of(live.state()));
  }

  private static Made read(SimulatedProvider provider, Registration resource) {
    Live live =
        provider
            .read(resource.type(), resource.id(), Map.of())
            .orElseThrow(
                () -> failure("%s: '%s' does not exist".formatted(resource, resource.id())));
    return new Made(live.id(), EngineValues.of(live.state()));
  }

  private Made notModelled(SimulatedProvider provider, Registration resource) {
    if (!preview && resource.id().isEmpty()) {
      Live unused = provider.create(resource.type(), resource.name(), resource.inputs());
    }
    return echo.make(resource);
  }

  private Made notSimulated(Registration resource) {
    Made made = echo.make(resource);
    if (!preview && resource.id().isEmpty()) {
      clouds.accept(
          new NotModelled(
              resource.packageName(),
              resource.type(),
              resource.name(),
              made.id(),
              resource.inputs()));
    }
    return made;
  }

  @Override
  public Map<String, Object> call(
      String token, Map<String, Object> arguments, Optional<ProviderReference> reference) {
    String packageName = token.substring(0, Math.max(0, token.indexOf(':')));
    if (!clouds.simulates(packageName)) {
      return echo.call(token, arguments, reference);
    }
    try {
      return EngineValues.of(provider(packageName, reference).invoke(token, arguments));
    } catch (OperationFailedException refused) {
      throw failure(token, refused);
    }
  }

  private SimulatedProvider provider(String packageName, Optional<ProviderReference> reference) {
    String id = reference.map(ProviderReference::id).orElse("");
    return providers.computeIfAbsent(
        packageName + " " + id,
        key ->
            clouds.provider(
                packageName, configured.getOrDefault(id, defaultConfiguration(packageName))));
  }

  /** The default provider is configured by the stack: {@code aws:region} sets {@code region}. */
  private Map<String, Object> defaultConfiguration(String packageName) {
    String prefix = packageName + ":";
    return config.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  private static ResourceException failure(Registration resource, Checked checked) {
    return failure(
        checked.failures().stream()
            .map(
                failure ->
                    failure.property().isEmpty()
                        ? resource + ": " + failure.reason()
                        : "%s, '%s': %s".formatted(resource, failure.property(), failure.reason()))
            .collect(Collectors.joining("\n")));
  }

  private static ResourceException failure(String what, OperationFailedException refused) {
    return failure(what + ": " + refused.getMessage());
  }

  private static ResourceException failure(String message) {
    return new ResourceException(message, null, true);
  }
}
