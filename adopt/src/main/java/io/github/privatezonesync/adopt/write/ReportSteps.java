package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.declare.AdoptedProvider;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.text.MarkdownText;
import java.util.stream.Collectors;

/** The order in which the zones change hands. */
final class ReportSteps {
  private ReportSteps() {}

  static String of(AdoptedStack stack) {
    return """
        ## What to do, in this order

        1. Stop every other writer and every pipeline that may apply something.
        2. Run the commands again that printed the dumps. If anything differs, read them again.
        3. Take over. This reads the clouds and writes only Pulumi's state:

        %s
        4. Look at what an update would do. It must show no create, no replace and no delete, except what
           the next section lists:

        %s
        5. The other owner lets go: Terraform as its section says; another Pulumi stack with
           `pulumi state unprotect` and `pulumi state delete` of these resources, and then their code goes.
           Until now, nothing has changed in any cloud, and `pulumi stack rm --force` undoes step 3.
        6. Update:

        %s
        7. Compare fresh dumps with those of step 2.

        **Never type `pulumi destroy` before step 6 has succeeded.** The state does not know until then in
        which order things are deleted, and a destroy deletes zones that are in use.

        %s"""
        .formatted(
            commands(
                "pulumi stack init " + stack.stack(),
                "pulumi import --file import.json --protect=false --generate-code=false"),
            commands("mvn -q test", "pulumi preview --diff"),
            commands("pulumi up", "pulumi preview --expect-no-changes"),
            profiles(stack));
  }

  private static String commands(String... lines) {
    String code = MarkdownText.code("bash", String.join("\n", lines));
    return code.lines().map(line -> "   " + line + "\n").collect(Collectors.joining());
  }

  private static String profiles(AdoptedStack stack) {
    String profiles =
        stack.providers().stream()
            .filter(AdoptedProvider.Aws.class::isInstance)
            .map(
                provider ->
                    "- %s uses the AWS profile %s; if yours has another name, give it with `--profile`.\n"
                        .formatted(
                            MarkdownText.of(provider.name()),
                            MarkdownText.of(((AdoptedProvider.Aws) provider).profile())))
            .collect(Collectors.joining());
    return profiles.isEmpty() ? "" : "Accounts beside the default one:\n\n" + profiles + "\n";
  }
}
