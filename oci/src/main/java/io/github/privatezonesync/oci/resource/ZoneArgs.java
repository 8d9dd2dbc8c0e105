package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of a {@link Zone}. Another name, another view, type or scope replaces it. */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
public final class ZoneArgs extends ResourceArgs {
  @Import(name = "compartmentId", required = true)
  private final Output<String> compartmentId;

  @Import(name = "name")
  private final Output<String> name;

  @Import(name = "viewId")
  private final Output<String> viewId;

  @Import(name = "zoneType", required = true)
  private final Output<String> zoneType = Output.of("PRIMARY");

  @Import(name = "scope")
  private final Output<String> scope = Output.of("PRIVATE");

  @Import(name = "freeformTags")
  private final @Nullable Output<Map<String, String>> freeformTags;

  @Import(name = "definedTags")
  private final @Nullable Output<Map<String, String>> definedTags;

  /**
   * The inputs of a private zone.
   *
   * @param compartmentId the OCID of the compartment; a change moves the zone
   * @param name the domain, without a final dot; left out, the provider would make a name up
   * @param viewId the OCID of the view that holds the zone
   * @param freeformTags values by name; null for none
   * @param definedTags values by {@code namespace.name}; null to leave those that Oracle sets
   */
  public ZoneArgs(
      Output<String> compartmentId,
      Output<String> name,
      Output<String> viewId,
      @Nullable Output<Map<String, String>> freeformTags,
      @Nullable Output<Map<String, String>> definedTags) {
    this.compartmentId = compartmentId;
    this.name = name;
    this.viewId = viewId;
    this.freeformTags = freeformTags;
    this.definedTags = definedTags;
  }
}
