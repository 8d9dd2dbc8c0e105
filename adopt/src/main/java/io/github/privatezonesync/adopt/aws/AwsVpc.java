package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A VPC in a document.
 *
 * @param id the id
 * @param region the region
 */
record AwsVpc(String id, String region) {
  private static final Pattern ID = Pattern.compile("vpc-[0-9a-z]+");
  private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,64}");

  static Optional<AwsVpc> of(JsonNode vpc, ReadingProblems problems) {
    String id = vpc.get("VPCId").text().orElse("");
    String region = vpc.get("VPCRegion").text().orElse("");
    if (!ID.matcher(id).matches() || !REGION.matcher(region).matches()) {
      problems.add(
          vpc.origin(),
          ("has the VPC '%s' in the region '%s'; expected an id such as 'vpc-0a1b2c3d' and a"
                  + " region such as 'eu-west-1'")
              .formatted(Quoted.of(id), Quoted.of(region)));
      return Optional.empty();
    }
    return Optional.of(new AwsVpc(id, region));
  }
}
