package io.github.privatezonesync.oci.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.annotations.Import;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tokens and inputs against the schema of pulumi-oci 4.20.0, as its generated SDKs for Java and
 * Go have it (read 2026-11-30).
 */
class SchemaTest {
  /** The inputs of the schema; those with a star are required. */
  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of(ViewArgs.class, "compartmentId* displayName scope definedTags freeformTags"),
        Arguments.of(
            ZoneArgs.class,
            "compartmentId* zoneType* name scope viewId resolutionMode dnssecState externalMasters"
                + " externalDownstreams definedTags freeformTags"),
        Arguments.of(
            RrsetArgs.class, "zoneNameOrId* domain* rtype* items viewId compartmentId scope"),
        Arguments.of(RrsetItemArgs.class, "domain* rtype* rdata* ttl*"),
        Arguments.of(
            ResolverArgs.class,
            "resolverId* attachedViews rules displayName compartmentId definedTags freeformTags"
                + " scope"),
        Arguments.of(ResolverAttachedViewArgs.class, "viewId*"),
        Arguments.of(
            ResolverRuleArgs.class,
            "action* destinationAddresses* sourceEndpointName* clientAddressConditions"
                + " qnameCoverConditions"),
        Arguments.of(
            ResolverEndpointArgs.class,
            "resolverId* isForwarding* isListening* subnetId* name scope forwardingAddress"
                + " listeningAddress nsgIds endpointType securityAttributes definedTags"
                + " freeformTags"));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void sendsInputsOfTheSchemaAndAllThatItRequires(Class<?> args, String schema) {
    Set<String> known = new TreeSet<>(List.of(schema.replace("*", "").split(" ")));
    Set<String> required = new TreeSet<>();
    Stream.of(schema.split(" "))
        .filter(name -> name.endsWith("*"))
        .forEach(name -> required.add(name.replace("*", "")));

    assertThat(known).containsAll(names(args, false));
    assertThat(names(args, true)).isEqualTo(required);
  }

  private static Set<String> names(Class<?> args, boolean onlyRequired) {
    Set<String> names = new TreeSet<>();
    for (Field field : args.getDeclaredFields()) {
      Import input = field.getAnnotation(Import.class);
      if (input != null && (!onlyRequired || input.required())) {
        names.add(input.name());
      }
    }
    return names;
  }

  @Test
  void leavesOutWhatWouldReplaceOrIsDeprecated() {
    assertThat(names(ResolverArgs.class, false)).doesNotContain("scope");
    assertThat(names(RrsetArgs.class, false)).doesNotContain("scope", "viewId", "compartmentId");
  }

  @Test
  void hasTheTokensOfTheProvider() {
    assertThat(
            List.of(
                View.TYPE,
                Zone.TYPE,
                Rrset.TYPE,
                Resolver.TYPE,
                ResolverEndpoint.TYPE,
                OciFunctions.GET_RESOLVER_OF_VCN,
                OciFunctions.GET_RESOLVER,
                OciFunctions.GET_VIEW))
        .containsExactly(
            "oci:Dns/view:View",
            "oci:Dns/zone:Zone",
            "oci:Dns/rrset:Rrset",
            "oci:Dns/resolver:Resolver",
            "oci:Dns/resolverEndpoint:ResolverEndpoint",
            "oci:Core/getCnvDnsResolverAssociation:getCnvDnsResolverAssociation",
            "oci:Dns/getResolver:getResolver",
            "oci:Dns/getView:getView");
  }

  @Test
  void declaresNoResourceTypeThatAnotherSdkCouldDeclareToo() {
    for (Class<?> resource :
        List.of(View.class, Zone.class, Rrset.class, Resolver.class, ResolverEndpoint.class)) {
      assertThat(Arrays.stream(resource.getAnnotations())).isEmpty();
    }
  }
}
