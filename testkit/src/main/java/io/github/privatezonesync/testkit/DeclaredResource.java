package io.github.privatezonesync.testkit;

import com.pulumi.core.Alias;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.resources.ResourceTransformation;
import com.pulumi.test.Mocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One resource as a program declared it: what the engine receives.
 *
 * <p>Only the options of the resource itself are here. Whatever an engine adds by inheritance
 * (protect, aliases) is not visible without an engine.
 */
public final class DeclaredResource {
  private final String type;
  private final String name;
  private final String urn;
  private final Inputs inputs;
  private final Set<String> unknownInputs;
  private final Set<String> secretInputs;
  private final ResourceOptions options;
  private final Optional<String> provider;

  private DeclaredResource(
      Resource resource,
      Inputs inputs,
      Map<String, Object> given,
      ResourceOptions options,
      Optional<String> provider) {
    this.type = resource.pulumiResourceType();
    this.name = resource.pulumiResourceName();
    this.urn = Resolved.valueOf(resource.urn()).orElse("");
    this.inputs = inputs;
    this.unknownInputs = new TreeSet<>(given.keySet());
    unknownInputs.removeIf(inputs::has);
    this.secretInputs = SecretPaths.in(given);
    this.options = options;
    this.provider = provider;
  }

  static DeclaredResource of(Mocks.ResourceArgs request, ResourceTransformation.Args made) {
    Map<String, Object> raw = request.inputs == null ? Map.of() : request.inputs;
    Resource resource = made.resource();
    String owner = resource.pulumiResourceType() + " '" + resource.pulumiResourceName() + "'";
    return new DeclaredResource(
        resource,
        Inputs.of(owner, raw),
        GivenInputs.of(made.args()),
        made.options(),
        ProviderReference.parse(request.provider).map(ProviderReference::name));
  }

  /**
   * The type token.
   *
   * @return for example {@code gcp:dns/managedZone:ManagedZone}
   */
  public String type() {
    return type;
  }

  /**
   * The logical name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The URN, made from the types of the parents, the type and the name.
   *
   * @return the URN
   */
  public String urn() {
    return urn;
  }

  /**
   * The inputs that are known.
   *
   * @return the inputs
   */
  public Inputs inputs() {
    return inputs;
  }

  /**
   * The inputs that were given and did not reach the engine, because an output in them is unknown
   * or resolved to nothing.
   *
   * @return the keys, sorted
   */
  public Set<String> unknownInputs() {
    return Set.copyOf(unknownInputs);
  }

  /**
   * The inputs that are secrets, at any depth.
   *
   * @return the keys, and paths such as {@code rrdatas} and {@code items[0].value}
   */
  public Set<String> secretInputs() {
    return Set.copyOf(secretInputs);
  }

  /**
   * The logical name of the parent.
   *
   * @return the name, empty if the parent is the stack
   */
  public Optional<String> parent() {
    return options.getParent().map(Resource::pulumiResourceName);
  }

  /**
   * The logical name of the provider that manages the resource, its own or its parent's.
   *
   * @return the name, empty for the default provider
   */
  public Optional<String> provider() {
    return provider;
  }

  /**
   * The resources that this one waits for explicitly.
   *
   * @return their logical names, sorted
   */
  public List<String> dependsOn() {
    return Resolved.valueOf(options.getDependsOn()).orElse(List.of()).stream()
        .map(Resource::pulumiResourceName)
        .sorted()
        .toList();
  }

  /**
   * Tells whether the resource is deleted before its replacement is created.
   *
   * @return true if the option was set
   */
  public boolean deleteBeforeReplace() {
    return options instanceof CustomResourceOptions custom && custom.getDeleteBeforeReplace();
  }

  /**
   * The inputs whose changes are ignored.
   *
   * @return the property paths, in the order given
   */
  public List<String> ignoreChanges() {
    return options.getIgnoreChanges();
  }

  /**
   * The inputs whose changes replace the resource.
   *
   * @return the property paths, in the order given
   */
  public List<String> replaceOnChanges() {
    return options.getReplaceOnChanges();
  }

  /**
   * The value whose change replaces the resource.
   *
   * @return the value, {@code (unknown)} if it is not known, empty if there is no trigger
   */
  public Optional<Object> replacementTrigger() {
    return options
        .getReplacementTrigger()
        .map(trigger -> Resolved.valueOf(trigger).map(Inputs::tidy).orElse("(unknown)"));
  }

  /**
   * Whether the resource is protected from deletion.
   *
   * @return the option, empty if it was not set and is inherited
   */
  public Optional<Boolean> protect() {
    return options.getProtect();
  }

  /**
   * Tells whether the cloud keeps the resource when it is deleted from the stack.
   *
   * @return true if the option was set
   */
  public boolean retainOnDelete() {
    return options.isRetainOnDelete();
  }

  /**
   * The outputs that are kept secret in addition to those that follow from secret inputs.
   *
   * @return the names, in the order given
   */
  public List<String> additionalSecretOutputs() {
    return options instanceof CustomResourceOptions custom
        ? custom.getAdditionalSecretOutputs()
        : List.of();
  }

  /**
   * Former identities. An alias with only another type is left out, because SDKs add such aliases
   * to every resource.
   *
   * @return each as its URN, or as {@code name=..}, {@code parent=..} and so on, in the order given
   */
  public List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (Output<Alias> output : options.getAliases()) {
      Resolved.valueOf(output)
          .map(AliasText::of)
          .filter(text -> !text.isEmpty())
          .ifPresent(aliases::add);
    }
    return aliases;
  }

  /** The resource as {@link DeclaredStack#snapshot()} shows it. */
  @Override
  public String toString() {
    return SnapshotText.of(List.of(this));
  }
}
