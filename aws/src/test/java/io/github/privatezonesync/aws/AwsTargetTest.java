package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.target.ZoneAccount;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwsTargetTest {
  @Test
  void isCalledAwsUnlessItIsGivenAKey() {
    assertThat(AwsTarget.builder().build().info().key()).isEqualTo("aws");
    assertThat(AwsTarget.builder().key("aws-prod").build().info().key()).isEqualTo("aws-prod");
  }

  @Test
  void keepsItsVpcsWhenTheBuilderGoesOn() {
    AwsTarget.Builder builder = AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1"));
    AwsTarget target = builder.build();
    builder.vpc(Vpc.of("eu", "vpc-2", "eu-west-1"));
    assertThat(target.info().networks()).extracting(Vpc::key).containsExactly("us");
  }

  @Test
  void usesTheProviderOfTheComponentUnlessItIsGivenAnother() {
    assertThat(account(AwsTarget.builder()).provider()).isEmpty();
    assertThat(account(AwsTarget.builder().provider(null)).provider()).isEmpty();
    ForeignAccount.with(
        given ->
            assertThat(account(AwsTarget.builder().provider(given)).provider()).contains(given));
  }

  private static ZoneAccount account(AwsTarget.Builder target) {
    return target.build().info().account(Optional.empty());
  }

  @Test
  void tellsTheAccountsOfItsVpcsApart() {
    Vpc own = Vpc.of("us", "vpc-1", "us-east-1").anchor();
    ForeignAccount.with(
        account -> {
          Vpc foreign = Vpc.of("lab", "vpc-2", "eu-west-1").account(account);

          assertThat(account(AwsTarget.builder()).name()).isEqualTo("account of target aws");
          assertThat(own.info().account()).isEmpty();
          assertThat(foreign.info().account()).contains("account of provider lab");
        });
  }

  @Test
  void plansTheSameHoweverItIsOrdered() {
    RecordSetArgs a = RecordSetArgs.a("db", "10.0.0.1");
    RecordSetArgs txt = RecordSetArgs.txt("db", "x");
    Vpc us = Vpc.of("us", "vpc-1", "us-east-1").anchor();
    Vpc eu = Vpc.of("eu", "vpc-2", "eu-west-1");
    assertThat(Problems.plan(AwsTarget.builder().vpc(us).vpc(eu).build(), a, txt))
        .hasToString(Problems.plan(AwsTarget.builder().vpc(eu).vpc(us).build(), txt, a).toString());
  }

  @Test
  void showsItsPlan() {
    assertThat(
            Problems.plan(
                AwsTarget.builder()
                    .vpc(Vpc.of("us", "vpc-1", "us-east-1").anchor())
                    .vpc(Vpc.of("eu", "vpc-2", "eu-west-1"))
                    .build(),
                RecordSetArgs.a("db", "10.0.0.1"),
                AwsRecords.alias("@", "lb.elb.amazonaws.com", "Z1")))
        .hasToString(
            """
            zone 'corp.internal.' of PrivateZoneSync 'dns' in stack project/stack

            target 'aws': Amazon Route 53
              zone
                dns/aws/zone  corp.internal
              networks: 2
                eu  eu-west-1  -       vpc-2
                us  us-east-1  anchor  vpc-1
              record sets: 2
                @   A  300s  alias lb.elb.amazonaws.com in Z1
                db  A  300s  10.0.0.1
              resources: 4
                aws:route53/zone:Zone                        1
                aws:route53/record:Record                    2
                aws:route53/zoneAssociation:ZoneAssociation  1
              budget
                values per record set      1 of 400     1 %
                characters per value       32 of 4000   1 %
                characters per record set  32 of 16000  1 %
                record sets per zone       2 of 10000   1 %
                networks per zone          2 of 300     1 %
            """);
  }

  @Test
  void saysNothingMoreAboutItsPlan() {
    AwsTarget target =
        AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1")).comment(null).build();
    PlannedZone<?> plan = Problems.plan(target, RecordSetArgs.txt("db", "x")).zones().get(0);

    assertThat(plan.notes()).isEmpty();
  }

  @Test
  void saysWhatARecreatedZoneWouldBeCreatedWith() {
    AwsTarget target =
        AwsTarget.builder()
            .vpc(Vpc.of("us", "vpc-1", "us-east-1"))
            .createdWith("vpc-9", "ap-south-1")
            .build();
    PlannedZone<?> plan = Problems.plan(target).zones().get(0);

    assertThat(plan.notes())
        .containsExactly(
            "the zone was created with vpc-9; if it is recreated, that VPC resolves it too:"
                + " remove createdWith(..) then");
  }
}
