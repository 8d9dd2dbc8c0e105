package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.RECORD;
import static io.github.privatezonesync.simulator.aws.AwsStack.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an alias may point at, and what it answers. */
class AliasTest {
  private static final String CLOUD_FRONT = "d111111abcdef8.cloudfront.net";
  private static final String CLOUD_FRONT_ZONE = "Z2FDTNDATAQYW2";

  private final AwsStack stack = AwsStack.fresh();
  private final String vpc = stack.vpc("hub");
  private final Live zone = stack.zone("corp.internal", vpc);

  private Live alias(Live in, String name, String type, String target, String hostedZone) {
    return stack.create(
        RECORD,
        name + "-" + type,
        Map.of(
            "zoneId",
            in.id(),
            "name",
            name,
            "type",
            type,
            "aliases",
            List.of(Map.of("name", target, "zoneId", hostedZone, "evaluateTargetHealth", false))));
  }

  private Live alias(String name, String type, String target) {
    return alias(zone, name, type, target + ".corp.internal", zone.id());
  }

  private String answer(String name, String type) {
    return stack.resolve(vpc, name + ".corp.internal", type).toString();
  }

  @ParameterizedTest
  @CsvSource({
    CLOUD_FRONT + "," + CLOUD_FRONT_ZONE,
    "D111111ABCDEF8.CloudFront.Net.,Z9",
    "www.example.com," + CLOUD_FRONT_ZONE
  })
  void refusesADistributionInAPrivateZone(String target, String hostedZone) {
    assertThat(refusal(() -> alias(zone, "www", "A", target, hostedZone)))
        .startsWith(
            "creating Route53 Record: InvalidChangeBatch: [Tried to create an alias that targets ")
        .endsWith(
            "type A in zone %s, but a private zone cannot have an alias of a CloudFront distribution]"
                .formatted(hostedZone));
  }

  @Test
  void takesADistributionInAPublicZone() {
    Live open = stack.create(AwsStack.ZONE, "open", Map.of("name", "example.org"));

    assertThat(alias(open, "www", "A", CLOUD_FRONT, CLOUD_FRONT_ZONE).state())
        .containsKey("aliases");
    assertThat(alias(zone, "cdn", "A", "cloudfront.net.example.com", "Z9").state())
        .containsKey("aliases");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NS", "SOA"})
  void refusesNameServersAndAuthorities(String type) {
    assertThat(refusal(() -> alias("www", type, "db")))
        .isEqualTo(
            "creating Route53 Record: InvalidInput: Invalid request: an alias cannot have the type %s"
                + " in Change with [Action=CREATE, Name=www.corp.internal., Type=%s,"
                + " SetIdentifier=null]",
            type, type);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "A,10.0.0.1,10.0.0.1",
        "AAAA,fd00::1,fd00::1",
        "MX,10 mail.corp.internal,10 mail.corp.internal.",
        "TXT,a\" \"b,\"a\" \"b\"",
        "SRV,1 2 443 db.corp.internal,1 2 443 db.corp.internal.",
        "PTR,db.corp.internal,db.corp.internal.",
        "CAA,0 issue \"ca.example\",0 issue \"ca.example\"",
        "HTTPS,1 . alpn=h2,1 . alpn=h2"
      })
  void answersWithTheSetOfItsTypeAlsoByTwo(String type, String value, String answer) {
    stack.record(zone, "db", type, value);
    alias("one", type, "db");
    alias("two", type, "one");
    alias("*", type, "two");

    for (String name : List.of("one", "two", "any")) {
      assertThat(answer(name, type))
          .isEqualTo("%s.corp.internal. %s: %s".formatted(name, type, answer));
    }
    assertThat(stack.resolve(vpc, "two.corp.internal", type).chain().get(0).ttl()).isEqualTo(300);
  }

  @Test
  void followsTheCnameThatItAnswersWith() {
    stack.record(zone, "db", "A", "10.0.0.1");
    stack.record(zone, "www", "CNAME", "db.corp.internal");
    alias("one", "CNAME", "www");
    alias("two", "CNAME", "one");

    assertThat(answer("two", "A"))
        .isEqualTo("two.corp.internal. A: CNAME db.corp.internal., 10.0.0.1");
    assertThat(answer("two", "CNAME")).isEqualTo("two.corp.internal. CNAME: db.corp.internal.");
    assertThat(answer("two", "TXT"))
        .isEqualTo("two.corp.internal. TXT: CNAME db.corp.internal., NODATA");
  }

  @Test
  void standsAtTheApex() {
    stack.record(zone, "www", "A", "10.0.0.1");
    alias("", "A", "www");

    assertThat(stack.resolve(vpc, "corp.internal", "A").data()).containsExactly("10.0.0.1");
  }

  @Test
  void needsASetOfItsOwnType() {
    stack.record(zone, "db", "CNAME", "www.example.com");

    assertThat(refusal(() -> alias("www", "A", "db"))).endsWith("but that target was not found]");
  }
}
