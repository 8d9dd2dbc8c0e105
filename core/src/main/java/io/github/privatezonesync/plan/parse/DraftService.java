package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.routing.Service;
import java.util.ArrayList;
import java.util.List;

/**
 * A valid service of a draft.
 *
 * @param parsed what it was read from
 * @param whole the service with its drained endpoints
 * @param planned the service without them, with who asks for it in all targets that have it and do
 *     not withhold it
 */
public record DraftService(ParsedService parsed, Service whole, PlannedService planned) {

  static List<DraftService> of(
      List<ParsedService> services, List<DraftTarget<?>> targets, Parsed<Withheld> withheld) {
    List<DraftService> valid = new ArrayList<>();
    for (ParsedService parsed : services) {
      if (parsed.whole().isPresent()) {
        Service whole = parsed.whole().get();
        List<Client> clients = new ArrayList<>();
        for (DraftTarget<?> target : targets) {
          if (parsed.written().targets().has(target.key())
              && !Withheld.in(target.key(), withheld).contains(whole.name())) {
            target.allViews().forEach(view -> clients.addAll(view.clients().all()));
          }
        }
        Service left = whole.without(whole.drained());
        valid.add(new DraftService(parsed, whole, new PlannedService(left, clients)));
      }
    }
    return valid;
  }
}
