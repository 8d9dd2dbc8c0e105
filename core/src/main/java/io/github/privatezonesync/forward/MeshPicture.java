package io.github.privatezonesync.forward;

import io.github.privatezonesync.picture.Asks;
import io.github.privatezonesync.picture.ForwardingMap;
import io.github.privatezonesync.picture.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mesh to be drawn: whoever gets questions, and who passes which domain to whom. */
final class MeshPicture {
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<Asks> questions = new ArrayList<>();

  private MeshPicture() {}

  static ForwardingMap of(String title, Mesh mesh) {
    MeshPicture picture = new MeshPicture();
    mesh.stations().forEach(station -> picture.add(station.toString(), station.kind()));
    mesh.stations().forEach(picture::add);
    return new ForwardingMap(title, "", List.copyOf(picture.parties.values()), picture.questions);
  }

  private void add(String name, String kind) {
    parties.putIfAbsent(name, new Party(name, kind));
  }

  private void add(Station station) {
    station
        .rules()
        .forEach(
            (domain, pass) -> {
              for (Hop hop : pass.hops()) {
                add(hop.toString(), "nothing is known of it");
                questions.add(new Asks(station.toString(), hop.toString(), domain.written()));
              }
            });
  }
}
