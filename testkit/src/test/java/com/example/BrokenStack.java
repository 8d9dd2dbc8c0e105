package com.example;

import com.pulumi.Context;

/** A stack of a user, which is outside the packages of this project, with a mistake in it. */
public final class BrokenStack {
  private BrokenStack() {}

  static void stack(Context ctx) {
    int unused = Integer.parseInt(ctx.projectName());
  }
}
