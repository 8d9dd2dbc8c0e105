package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.plan.PlanDocument;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What is often given in the place of a dump, and what to give instead. */
final class Misfits {
  private record Misfit(Predicate<JsonNode> is, String hint) {}

  private static final List<Misfit> ALL =
      List.of(
          new Misfit(
              root -> root.get("planned_values").isGiven(),
              "is a plan of Terraform; 'terraform state pull' prints the state"),
          new Misfit(
              root -> root.get("encrypted_data").isGiven(),
              "is an encrypted state of OpenTofu; 'tofu state pull' prints it decrypted"),
          new Misfit(
              PlanDocument::isOne,
              "is a plan; give it to 'adopt report' with --declared, and the dumps without it"),
          new Misfit(
              root -> root.get("deployment").isObject(),
              "is a stack of Pulumi; only dumps of the clouds and states of Terraform are read"),
          new Misfit(
              root ->
                  first(root)
                      .get("type")
                      .text()
                      .orElse("")
                      .toLowerCase(Locale.ROOT)
                      .startsWith("microsoft.network/dnszones"),
              "is of a public zone, from 'az network dns'; private zones are in 'az network"
                  + " private-dns'"),
          new Misfit(
              root -> root.get("kind").text().orElse("").endsWith("ListResponse"),
              "is an answer of the API; run 'gcloud dns .. --format=json'"),
          new Misfit(
              root ->
                  root.get("kind")
                      .text()
                      .orElse(first(root).get("kind").text().orElse(""))
                      .startsWith("dns#"),
              "is of another command of 'gcloud dns'; run 'gcloud dns managed-zones"
                  + " describe' and 'gcloud dns record-sets list'"),
          new Misfit(
              root -> root.get("ChangeInfo").isObject(),
              "is what a change to Route 53 prints; run 'aws route53 get-hosted-zone' and"
                  + " 'aws route53 list-resource-record-sets'"),
          new Misfit(
              root ->
                  root.get("error").isGiven()
                      || (root.get("code").isGiven() && root.get("message").isGiven()),
              "is an error of the cloud; find out what its message says, and run the"
                  + " command again"));

  private Misfits() {}

  private static JsonNode first(JsonNode root) {
    return root.isArray() && !root.elements().isEmpty() ? root.elements().get(0) : root;
  }

  static String hint(JsonNode root) {
    return ALL.stream()
        .filter(misfit -> misfit.is().test(root))
        .map(Misfit::hint)
        .findFirst()
        .orElse("is JSON of no command that is read; 'adopt commands' prints the commands to run");
  }
}
