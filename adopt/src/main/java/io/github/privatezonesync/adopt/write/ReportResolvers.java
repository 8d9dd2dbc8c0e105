package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.text.MarkdownText;
import io.github.privatezonesync.adopt.declare.AdoptedResolver;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.found.ExistingAssociation.ViewAttachment;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.adopt.found.ExistingZone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who attaches views to the resolvers of VCNs of OCI. */
final class ReportResolvers {
  private final AdoptedStack stack;
  private final Map<ExistingResolver, ViewAttachment> offered = new LinkedHashMap<>();

  private ReportResolvers(AdoptedStack stack) {
    this.stack = stack;
    stack.offered().forEach(attachment -> offered.putIfAbsent(attachment.resolver(), attachment));
  }

  /** The section; empty if no view of a zone is attached. */
  static String of(AdoptedStack stack) {
    return new ReportResolvers(stack).text();
  }

  private String text() {
    if (stack.resolvers().isEmpty() && offered.isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder(
            """
            ## Resolvers of OCI

            A resolver has one owner for its whole list of views and rules. Views are not taken over: they stay as
            they are, and several zones can share one. Rules are asked after all views, and not simulated.

            | VCN | Resolver | Owner | What |
            | --- | --- | --- | --- |
            """);
    stack
        .resolvers()
        .forEach(owned -> text.append(row(owned.found(), "this program", what(owned))));
    offered.forEach(
        (resolver, attachment) ->
            text.append(
                row(
                    resolver,
                    "stays",
                    "the program offers its views: " + MarkdownText.of(why(attachment)))));
    return text.append('\n').toString();
  }

  private static String row(ExistingResolver resolver, String owner, String what) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            MarkdownText.of(resolver.name().orElse(resolver.vcnId())),
            MarkdownText.of(resolver.id()),
            owner,
            what);
  }

  private String what(AdoptedResolver owned) {
    String others =
        owned.others().stream()
            .map(
                view ->
                    MarkdownText.of(view) + (isShown(view) ? "" : " (its zones are in no dump)"))
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "no view of others" : "views of others stay attached: " + others;
  }

  private boolean isShown(String view) {
    return stack.inventory().zones().stream()
        .flatMap(zone -> attachments(zone).stream())
        .anyMatch(attachment -> attachment.viewId().equals(view));
  }

  private static List<ViewAttachment> attachments(ExistingZone zone) {
    return zone.associations().stream()
        .filter(ViewAttachment.class::isInstance)
        .map(ViewAttachment.class::cast)
        .toList();
  }

  private static String why(ViewAttachment attachment) {
    return attachment.verdict().isAdoptable()
        ? "its default view has them"
        : attachment.verdict().why();
  }
}
