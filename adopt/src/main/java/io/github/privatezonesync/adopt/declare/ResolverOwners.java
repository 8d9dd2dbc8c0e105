package io.github.privatezonesync.adopt.declare;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import com.pulumi.resources.ComponentResourceOptions;
import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingAssociation.ViewAttachment;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciVcnResolver;
import io.github.privatezonesync.oci.OciVcnResolverArgs;
import io.github.privatezonesync.oci.Vcn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The resolvers of VCNs that the program owns: those that a dump shows whole, without rules. The
 * views of the others are offered to whoever owns them.
 */
final class ResolverOwners {
  private final Map<String, ExistingResolver> byName;
  private final Map<String, String> variables = new HashMap<>();

  private ResolverOwners(Map<String, ExistingResolver> byName) {
    this.byName = byName;
    byName
        .values()
        .forEach(owned -> variables.put(owned.id(), "resolver" + (variables.size() + 1)));
  }

  /** The inventory in which attachments that the program cannot own are left out. */
  static Inventory judged(Inventory found) {
    return Verdicts.changeAttachments(
        found,
        attachment ->
            attachment.isListed()
                ? complaint(attachment.resolver())
                    .map(why -> Verdicts.offered(attachment, why))
                    .orElse(attachment)
                : attachment);
  }

  private static Optional<String> complaint(ExistingResolver resolver) {
    if (resolver.rules().isEmpty()) {
      return Optional.of("the dump shows no 'rules' of it, and an owner has them all");
    }
    int rules = resolver.rules().getAsInt();
    return rules == 0
        ? Optional.empty()
        : Optional.of(
            "it has rules that belong to nobody known here (%d), and an owner has them all"
                .formatted(rules));
  }

  /** Those of the zones that are declared. */
  static ResolverOwners of(List<ExistingZone> zones) {
    Set<ExistingResolver> owned = new LinkedHashSet<>();
    for (ExistingZone zone : zones) {
      attachments(zone.associations()).stream()
          .filter(ResolverOwners::isOwned)
          .forEach(attachment -> owned.add(attachment.resolver()));
    }
    return new ResolverOwners(Keys.of(List.copyOf(owned), ResolverOwners::keys));
  }

  /** Those of a zone. */
  static List<ViewAttachment> attachments(Collection<ExistingAssociation> associations) {
    return associations.stream()
        .filter(ViewAttachment.class::isInstance)
        .map(ViewAttachment.class::cast)
        .toList();
  }

  /** Whether the zone is in the default view of its only VCN, attached nowhere. */
  static boolean isInDefaultView(List<ViewAttachment> attachments) {
    return attachments.size() == 1 && !attachments.get(0).isListed();
  }

  /** Whether the program has the attachment. */
  static boolean isOwned(ViewAttachment attachment) {
    return attachment.isListed() && attachment.verdict().isAdoptable();
  }

  /** What a VCN can be called. */
  static List<String> keys(ExistingResolver resolver) {
    List<String> keys = new ArrayList<>();
    resolver
        .name()
        .filter(name -> !name.isBlank())
        .ifPresent(
            name -> {
              keys.add(name);
              keys.add(resolver.region() + "-" + name);
            });
    keys.add(resolver.vcnId());
    return keys;
  }

  /**
   * A target with the view of its zone and its VCNs. The view stays as it is; a zone in the default
   * view of its only VCN finds it by itself.
   */
  Expression connected(
      Expression target, ZonePlace.Oci place, Map<String, ExistingAssociation> networks) {
    boolean inDefaultView = isInDefaultView(attachments(networks.values()));
    Expression code =
        inDefaultView ? target : target.then("view", text(place.region()), text(place.viewId()));
    for (Map.Entry<String, ExistingAssociation> network : networks.entrySet()) {
      ViewAttachment attachment = (ViewAttachment) network.getValue();
      Expression vcn = vcn(network.getKey(), attachment.resolver());
      code =
          code.then(
              "vcn",
              inDefaultView
                  ? vcn.then("inDefaultView")
                  : isOwned(attachment)
                      ? vcn.then("attachedBy", variable(attachment.resolver()))
                      : vcn.then("offered"));
    }
    return code;
  }

