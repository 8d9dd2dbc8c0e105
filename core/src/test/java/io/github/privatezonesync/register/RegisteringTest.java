package io.github.privatezonesync.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceArgs;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.fake.FakeEngine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class RegisteringTest {
  private static final String TYPE = "fake:dns:Zone";
  private static final LogicalName ROOT = LogicalName.of("internal").child("fake");
  private static final PlannedResource ZONE = PlannedResource.of(TYPE, ROOT.child("zone"), "z");
  private static final PlannedResource LINK =
      PlannedResource.of("fake:dns:Link", ROOT.child("network", "hub"), "l");

  /** The provider of an account of the fake cloud. */
  private static final class FakeProvider extends ProviderResource {
    FakeProvider(String name) {
      super("fake", name, null, null);
    }
  }

  private static CustomResource make(
      String type, String name, CustomResourceOptions.Builder options) {
    return new CustomResource(type, name, ResourceArgs.Empty, options.build());
  }

  /** What a resource was given besides its parent. */
  private record GivenOptions(
      Optional<ProviderResource> provider, List<Resource> after, boolean deletedFirst) {}

  private static GivenOptions options(Registering registering, PlannedResource planned) {
    AtomicReference<CustomResourceOptions> seen = new AtomicReference<>();
    registering.add(
        planned,
        (name, options) -> {
          seen.set(options.build());
          return make(planned.type(), name, options);
        });
    CustomResourceOptions options = seen.get();
    Output<List<Resource>> after = options.getDependsOn();
    return new GivenOptions(
        options.getProvider(),
        after == null ? List.of() : PulumiTest.extractValue(after),
        options.getDeleteBeforeReplace());
  }

  private static void run(BiConsumer<ComponentResource, Optional<ProviderResource>> program) {
    TestResult result =
        new FakeEngine()
            .run(
                ctx ->
                    program.accept(
                        new ComponentResource("fake:dns:Parent", "parent"),
                        Optional.of(new FakeProvider("own"))));
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void givesEveryResourceTheProviderOfTheZoneOrOfTheNetworkAtHand() {
    run(
        (component, own) -> {
          Optional<ProviderResource> foreign = Optional.of(new FakeProvider("foreign"));
          Registering registering = new Registering(component, own);

          assertThat(options(registering, ZONE)).isEqualTo(new GivenOptions(own, List.of(), false));
          assertThat(options(registering, LINK.by(foreign)).provider()).isEqualTo(foreign);
          assertThat(options(new Registering(component, Optional.empty()), ZONE).provider())
              .isEmpty();
        });
  }

  @Test
  void givesEveryResourceItsParentAndOptionsOfItsOwn() {
    run(
        (component, own) -> {
          Registering registering = new Registering(component, own);
          AtomicReference<Object> first = new AtomicReference<>();
          registering.add(
              ZONE,
              (name, options) -> {
                first.set(options);
                assertThat(options.build().getParent()).containsSame(component);
                return make(TYPE, name, options);
              });
          registering.add(
              LINK,
              (name, options) -> {
                assertThat(options).isNotSameAs(first.get());
                return make(LINK.type(), name, options);
              });
        });
  }

  @Test
  void saysWhatAResourceWaitsForAndWhetherItIsDeletedFirst() {
    run(
        (component, own) -> {
          Registering registering = new Registering(component, own);
          Ref<CustomResource> zone =
              registering.add(ZONE, (name, options) -> make(TYPE, name, options));

          assertThat(options(registering, LINK.after(List.of(zone)).deleteFirst()))
              .isEqualTo(new GivenOptions(own, List.of(registering.resource(zone)), true));
        });
  }

  @Test
  void readsAResourceWhileAnotherIsMadeOnly() {
    run(
        (component, own) -> {
          Registering registering = new Registering(component, own);
          Ref<CustomResource> zone =
              registering.add(ZONE, (name, options) -> make(TYPE, name, options));

          assertThatThrownBy(zone::get)
              .hasMessage(
                  "fake:dns:Zone 'internal/fake/zone' is read outside of make: a listing has no such"
                      + " resource");
          registering.add(
              LINK,
              (name, options) -> {
                assertThat(zone.get()).isSameAs(registering.resource(zone));
                return make(LINK.type(), name, options);
              });
        });
  }

  @Test
  void refusesToAddWhileAResourceIsMade() {
    run(
        (component, own) -> {
          Registering registering = new Registering(component, own);

          assertThatThrownBy(
                  () ->
                      registering.add(
                          ZONE,
                          (name, options) -> {
                            registering.add(LINK, (n, o) -> make(LINK.type(), n, o));
                            return make(TYPE, name, options);
                          }))
              .hasMessage(
                  "fake:dns:Link 'internal/fake/network/hub' is added while another resource is"
                      + " made");
        });
  }

  /** A listing makes nothing, so it would never hear of the note. */
  @Test
  void refusesANoteWhileAResourceIsMade() {
    run(
        (component, own) -> {
          Registering registering = new Registering(component, own);
          registering.note("the plan has said it");

          assertThatThrownBy(
                  () ->
                      registering.add(
                          ZONE,
                          (name, options) -> {
                            registering.note("a sheet fades");
                            return make(TYPE, name, options);
                          }))
              .hasMessage("'a sheet fades' is noted while a resource is made, so no plan shows it");
        });
  }

  @Test
  void refusesAResourceThatIsNotWhatWasListed() {
    run(
        (component, own) -> {
          Registering registering = new Registering(component, own);

          assertThatThrownBy(
                  () -> registering.add(ZONE, (name, options) -> make(TYPE, "other", options)))
              .hasMessage(
                  "fake:dns:Zone 'internal/fake/zone' was planned, but fake:dns:Zone 'other' was"
                      + " made");
          assertThatThrownBy(
                  () ->
                      registering.add(
                          ZONE, (name, options) -> make("fake:dns:Link", name, options)))
              .hasMessageEndingWith("but fake:dns:Link 'internal/fake/zone' was made");
        });
  }

  @Test
  void looksUpWithTheProviderAtHandWhileAResourceIsMadeOnly() {
    run(
        (component, own) -> {
          Optional<ProviderResource> foreign = Optional.of(new FakeProvider("foreign"));
          Registering registering = new Registering(component, own);

          assertThatThrownBy(() -> registering.lookUp(foreign))
              .hasMessage("something is looked up outside of make");
          registering.add(
              ZONE,
              (name, options) -> {
                InvokeOptions byZone = registering.lookUp(Optional.empty());
                assertThat(byZone.getParent()).containsSame(component);
                assertThat(byZone.getProvider()).isEqualTo(own);
                assertThat(registering.lookUp(foreign).getProvider()).isEqualTo(foreign);
                return make(TYPE, name, options);
              });
        });
  }
}
