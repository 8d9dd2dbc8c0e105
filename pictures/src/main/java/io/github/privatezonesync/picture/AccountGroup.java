package io.github.privatezonesync.picture;

import java.util.List;

/** What lies in one account. */
record AccountGroup(String name, List<ZoneNode> zones, List<NetworkNode> networks) {}
