package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.target.forward.ForwardingTarget;

class CourierForwardingContractTest extends CourierContract {
  @Override
  protected ForwardingTarget<?> target(ForwardingSpec spec) {
    return new CourierForwarding(spec);
  }
}
