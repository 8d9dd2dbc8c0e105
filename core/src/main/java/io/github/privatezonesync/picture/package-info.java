/**
 * The topology of private zones as a picture: Mermaid for documents, SVG for everything else.
 *
 * <p>It knows nothing of clouds, plans or Pulumi: whoever has zones and networks describes them as
 * nodes. Read {@link io.github.privatezonesync.picture.Topology} first.
 */
package io.github.privatezonesync.picture;
