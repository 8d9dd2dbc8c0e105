package io.github.privatezonesync.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A topology as a flowchart: a subgraph for each cloud and account, a dotted line between them. */
final class Mermaid {
  private final StringBuilder text = new StringBuilder();
  private final Map<Node, String> ids = new HashMap<>();

  private Mermaid() {}

  static String of(Topology topology) {
    Mermaid mermaid = new Mermaid();
    mermaid.line(0, "flowchart LR");
    mermaid.line(1, "accTitle: " + MermaidText.escape(topology.title()));
    mermaid.line(1, "accDescr: " + MermaidText.escape(topology.inWords()));
    List<CloudGroup> clouds = topology.clouds();
    for (int i = 0; i < clouds.size(); i++) {
      mermaid.cloud("cloud" + (i + 1), clouds.get(i));
    }
    topology.associations().forEach(mermaid::association);
    return mermaid.text.toString();
  }

  private void cloud(String id, CloudGroup cloud) {
    line(1, "subgraph " + id + label(cloud.name()));
    line(2, "direction LR");
    for (int i = 0; i < cloud.accounts().size(); i++) {
      account(id + "account" + (i + 1), cloud.accounts().get(i));
    }
    line(1, "end");
  }

  private void account(String id, AccountGroup account) {
    line(2, "subgraph " + id + label(account.name()));
    line(3, "direction LR");
    account.zones().forEach(zone -> node("zone", zone, "(", ")"));
    account.networks().forEach(network -> node("network", network, "", ""));
    line(2, "end");
  }

  private void node(String kind, Node node, String before, String after) {
    String id = kind + (ids.size() + 1);
    ids.put(node, id);
    String lines = MermaidText.escape(node.name());
    if (!node.detail().isEmpty()) {
      lines += "<br>" + MermaidText.escape(node.detail());
    }
    line(3, id + before + "[\"" + lines + "\"]" + after);
  }

  private void association(Association association) {
    String line = association.isForeign() ? " -. another account .- " : " --- ";
    line(1, ids.get(association.zone()) + line + ids.get(association.network()));
  }

  private static String label(String name) {
    return "[\"" + MermaidText.escape(name) + "\"]";
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
