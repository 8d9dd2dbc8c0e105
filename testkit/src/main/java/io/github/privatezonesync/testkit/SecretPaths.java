package io.github.privatezonesync.testkit;

import com.pulumi.core.Either;
import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The places of secrets in the arguments of a resource, at any depth. */
final class SecretPaths {
  private final Set<String> found = new TreeSet<>();

  private SecretPaths() {}

  /** Paths such as {@code title} and {@code items[0].value}. */
  static Set<String> in(Map<String, Object> given) {
    SecretPaths paths = new SecretPaths();
    given.forEach(paths::walk);
    return paths.found;
  }

  static String element(String list, int index) {
    return list + "[" + index + "]";
  }

  static String field(String object, String name) {
    return object + "." + name;
  }

  private void walk(String path, Object value) {
    if (value instanceof Output<?> output) {
      if (Resolved.isSecret(output)) {
        found.add(path);
      } else {
        Resolved.valueOf(output).ifPresent(resolved -> walk(path, resolved));
      }
    } else if (value instanceof Either<?, ?> either) {
      walk(path, either.isLeft() ? either.left() : either.right());
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(element(path, i), list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> walk(field(path, String.valueOf(key)), inner));
    } else if (value instanceof ResourceArgs args) {
      GivenInputs.of(args).forEach((key, inner) -> walk(field(path, key), inner));
    }
  }
}
