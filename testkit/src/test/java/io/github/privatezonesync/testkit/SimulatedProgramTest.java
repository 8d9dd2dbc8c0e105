package io.github.privatezonesync.testkit;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.deployment.Deployment;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.InvokeArgs;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.contract.PaperArgs;
import io.github.privatezonesync.testkit.contract.PaperCloud;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs that run on simulated clouds. */
class SimulatedProgramTest {
  private static final String GET_ZONE = "paper:dns:getZone";

  private final SimulatedClouds clouds = SimulatedClouds.of(List.of(new PaperCloud()));
  private final PulumiProgram program = PulumiProgram.project("p").on(clouds);

  @Test
  void givesBackWhatTheCloudSays() {
    DeclaredStack stack =
        program.run(
            ctx -> {
              Zone zone = new Zone("corp", zone("corp"), null);
              ctx.export("id", zone.id());
              ctx.export("name", zone.name);
              ctx.export("serial", zone.serial);
            });
    assertThat(stack.exports()).hasToString("{id=owner:corp, name=corp, serial=1}");
    assertThat(clouds.snapshot().zones()).extracting(zone -> zone.id()).containsExactly("corp");
  }

  @Test
  void asksAsTheProviderOfTheResourceIsConfigured() {
    DeclaredStack stack =
        program
            .config("paper:account", "default")
            .run(
                ctx -> {
                  ctx.export("default", new Zone("a", zone("a"), null).id());
                  ctx.export("one", new Zone("b", zone("b"), in("lab", "one")).id());
                  ctx.export("two", new Zone("c", zone("c"), in("lab", "two")).id());
                });
    assertThat(stack.exports()).hasToString("{default=default:a, one=one:b, two=two:c}");
    assertThat(stack).hasResource("paper:dns:Zone", "b").hasProvider("lab");
  }

  @Test
  void givesTheProgramItsConfiguration() {
    DeclaredStack stack =
        program
            .config("size", "A4")
            .config("paper:account", "owner")
            .run(
                ctx -> {
                  ctx.export("size", Output.of(ctx.config().require("size")));
                  ctx.export("account", Output.of(ctx.config("paper").require("account")));
                });
    assertThat(stack.exports()).hasToString("{account=owner, size=A4}");
  }

  @Test
  void failsWithTheWordsOfTheCloudAndTheNameOfTheResource() {
    DeclaredStack stack =
        program.runToFailure(
            ctx -> {
              Zone first = new Zone("first", zone("corp"), null);
              new Zone(
                  "second", zone("corp"), CustomResourceOptions.builder().dependsOn(first).build());
            });
    assertThat(stack).failedWith("paper:dns:Zone 'second': ZoneExists: there is a sheet 'corp'");
  }

  @Test
  void failsWhereAProviderRefusesInputs() {
    DeclaredStack stack = program.runToFailure(ctx -> new Zone("corp", new PaperArgs(), null));
    assertThat(stack).failedWith("paper:dns:Zone 'corp', 'name': a blank sheet; fill it in");
  }

  @Test
  void previewsWithoutMakingAnything() {
    DeclaredStack stack =
        program
            .preview()
            .run(
                ctx -> {
                  Zone zone = new Zone("corp", zone("corp"), null);
                  PaperArgs link = new PaperArgs();
                  link.name = zone.name;
                  link.network = zone.serial.applyValue(String::valueOf);
                  link.zone = zone.id();
                  new CustomResource("paper:dns:Link", "hub", link, null);
                });
    assertThat(stack)
        .hasResource("paper:dns:Link", "hub")
        .hasInput("name", "corp")
        .hasUnknownInput("network")
        .hasUnknownInput("zone");
    assertThat(clouds.snapshot().zones()).isEmpty();
  }

  @Test
  void takesUnknownInputsForGivenInAPreview() {
    DeclaredStack stack =
        program
            .preview()
            .run(
                ctx -> {
                  Zone zone = new Zone("corp", zone("corp"), null);
                  PaperArgs args = new PaperArgs();
                  args.name = zone.id();
                  new Zone("late", args, null);
                });
    assertThat(stack).hasResource("paper:dns:Zone", "late").hasUnknownInput("name");
  }

  @Test
  void readsWhatExists() {
    DeclaredStack stack =
        program.run(ctx -> ctx.export("serial", new Zone("there", Output.of("found")).serial));
    assertThat(stack.exports()).hasToString("{serial=1}");
    DeclaredStack lost = program.runToFailure(ctx -> new Zone("there", Output.of("lost")));
    assertThat(lost).failedWith("paper:dns:Zone 'there': 'lost' does not exist");
  }

