/**
 * Private zones and their answers as pictures: a topology as Mermaid for documents and as SVG for
 * everything else, the endpoints of a name as a map in SVG.
 *
 * <p>Audience: users. It knows nothing of clouds, plans or Pulumi: whoever has zones and networks
 * describes them as nodes. Read {@link io.github.privatezonesync.picture.Topology} first, then
 * {@link io.github.privatezonesync.picture.RegionMap}.
 */
@NullMarked
package io.github.privatezonesync.picture;

import org.jspecify.annotations.NullMarked;
