package io.github.privatezonesync.oci;

import com.pulumi.deployment.Deployment;
import java.util.Map;

/**
 * The mark of the views that a stack makes: a free-form tag, by which a view that is no longer
 * declared is told from a view of somebody else.
 *
 * @param stack project and stack, each with a final slash
 */
record OwnView(String stack) {
  static final String TAG = "private-zone-sync";
  private static final int LONGEST_VALUE = 256;

  static OwnView of(Deployment deployment) {
    return new OwnView(deployment.getProjectName() + "/" + deployment.getStackName() + "/");
  }

  /** The value of the tag of a view, cut to what Oracle takes. */
  String value(String logicalName) {
    String whole = stack + logicalName;
    return whole.substring(0, Math.min(whole.length(), LONGEST_VALUE));
  }

  /** Whether the stack has made the view with these tags. */
  boolean made(Map<String, String> tags) {
    return tags.getOrDefault(TAG, "").startsWith(stack);
  }
}
