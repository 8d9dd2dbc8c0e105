package io.github.privatezonesync.testkit;

import com.pulumi.resources.CustomResource;
import com.pulumi.resources.ResourceTransformation;
import com.pulumi.test.Mocks;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A resource as a program registers or reads it.
 *
 * @param type the type token
 * @param name the logical name
 * @param inputs the inputs that are known
 * @param unknown the inputs that were given but did not arrive
 * @param provider the provider that it names; empty for the default provider
 * @param id the id of a resource that exists already; empty for a new resource
 * @param isCustom whether a provider makes it, and not the program itself as a component
 */
record Registration(
    String type,
    String name,
    Map<String, Object> inputs,
    Set<String> unknown,
    Optional<ProviderReference> provider,
    String id,
    boolean isCustom) {
  static Registration of(Mocks.ResourceArgs request, ResourceTransformation.Args made) {
    Map<String, Object> inputs = request.inputs == null ? Map.of() : request.inputs;
    Set<String> unknown = new TreeSet<>(GivenInputs.of(made.args()).keySet());
    unknown.removeAll(inputs.keySet());
    return new Registration(
        orEmpty(request.type),
        orEmpty(request.name),
        inputs,
        unknown,
        ProviderReference.parse(request.provider),
        orEmpty(request.id),
        made.resource() instanceof CustomResource);
  }

  /** The Pulumi package that the type belongs to, for example {@code aws}. */
  String packageName() {
    return type.substring(0, Math.max(0, type.indexOf(':')));
  }

  /** The package that this resource is a provider of, empty if it is not a provider. */
  Optional<String> providerOf() {
    return type.startsWith("pulumi:providers:")
        ? Optional.of(type.substring("pulumi:providers:".length()))
        : Optional.empty();
  }

  /** For example {@code aws:route53/zone:Zone 'internal/aws/zone'}. */
  @Override
  public String toString() {
    return type + " '" + name + "'";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