  private static Expression vcn(String key, ExistingResolver resolver) {
    return call(Vcn.class, "of", text(key), text(resolver.vcnId()), text(resolver.region()));
  }

  private Expression.Variable variable(ExistingResolver resolver) {
    return new Expression.Variable(
        Objects.requireNonNull(variables.get(resolver.id()), "an owned resolver"));
  }

  /** The attachments of a target that the program does not have. */
  static List<ViewAttachment> offered(AdoptedTarget target) {
    List<ViewAttachment> attachments = attachments(target.networks().values());
    return isInDefaultView(attachments)
        ? List.of()
        : attachments.stream().filter(attachment -> !isOwned(attachment)).toList();
  }

  /** The owners with the domains whose views they attach. */
  List<AdoptedResolver> of(List<AdoptedDomain> domains, Providers providers) {
    List<AdoptedResolver> owners = new ArrayList<>();
    byName.forEach((name, resolver) -> owners.add(owner(name, resolver, domains, providers)));
    return owners;
  }

  private AdoptedResolver owner(
      String name, ExistingResolver resolver, List<AdoptedDomain> domains, Providers providers) {
    List<AdoptedTarget> targets = new ArrayList<>();
    Map<String, Set<String>> domainsByView = new HashMap<>();
    for (int i = 0; i < domains.size(); i++) {
      for (AdoptedTarget target : domains.get(i).targets()) {
        for (ViewAttachment attachment : attachments(target.zone().associations())) {
          if (attachment.resolver().equals(resolver) && isOwned(attachment)) {
            targets.add(target);
            domainsByView
                .computeIfAbsent(attachment.viewId(), view -> new LinkedHashSet<>())
                .add(AdoptedDomain.variable(i));
          }
        }
      }
    }
    Expression args =
        call(OciVcnResolverArgs.class, "builder").then("resolver", variable(resolver));
    List<String> others = new ArrayList<>(resolver.attachedViews());
    others.removeAll(domainsByView.keySet());
    List<Expression> arguments =
        new ArrayList<>(List.of(text(name), list(args, resolver, domainsByView).then("build")));
    providers.of(resolver).ifPresent(provider -> arguments.add(options(provider)));
    return new AdoptedResolver(
        name,
        resolver,
        variable(resolver).name(),
        call(OciResolver.class, "of", vcn(name, resolver)),
        new Expression.New(OciVcnResolver.class, arguments),
        targets,
        others);
  }

  /** In the order found: views of others after all of ours stay as long as they are attached. */
  private static Expression list(
      Expression args, ExistingResolver resolver, Map<String, Set<String>> domainsByView) {
    List<String> views = resolver.attachedViews();
    int last = -1;
    for (int i = 0; i < views.size(); i++) {
      last = domainsByView.containsKey(views.get(i)) ? i : last;
    }
    Expression listed = args;
    Set<String> given = new LinkedHashSet<>();
    for (String view : views.subList(0, last + 1)) {
      Set<String> domains = domainsByView.get(view);
      if (domains == null) {
        listed = listed.then("view", text(view));
        continue;
      }
      List<Expression> more =
          domains.stream().filter(given::add).<Expression>map(Expression.Variable::new).toList();
      listed = more.isEmpty() ? listed : new Expression.On(listed, "views", more);
    }
    List<String> kept = views.subList(last + 1, views.size());
    return kept.isEmpty() ? listed : new Expression.On(listed, "keep", Expression.texts(kept));
  }

  private static Expression options(AdoptedProvider provider) {
    return call(ComponentResourceOptions.class, "builder")
        .then("providers", new Expression.Variable(provider.variable()))
        .then("build");
  }
}
