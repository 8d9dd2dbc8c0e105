package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of a {@link View}. None of them replaces it. */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
public final class ViewArgs extends ResourceArgs {
  @Import(name = "compartmentId", required = true)
  private final Output<String> compartmentId;

  @Import(name = "displayName")
  private final Output<String> displayName;

  @Import(name = "scope")
  private final Output<String> scope = Output.of("PRIVATE");

  @Import(name = "freeformTags")
  private final @Nullable Output<Map<String, String>> freeformTags;

  @Import(name = "definedTags")
  private final @Nullable Output<Map<String, String>> definedTags;

  /**
   * The inputs of a private view.
   *
   * @param compartmentId the OCID of the compartment; a change moves the view
   * @param displayName the name that people see, which need not be unique
   * @param freeformTags values by name; null for none
   * @param definedTags values by {@code namespace.name}; null to leave those that Oracle sets
   */
  public ViewArgs(
      Output<String> compartmentId,
      Output<String> displayName,
      @Nullable Output<Map<String, String>> freeformTags,
      @Nullable Output<Map<String, String>> definedTags) {
    this.compartmentId = compartmentId;
    this.displayName = displayName;
    this.freeformTags = freeformTags;
    this.definedTags = definedTags;
  }
}
