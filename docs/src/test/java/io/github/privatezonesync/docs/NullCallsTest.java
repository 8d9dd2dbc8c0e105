package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.pulumi.core.Output;
import io.github.privatezonesync.CaaArgs;
import io.github.privatezonesync.DsArgs;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.NaptrArgs;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.SrvArgs;
import io.github.privatezonesync.SshfpArgs;
import io.github.privatezonesync.SvcbArgs;
import io.github.privatezonesync.TlsaArgs;
import io.github.privatezonesync.Values;
import io.github.privatezonesync.aws.AliasedName;
import io.github.privatezonesync.aws.AwsHealth;
import io.github.privatezonesync.aws.AwsRecords;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.gcp.GcpHealth;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.Vcn;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.routing.Nearest;
import io.github.privatezonesync.routing.Routing;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every factory and setting that a user calls, on every cloud, with null for each argument. */
class NullCallsTest {
  private static final Vpc VPC = Vpc.of("us", "vpc-0a", "us-east-1");
  private static final GcpNetwork NETWORK = GcpNetwork.of("hub", "projects/p/global/networks/n");
  private static final Vcn VCN =
      Vcn.of("hub", "ocid1.vcn.oc1.eu-frankfurt-1.aaaa", "eu-frankfurt-1");
  private static final VirtualNetwork VIRTUAL_NETWORK =
      VirtualNetwork.of(
          "we",
          "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n",
          "westeurope");

  /** What a user builds, and how it comes into a declaration. */
  private record Kind(Class<?> type, Object instance, Function<Object, PrivateZoneSyncArgs> use) {}

  private static PrivateZoneSyncArgs.Builder args() {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(AwsTarget.builder().vpc(VPC).build());
  }

  private static PrivateZoneSyncArgs of(RecordSetArgs record) {
    return args().records(record).build();
  }

  private static PrivateZoneSyncArgs of(RegionalEndpoint endpoint) {
    return args().services(RegionalService.named("web").endpoint(endpoint)).build();
  }

  private static PrivateZoneSyncArgs of(Object health) {
    RegionalEndpoint endpoint = endpoint().health((EndpointHealth) health);
    return args().services(RegionalService.named("web").endpoint(endpoint).weighted()).build();
  }

  private static RegionalEndpoint endpoint() {
    return RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.0.1");
  }

