package io.github.privatezonesync.forward;

/** Where a question goes next. */
sealed interface Hop {
  /**
   * To a resolver or servers that the plan knows.
   *
   * @param station whom is asked
   */
  record To(Station station) implements Hop {
    @Override
    public String toString() {
      return station.toString();
    }
  }

  /**
   * To an address of which the plan knows nothing else.
   *
   * @param address the address
   */
  record Stranger(String address) implements Hop {
    @Override
    public String toString() {
      return address;
    }
  }

  /**
   * To an address that is known when it is deployed.
   *
   * @param number tells it from other such addresses
   */
  record Later(int number) implements Hop {
    @Override
    public String toString() {
      return "an address known at deployment";
    }
  }
}
