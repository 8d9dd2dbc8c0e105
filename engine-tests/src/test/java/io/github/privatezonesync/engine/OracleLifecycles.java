package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.oci.OciProvider;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.Vcn;
import java.util.List;

/** What happens to views and the resolvers of VCNs: rows of docs/lifecycles.md. */
final class OracleLifecycles {
  private static final Stage ATTACHED = Lifecycles.BASE.only("oci");

  private static final Stage SECOND =
      Stage.empty()
          .withOracle()
          .only("oci")
          .named("lab")
          .domain("lab.internal")
          .records(a("gpu", "10.0.0.20"));

  private static final Stage IN_DEFAULT_VIEWS =
      ATTACHED.target("oci", ctx -> inDefaultViews()).owningNothing();

  private static final Stage PROTECTED = ATTACHED.owning("elm", Site.ELM, args -> args);
  private static final Stage ONE_VCN = alone("ash", Site.ASH).owning("ash", Site.ASH);

  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("eu-frankfurt-1", "10.0.1.10")
          .endpoint("us-ashburn-1", "10.0.2.10");
  private static final Stage TWO_REGIONS =
      ATTACHED.target(
          "oci", ctx -> Stage.oci().vcn(fir()).provider("us-ashburn-1", ashburn()).build());

  private OracleLifecycles() {}

  static final List<Lifecycle> ALL =
      List.of(
          Lifecycle.of("a second component on the same VCNs, then without it", ATTACHED)
              .to(ATTACHED.beside(SECOND))
              .to(ATTACHED)
              .oci("create 3, update 2; delete 3, update 2", 0),
          Lifecycle.of("the resolver of another VCN", ONE_VCN)
              .to(alone("oak", Site.OAK).owning("ash", Site.OAK))
              .oci("replace 1", 0),
          Lifecycle.of("let go of a protected resolver, in two updates", PROTECTED)
              .to(ATTACHED)
              .to(ONE_VCN)
              .oci("nothing; delete 1", 0),
          Lifecycle.of("let go of a protected resolver at once", PROTECTED)
              .refused(ONE_VCN, "cannot be deleted")
              .to(PROTECTED)
              .to(ATTACHED)
              .oci("delete 1; nothing; nothing", 0)
              .because("refused, and nothing is lost"),
          Lifecycle.of(
                  "change the domain of a protected component, Oracle Cloud",
                  ATTACHED.isProtected())
              .refused(ATTACHED.domain("corp.example").isProtected(), "marked for protection")
              .to(ATTACHED)
              .oci("update 1; update 1", 0)
              .because("refused, and nothing is lost but the name of the view, which comes back"),
          Lifecycle.of("default views become one attached view", IN_DEFAULT_VIEWS)
              .to(ATTACHED)
              .oci("create 9, delete 12", 0),
          Lifecycle.of("an attached view becomes default views", ATTACHED)
              .to(IN_DEFAULT_VIEWS)
              .oci("create 12, delete 9", 0),
          Lifecycle.of("add a VCN in another region, then remove it", ATTACHED)
              .to(TWO_REGIONS)
              .to(ATTACHED)
              .oci("create 6; delete 6", 0),
          Lifecycle.of("service: drain a region of Oracle Cloud", TWO_REGIONS.services(INFERENCE))
              .to(TWO_REGIONS.services(INFERENCE).drained("eu-frankfurt-1"))
              .oci("update 1", 0),
          Lifecycle.of(
                  "service: a plain record set becomes a service, Oracle Cloud",
                  TWO_REGIONS.and(a("inference", "10.0.1.10")))
              .to(TWO_REGIONS.services(INFERENCE))
              .oci("update 1", 0));

  /** One VCN alone, whose resolver nobody owns yet. */
  private static Stage alone(String key, String id) {
    return ATTACHED
        .target(
            "oci",
            ctx ->
                OciTarget.builder()
                    .compartment(Site.COMPARTMENT)
                    .vcn(Stage.attached(key, id))
                    .build())
        .owningNothing();
  }

  private static OciTarget inDefaultViews() {
    return OciTarget.builder()
        .compartment(Site.COMPARTMENT)
        .vcn(Stage.vcn("ash", Site.ASH).inDefaultView())
        .vcn(Stage.vcn("elm", Site.ELM).inDefaultView())
        .build();
  }

  private static Vcn fir() {
    return Vcn.of("fir", Site.FIR, "us-ashburn-1").inDefaultView();
  }

  private static ProviderResource ashburn() {
    return new OciProvider("ashburn", "us-ashburn-1");
  }
}