  private static List<Kind> kinds() {
    HostName host = HostName.of("db");
    return List.of(
        new Kind(
            PrivateZoneSyncArgs.Builder.class,
            args(),
            builder -> ((PrivateZoneSyncArgs.Builder) builder).build()),
        new Kind(
            RecordSetArgs.class, RecordSetArgs.a("db", "10.0.0.1"), r -> of((RecordSetArgs) r)),
        new Kind(Values.class, Values.of("10.0.0.1"), v -> of(RecordSetArgs.a("db", (Values) v))),
        new Kind(HostName.class, host, h -> of(RecordSetArgs.cname("www", (HostName) h))),
        new Kind(MxArgs.class, MxArgs.of(1, "db"), m -> of(RecordSetArgs.mx("@", (MxArgs) m))),
        new Kind(
            SrvArgs.class,
            SrvArgs.of(1, 1, 1, "db"),
            s -> of(RecordSetArgs.srv("_sip._tcp", (SrvArgs) s))),
        new Kind(
            CaaArgs.class,
            CaaArgs.of(0, "issue", "ca.example.com"),
            c -> of(RecordSetArgs.caa("@", (CaaArgs) c))),
        new Kind(
            DsArgs.class, DsArgs.of(1, 1, 1, "aa"), d -> of(RecordSetArgs.ds("d", (DsArgs) d))),
        new Kind(
            SshfpArgs.class,
            SshfpArgs.of(1, 1, "aa"),
            s -> of(RecordSetArgs.sshfp("s", (SshfpArgs) s))),
        new Kind(
            TlsaArgs.class,
            TlsaArgs.of(1, 1, 1, "aa"),
            t -> of(RecordSetArgs.tlsa("_1._tcp", (TlsaArgs) t))),
        new Kind(
            NaptrArgs.class,
            new NaptrArgs(1, 1, "S", "SIP", "", host),
            n -> of(RecordSetArgs.naptr("n", (NaptrArgs) n))),
        new Kind(
            SvcbArgs.class, SvcbArgs.of(1, "."), s -> of(RecordSetArgs.https("h", (SvcbArgs) s))),
        new Kind(
            RegionalService.class,
            RegionalService.named("web").endpoint(endpoint()),
            s -> args().services((RegionalService) s).build()),
        new Kind(RegionalEndpoint.class, endpoint(), e -> of((RegionalEndpoint) e)),
        new Kind(Routing.class, Routing.nearest(), r -> routed((Routing) r)),
        new Kind(Nearest.class, Routing.nearest(), r -> routed((Routing) r)),
        new Kind(Nearest.From.class, Routing.nearest().from("us-east-1"), r -> routed((Routing) r)),
        new Kind(Vpc.class, VPC, v -> in(AwsTarget.builder().vpc((Vpc) v))),
        new Kind(AwsTarget.Builder.class, AwsTarget.builder().vpc(VPC), NullCallsTest::in),
        new Kind(AwsHealth.class, null, NullCallsTest::of),
        new Kind(AwsRecords.class, null, r -> of((RecordSetArgs) r)),
        new Kind(
            AliasedName.class,
            AliasedName.of("lb.example.com", "Z1"),
            a -> of(AwsRecords.alias("lb", (AliasedName) a))),
        new Kind(GcpNetwork.class, NETWORK, n -> in(GcpTarget.builder().network((GcpNetwork) n))),
        new Kind(GcpTarget.Builder.class, GcpTarget.builder().network(NETWORK), NullCallsTest::in),
        new Kind(
            GcpHealth.class,
            GcpHealth.regionalL4("projects/p/global/networks/n", 443),
            NullCallsTest::of),
        new Kind(
            VirtualNetwork.class,
            VIRTUAL_NETWORK,
            n -> in(azure().virtualNetwork((VirtualNetwork) n))),
        new Kind(
            AzureTarget.Builder.class, azure().virtualNetwork(VIRTUAL_NETWORK), NullCallsTest::in),
        new Kind(Vcn.class, VCN, v -> in(oci().vcn((Vcn) v))),
        new Kind(OciTarget.Builder.class, oci().vcn(VCN.offered()), NullCallsTest::in));
  }

  private static OciTarget.Builder oci() {
    return OciTarget.builder().compartment("ocid1.compartment.oc1..aaaa");
  }

  private static AzureTarget.Builder azure() {
    return AzureTarget.builder().resourceGroup("dns");
  }

  private static PrivateZoneSyncArgs routed(Routing routing) {
    return args()
        .services(RegionalService.named("web").endpoint(endpoint()).routing(routing))
        .build();
  }

  private static PrivateZoneSyncArgs in(Object builder) {
    PrivateZoneSyncArgs.Builder args = PrivateZoneSyncArgs.builder().domain("corp.internal");
    if (builder instanceof AwsTarget.Builder aws) {
      return args.targets(aws.build()).build();
    }
    if (builder instanceof GcpTarget.Builder gcp) {
      return args.targets(gcp.build()).build();
    }
    if (builder instanceof OciTarget.Builder oci) {
      return args.targets(oci.build()).build();
    }
    return args.targets(((AzureTarget.Builder) builder).build()).build();
  }

  /** One call with null for one of its arguments. */
  private record NullCall(Kind kind, Executable call, int argument) {
    Object make() throws ReflectiveOperationException {
      Object[] arguments =
          Arrays.stream(call.getParameterTypes()).map(NullCall::valid).toArray(Object[]::new);
      arguments[argument] = null;
      if (call instanceof Method method) {
        return method.invoke(
            Modifier.isStatic(method.getModifiers()) ? null : kind.instance(), arguments);
      }
      return ((Constructor<?>) call).newInstance(arguments);
    }

