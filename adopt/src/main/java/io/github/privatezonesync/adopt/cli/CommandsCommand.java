package io.github.privatezonesync.adopt.cli;

import io.github.privatezonesync.adopt.commands.AwsScript;
import io.github.privatezonesync.adopt.commands.AzureScript;
import io.github.privatezonesync.adopt.commands.GcpScript;
import io.github.privatezonesync.adopt.commands.OciScript;
import io.github.privatezonesync.adopt.commands.ReadingScript;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the commands that print what exists. */
@Command(
    name = "commands",
    description = {
      "Prints a shell script of the cloud's own commands that print what exists.",
      "",
      "They only read. The script says which permissions they need.",
    },
    synopsisSubcommandLabel = "CLOUD",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class CommandsCommand {
  private static final String FOLDER =
      "The folder for the files. Left out, it is ${DEFAULT-VALUE}.";

  @Spec private CommandSpec spec;

  @Command(
      name = "aws",
      description = "For private hosted zones of Route 53.",
      mixinStandardHelpOptions = true)
  int aws(
      @Parameters(arity = "1..*", paramLabel = "ZONE", description = "The ids of hosted zones.")
          List<String> zones,
      @Option(
              names = "--vpc",
              paramLabel = "VPC@REGION",
              description =
                  "A VPC whose account and whose other zones are wanted, such as"
                      + " vpc-0a1b2c3d@eu-west-1.")
          List<String> vpcs,
      @Option(names = "--profile", paramLabel = "NAME", description = "The profile of the CLI.")
          Optional<String> profile,
      @Option(names = "--folder", defaultValue = "dump", description = FOLDER) String folder) {
    return print(
        AwsScript.of(
            zones,
            vpcs == null ? List.of() : vpcs.stream().map(CommandsCommand::vpc).toList(),
            profile,
            folder));
  }

  private static AwsScript.Vpc vpc(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new InvalidValue("%s has no region; write %s", text, "vpc-0a1b2c3d@eu-west-1");
    }
    return new AwsScript.Vpc(text.substring(0, at), text.substring(at + 1));
  }

  @Command(
      name = "gcp",
      description = "For private managed zones of Cloud DNS.",
      mixinStandardHelpOptions = true)
  int gcp(
      @Parameters(arity = "1..*", paramLabel = "ZONE", description = "The names of managed zones.")
          List<String> zones,
      @Option(names = "--project", required = true, description = "The project of the zones.")
          String project,
      @Option(names = "--folder", defaultValue = "dump", description = FOLDER) String folder) {
    return print(GcpScript.of(project, zones, folder));
  }

  @Command(
      name = "azure",
      description = "For private zones of Azure.",
      mixinStandardHelpOptions = true)
  int azure(
      @Parameters(arity = "1..*", paramLabel = "ZONE", description = "The names of private zones.")
          List<String> zones,
      @Option(
              names = "--resource-group",
              required = true,
              paramLabel = "NAME",
              description = "The resource group of the zones.")
          String resourceGroup,
      @Option(
              names = "--subscription",
              paramLabel = "ID",
              description = "The subscription of the zones. Left out, it is the default one.")
          Optional<String> subscription,
      @Option(
              names = "--network-subscription",
              paramLabel = "ID",
              description = "A subscription of linked networks. Left out, it is that of the zones.")
          List<String> networkSubscriptions,
      @Option(names = "--folder", defaultValue = "dump", description = FOLDER) String folder) {
    return print(
        AzureScript.of(
            resourceGroup,
            zones,
            subscription,
            networkSubscriptions == null ? List.of() : networkSubscriptions,
            folder));
  }

  @Command(name = "oci", description = "For private zones of OCI.", mixinStandardHelpOptions = true)
  int oci(
      @Parameters(arity = "1..*", paramLabel = "ZONE", description = "The OCIDs of private zones.")
          List<String> zones,
      @Option(names = "--view", paramLabel = "OCID", description = "A view of the zones.")
          List<String> views,
      @Option(
              names = "--vcn",
              paramLabel = "OCID",
              description = "A VCN that resolves the zones: a zone without any is not adopted.")
          List<String> vcns,
      @Option(
              names = "--resolver",
              paramLabel = "OCID",
              description = "The resolver of a VCN, if the VCN itself cannot be read.")
          List<String> resolvers,
      @Option(names = "--profile", paramLabel = "NAME", description = "The profile of the CLI.")
          Optional<String> profile,
      @Option(names = "--folder", defaultValue = "dump", description = FOLDER) String folder) {
    return print(
        OciScript.of(
            zones,
            views == null ? List.of() : views,
            vcns == null ? List.of() : vcns,
            resolvers == null ? List.of() : resolvers,
            profile,
            folder));
  }

  private int print(ReadingScript script) {
    spec.commandLine().getOut().print(script.text());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
