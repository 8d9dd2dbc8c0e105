package io.github.privatezonesync.simulator.oci;

import java.util.Map;
import java.util.TreeMap;

/**
 * A view: zones that are attached together.
 *
 * @param id the OCID
 * @param place where it is
 * @param displayName what people call it
 * @param isProtected whether it is the default view of a VCN
 * @param tags its tags
 */
record PrivateView(String id, Place place, String displayName, boolean isProtected, Tags tags) {
  PrivateView in(String compartment) {
    return new PrivateView(id, place.in(compartment), displayName, isProtected, tags);
  }

  PrivateView with(String name, Tags changed) {
    return new PrivateView(id, place, name, isProtected, changed);
  }

  PrivateView unprotected() {
    return new PrivateView(id, place, displayName, false, tags);
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("compartmentId", place.compartment());
    properties.put("displayName", displayName);
    properties.put("scope", Oci.PRIVATE);
    properties.put("isProtected", isProtected);
    Lifecycle.put(properties, place, "views/" + id, "ACTIVE");
    tags.put(properties);
    return properties;
  }
}
