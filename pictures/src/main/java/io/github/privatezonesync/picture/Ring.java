package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The outline of a piece of land, or of a lake in one, that closes where it began. */
record Ring(List<Pixel> pixels) {
  /**
   * The part of it that lies in a rectangle, by the algorithm of Sutherland and Hodgman: it is cut
   * at one side after the other. Where it leaves the rectangle it goes on along the sides.
   */
  Ring cutTo(Box box) {
    return cut(pixel -> pixel.x() - box.x())
        .cut(pixel -> box.right() - pixel.x())
        .cut(pixel -> pixel.y() - box.y())
        .cut(pixel -> box.bottom() - pixel.y());
  }

  /** Leaves out what is less than 0 pixels inside. */
  private Ring cut(ToIntFunction<Pixel> inside) {
    List<Pixel> kept = new ArrayList<>();
    for (int i = 0; i < pixels.size(); i++) {
      Pixel from = pixels.get(i == 0 ? pixels.size() - 1 : i - 1);
      Pixel to = pixels.get(i);
      double before = inside.applyAsInt(from);
      double after = inside.applyAsInt(to);
      if (before < 0 != after < 0) {
        kept.add(from.towards(to, before / (before - after)));
      }
      if (after >= 0) {
        kept.add(to);
      }
    }
    return new Ring(kept);
  }

  /** The data of a path in SVG, with steps from pixel to pixel; empty if it is a line or less. */
  String path() {
    List<Pixel> corners = new ArrayList<>();
    for (Pixel pixel : pixels) {
      if (corners.isEmpty() || !corners.get(corners.size() - 1).equals(pixel)) {
        corners.add(pixel);
      }
    }
    if (corners.size() < 3) {
      return "";
    }
    StringBuilder path = new StringBuilder("M").append(corners.get(0)).append('l');
    for (int i = 1; i < corners.size(); i++) {
      Pixel last = corners.get(i - 1);
      path.append(corners.get(i).shifted(-last.x(), -last.y())).append(' ');
    }
    path.setCharAt(path.length() - 1, 'z');
    return path.toString();
  }
}
