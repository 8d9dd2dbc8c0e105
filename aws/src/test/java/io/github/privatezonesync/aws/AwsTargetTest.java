package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.plan.TargetPlan;
import org.junit.jupiter.api.Test;

class AwsTargetTest {
  @Test
  void isCalledAwsUnlessItIsTold() {
    assertThat(AwsTarget.builder().build().key()).isEqualTo("aws");
    assertThat(AwsTarget.builder().key("aws-prod").build().key()).isEqualTo("aws-prod");
  }

  @Test
  void keepsItsVpcsWhenTheBuilderGoesOn() {
    AwsTarget.Builder builder = AwsTarget.builder().vpc("us", "vpc-1", "us-east-1");
    AwsTarget target = builder.build();
    builder.vpc("eu", "vpc-2", "eu-west-1");
    assertThat(target.networks()).extracting(Vpc::key).containsExactly("us");
  }

  @Test
  void usesTheProviderOfTheComponentUnlessItIsTold() {
    assertThat(AwsTarget.builder().build().provider()).isEmpty();
    assertThat(AwsTarget.builder().provider(null).build().provider()).isEmpty();
    ForeignAccount.with(
        account ->
            assertThat(AwsTarget.builder().provider(account).build().provider()).contains(account));
  }

  @Test
  void tellsTheAccountsOfItsVpcsApart() {
    Vpc own = Vpc.of("us", "vpc-1", "us-east-1").anchor();
    ForeignAccount.with(
        account -> {
          Vpc foreign = Vpc.of("lab", "vpc-2", "eu-west-1").account(account);
          AwsTarget target = AwsTarget.builder().vpc(own).vpc(foreign).build();

          assertThat(target.account()).isEqualTo("account of target aws");
          assertThat(target.accountOf(own)).isEqualTo("account of target aws");
          assertThat(target.accountOf(foreign)).isEqualTo("account of provider lab");
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
                    .vpc("eu", "vpc-2", "eu-west-1")
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
                aws:route53/zoneAssociation:ZoneAssociation  1
                aws:route53/record:Record                    2
              budget
                values per record set  1 of 400    1 %
                characters per value   32 of 4000  1 %
                record sets per zone   2 of 10000  1 %
                networks per zone      2 of 300    1 %
            """);
  }

  @Test
  void saysNothingMoreAboutItsPlan() {
    AwsTarget target = AwsTarget.builder().vpc("us", "vpc-1", "us-east-1").comment(null).build();
    TargetPlan<?> plan = Problems.plan(target, RecordSetArgs.txt("db", "x")).targets().get(0);

    assertThat(plan.notes()).isEmpty();
  }

  @Test
  void saysWhatAZoneThatIsMadeAnewWouldBeCreatedWith() {
    AwsTarget target =
        AwsTarget.builder()
            .vpc("us", "vpc-1", "us-east-1")
            .createdWith("vpc-9", "ap-south-1")
            .build();
    TargetPlan<?> plan = Problems.plan(target).targets().get(0);

    assertThat(plan.notes())
        .containsExactly(
            "the zone was created with vpc-9; if it is made anew, that VPC resolves it too: take"
                + " createdWith(..) off then");
  }
}