    private static Object valid(Class<?> type) {
      Map<Class<?>, Object> valid =
          Map.ofEntries(
              Map.entry(String.class, "us-east-1"),
              Map.entry(String[].class, new String[] {"us-east-1"}),
              Map.entry(Output.class, Output.of("x")),
              Map.entry(Output[].class, new Output<?>[] {Output.of("x")}),
              Map.entry(RecordType.class, RecordType.A),
              Map.entry(Duration.class, Duration.ofMinutes(1)),
              Map.entry(List.class, List.of()),
              Map.entry(Map.class, Map.of()),
              Map.entry(int.class, 1),
              Map.entry(double.class, 1.0),
              Map.entry(boolean.class, false));
      return valid.get(type);
    }

    @Override
    public String toString() {
      return "%s, argument %d".formatted(call.toGenericString(), argument);
    }
  }

  /** What the plan calls with values of its own, and what has no null that a user would write. */
  private static boolean isForUsers(Executable call) {
    List<String> ofThePlan =
        List.of(
            "equals",
            "choose",
            "sets",
            "check",
            "problems",
            "without",
            "words",
            "written",
            "parse",
            "value",
            "listValue",
            "orEmpty",
            "canonicalId",
            "comparableId",
            "checkAt",
            "noticesTheLossOf");
    return Modifier.isPublic(call.getModifiers())
        && !call.isSynthetic()
        && !ofThePlan.contains(call.getName());
  }

  static Stream<NullCall> calls() {
    List<NullCall> calls = new ArrayList<>();
    for (Kind kind : kinds()) {
      Stream.of(kind.type().getDeclaredMethods(), kind.type().getDeclaredConstructors())
          .flatMap(Arrays::stream)
          .filter(NullCallsTest::isForUsers)
          .filter(
              call -> !(call instanceof Constructor && Routing.class.isAssignableFrom(kind.type())))
          .filter(call -> !(call instanceof Constructor && kind.type() == Nearest.From.class))
          .forEach(
              call -> {
                for (int i = 0; i < call.getParameterCount(); i++) {
                  if (!call.getParameterTypes()[i].isPrimitive()) {
                    calls.add(new NullCall(kind, call, i));
                  }
                }
              });
    }
    return calls.stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void endsInAPlanOrInProblemsAndNeverInAnException(NullCall call)
      throws ReflectiveOperationException {
    Object made;
    try {
      made = call.make();
    } catch (InvocationTargetException thrown) {
      throw new AssertionError(call + " threw " + thrown.getCause(), thrown.getCause());
    }
    if (made == null || !isUsed(call.kind(), made)) {
      return;
    }
    PrivateZoneSyncArgs args = call.kind().use().apply(made);
    assertThatCode(
            () -> {
              List<Problem> problems =
                  SyncPlan.problems(new Identity("shop", "prod", "dns"), args.declaration());
              assertThat(problems)
                  .allSatisfy(problem -> assertThat(problem.toString()).isNotBlank());
              if (problems.isEmpty()) {
                assertThat(
                        SyncPlan.of(new Identity("shop", "prod", "dns"), args.declaration())
                            .toString())
                    .isNotBlank();
              }
            })
        .as(call.toString())
        .doesNotThrowAnyException();
  }

  /** A builder, a value of the kind, or what its factory makes for the declaration. */
  private static boolean isUsed(Kind kind, Object made) {
    return kind.type().isInstance(made)
        || (kind.type() == AwsRecords.class && made instanceof RecordSetArgs)
        || (kind.type() == Nearest.From.class && made instanceof Routing)
        || (made instanceof RecordValueArgs && kind.type().isInstance(made));
  }
}