  @Test
  void listsWhatIsNotModelledAndGivesItTheGeneralAnswer() {
    DeclaredStack stack =
        program.run(
            ctx -> {
              SampleResource sheet =
                  new SampleResource("sheet", SampleResource.Args.text("x"), null);
              ctx.export("id", sheet.id());
              ctx.export("name", sheet.name);
              new CustomResource("random:index:Pet", "pet", ResourceArgs.Empty, null);
              new SampleComponent("desk");
            });
    assertThat(stack.exports()).hasToString("{id=sheet-id, name=sheet}");
    assertThat(clouds.snapshot().notModelled())
        .extracting(NotModelled::provider, NotModelled::type, NotModelled::name)
        .containsExactly(
            tuple("paper", SampleResource.TYPE, "desk/first"),
            tuple("paper", SampleResource.TYPE, "desk/second"),
            tuple("paper", SampleResource.TYPE, "sheet"),
            tuple("random", "random:index:Pet", "pet"));
  }

  @Test
  void givesBackWhatATypeIsSaidToOverWhatTheCloudSays() {
    DeclaredStack stack =
        program
            .outputs("paper:dns:Zone", made -> Map.of("name", "other"))
            .run(ctx -> ctx.export("name", new Zone("corp", zone("corp"), null).name));
    assertThat(stack.exports()).hasToString("{name=other}");
  }

  @Test
  void asksTheCloudsForTheAnswersOfFunctions() {
    DeclaredStack stack =
        program.run(
            ctx -> {
              Zone zone = new Zone("corp", zone("corp"), null);
              ctx.export("found", zone.name.apply(name -> getZone(name, InvokeOptions.Empty)));
            });
    assertThat(stack.exports()).hasToString("{found={asker=owner, name=corp}}");
  }

  @Test
  void failsWhereAFunctionFindsNothing() {
    DeclaredStack stack =
        program.runToFailure(ctx -> ctx.export("zone", getZone("none", InvokeOptions.Empty)));
    assertThat(stack).failedWith("paper:dns:getZone: NoZone: no sheet 'none'");
  }

  @Test
  void answersAFunctionAsATestSays() {
    DeclaredStack stack =
        program
            .call(GET_ZONE, Map.of("name", "said"))
            .run(ctx -> ctx.export("zone", getZone("none", InvokeOptions.Empty)));
    assertThat(stack.exports()).hasToString("{zone={name=said}}");
  }

  @Test
  void asksNobodyForFunctionsOfOtherPackages() {
    DeclaredStack stack =
        program.run(
            ctx ->
                ctx.export(
                    "pet",
                    Deployment.getInstance()
                        .invoke(
                            "random:index:getPet",
                            TypeShape.map(String.class, Object.class),
                            InvokeArgs.Empty)));
    assertThat(stack.exports()).hasToString("{pet={}}");
  }

  private static PaperArgs zone(String name) {
    PaperArgs args = new PaperArgs();
    args.name = Output.of(name);
    args.domain = Output.of(name + ".internal.");
    return args;
  }

  private static CustomResourceOptions in(String provider, String account) {
    return CustomResourceOptions.builder()
        .provider(new ProviderResource("paper", provider, new Account(account), null))
        .build();
  }

  private static Output<Map<String, Object>> getZone(String name, InvokeOptions options) {
    return Deployment.getInstance()
        .invoke(GET_ZONE, TypeShape.map(String.class, Object.class), new Named(name), options);
  }

  static final class Account extends ResourceArgs {
    @Import final Output<String> account;

    Account(String account) {
      this.account = Output.of(account);
    }
  }

  static final class Named extends InvokeArgs {
    @Import final String name;

    Named(String name) {
      this.name = name;
    }
  }

  static final class Zone extends CustomResource {
    @Export(
        name = "name",
        refs = {String.class},
        tree = "[0]")
    private Output<String> name;

    @Export(
        name = "serial",
        refs = {Integer.class},
        tree = "[0]")
    private Output<Integer> serial;

    Zone(String name, PaperArgs args, CustomResourceOptions options) {
      super("paper:dns:Zone", name, args, options);
    }

    Zone(String name, Output<String> id) {
      super(
          "paper:dns:Zone",
          name,
          ResourceArgs.Empty,
          CustomResourceOptions.builder().id(id).build());
    }
  }
}
