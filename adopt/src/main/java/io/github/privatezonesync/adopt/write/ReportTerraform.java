package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.found.TerraformResource;
import io.github.privatezonesync.adopt.text.MarkdownText;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How Terraform lets go of what it owns. */
final class ReportTerraform {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern INSTANCE = Pattern.compile("\\[(\"(\\\\.|[^\"\\\\])*\"|[0-9]+)]");

  private ReportTerraform() {}

  static String of(List<TerraformResource> resources) {
    if (resources.isEmpty()) {
      return "";
    }
    TreeSet<String> whole = new TreeSet<>();
    resources.forEach(resource -> whole.add(INSTANCE.matcher(resource.address()).replaceAll("")));
    StringBuilder blocks = new StringBuilder();
    StringBuilder commands = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (String address : whole) {
      if (ADDRESS.matcher(address).matches()) {
        blocks.append(
            """
            removed {
              from = %s

              lifecycle {
                destroy = false
              }
            }
            """
                .formatted(address));
        commands.append("terraform state rm '").append(address).append("'\n");
      } else {
        others.append("- ").append(MarkdownText.of(address)).append('\n');
      }
    }
    return """
        ## Terraform lets go

        After the preview of step 4 is right and before `pulumi up`, both own the same things, and neither may
        apply anything else. With Terraform 1.7 or newer, delete the `resource` blocks and add these. Each
        takes all instances of its address. A `removed` block **without** `destroy = false` destroys:

        %s
        `terraform plan` must say `0 to destroy`; then apply it. With older versions, in place of that:

        %s
        Only then delete the blocks from the code. `prevent_destroy` does not protect a block that is deleted.

        %s"""
        .formatted(
            MarkdownText.code("hcl", blocks.toString()),
            MarkdownText.code("bash", commands.toString()),
            others.isEmpty()
                ? ""
                : "These are no addresses of Terraform; let them go by hand:\n\n" + others);
  }
}
