package io.github.privatezonesync.testkit;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Map;

/** A component with a child that uses every option. */
final class SampleComponent extends ComponentResource {
  static final String TYPE = "paper:index:Desk";

  SampleComponent(String name) {
    super(TYPE, name, ComponentResourceOptions.Empty);
    ProviderResource provider =
        new ProviderResource("paper", "stationer", ResourceArgs.Empty, null);
    SampleResource first =
        new SampleResource(name + "/first", full(), options().provider(provider).build());
    SampleResource unused =
        new SampleResource(
            name + "/second",
            SampleResource.Args.text(first.name),
            options()
                .dependsOn(first)
                .deleteBeforeReplace(true)
                .ignoreChanges("lines")
                .replaceOnChanges("text")
                .replacementTrigger(first.id())
                .additionalSecretOutputs("text")
                .protect(true)
                .retainOnDelete(true)
                .build());
    registerOutputs(Map.of());
  }

  private CustomResourceOptions.Builder options() {
    return CustomResourceOptions.builder().parent(this);
  }

  private static SampleResource.Args full() {
    SampleResource.Args args = SampleResource.Args.text("say \"hi\"\n");
    args.number = Output.of(300.0);
    args.title = Output.ofSecret("the title");
    args.lines = Output.of(List.of("a".repeat(60), "b".repeat(60)));
    args.boxes = Output.of(List.of(Map.of("weight", 0.5, "height", 10)));
    args.frame = Output.of(Map.of("wide", true));
    return args;
  }
}
