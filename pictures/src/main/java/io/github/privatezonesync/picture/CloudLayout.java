package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything of one cloud is drawn, from the top left of its panel.
 *
 * <p>Accounts lie below each other. Cards stand in up to three columns, which all accounts share,
 * and left of every column run the lanes: so a line crosses other lines and the borders of
 * accounts, but never a card. A single zone is the root of a tree, above its networks; several
 * stand beside the lanes like the networks.
 */
final class CloudLayout {
  static final int PADDING = 12;

  private static final int CARD_WIDTH = 208;
  private static final int CARD_OF_TWO_LINES = 46;
  private static final int CARD_OF_THREE_LINES = 62;
  private static final int CLOUD_NAME = 38;
  private static final int ACCOUNT_NAME = 30;
  private static final int ROW_GAP = 10;
  private static final int COLUMN_GAP = 8;
  private static final int NETWORKS_IN_ONE_COLUMN = 6;
  private static final int NETWORKS_IN_TWO_COLUMNS = 12;

  private final CloudGroup cloud;
  private final Lanes lanes;
  private final boolean tree;
  private final int columns;
  private final List<AccountBox> accounts = new ArrayList<>();
  private final Map<Node, Card> cards = new LinkedHashMap<>();
  private final Map<Integer, Integer> trunks = new HashMap<>();
  private int y = CLOUD_NAME;

  CloudLayout(CloudGroup cloud, Lanes lanes) {
    this.cloud = cloud;
    this.lanes = lanes;
    this.tree = cloud.zones().size() == 1;
    this.columns = columns(cloud.networkCount());
    cloud.accounts().forEach(this::place);
  }

  private static int columns(int networks) {
    if (networks <= NETWORKS_IN_ONE_COLUMN) {
      return 1;
    }
    return networks <= NETWORKS_IN_TWO_COLUMNS ? 2 : 3;
  }

  String name() {
    return cloud.name();
  }

  int width() {
    return columnX(columns) - COLUMN_GAP + 2 * PADDING;
  }

  int height() {
    return y - ROW_GAP + PADDING;
  }

  /** The accounts, from top to bottom. */
  List<AccountBox> accounts() {
    return accounts;
  }

  /** The zones and networks. */
  Map<Node, Card> cards() {
    return cards;
  }

  /** Tells whether a single zone stands above all its networks. */
  boolean isTree() {
    return tree;
  }

  /** Where a lane runs beside a column. */
  int laneX(int lane, int column) {
    return columnX(column) + lanes.offset(lane);
  }

  /** How high a lane's line changes from one column to another: below the zones of its account. */
  int trunkY(int lane) {
    return trunks.getOrDefault(lane, 0);
  }

  private int columnX(int column) {
    return 2 * PADDING + column * (lanes.width() + CARD_WIDTH + COLUMN_GAP);
  }

  private void place(AccountGroup account) {
    int top = y;
    y += ACCOUNT_NAME;
    placeCards(account.zones());
    if (columns > 1) {
      placeTrunks(account.zones());
    }
    placeCards(account.networks());
    y += PADDING - ROW_GAP;
    Box box = new Box(PADDING, top, width() - 2 * PADDING, y - top);
    // lanes pass the name of every account but the first
    boolean first = accounts.isEmpty();
    accounts.add(
        new AccountBox(
            account.name(),
            box,
            columnX(0) + (first ? 0 : lanes.width()),
            first ? box.width() - 2 * PADDING : CARD_WIDTH));
    y += ROW_GAP;
  }

  private void placeCards(List<? extends Node> nodes) {
    for (int start = 0; start < nodes.size(); start += columns) {
      List<? extends Node> row = nodes.subList(start, Math.min(nodes.size(), start + columns));
      boolean low = row.stream().allMatch(node -> node.id().isEmpty());
      int height = low ? CARD_OF_TWO_LINES : CARD_OF_THREE_LINES;
      for (int column = 0; column < row.size(); column++) {
        Node node = row.get(column);
        int right = columnX(column) + lanes.width() + CARD_WIDTH;
        int x = tree && node instanceof ZoneNode ? columnX(column) : right - CARD_WIDTH;
        cards.put(node, new Card(node, new Box(x, y, right - x, height), column));
      }
      y += height + ROW_GAP;
    }
  }

  private void placeTrunks(List<ZoneNode> zones) {
    for (ZoneNode zone : zones) {
      for (int lane : lanes.at(zone)) {
        trunks.put(lane, y);
        y += lanes.step();
      }
    }
    y += zones.isEmpty() ? 0 : ROW_GAP;
  }
}
