package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.ForwardingWalk;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.List;
import java.util.Optional;

/**
 * Targets of forwarding with one mistake each; the first part of a class name is the rule it must
 * break.
 */
final class BrokenForwarding {
  private BrokenForwarding() {}

  static class Fwd1TiesEveryNetwork extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        boolean follows(PaperNetwork network, PlannedRule rule) {
          return true;
        }
      };
    }
  }

  static class Fwd1ForgetsTheHub extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        boolean follows(PaperNetwork network, PlannedRule rule) {
          return super.follows(network, rule) && !network.key().equals("hub");
        }
      };
    }
  }

  static class Fwd1AsksTheFirstServerOnly extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        Output<List<String>> servers(PlannedRule rule, ServerAddresses servers) {
          return servers.of(rule).applyValue(all -> all.subList(0, 1));
        }
      };
    }
  }

  static class Fwd1AsksAtPort53Only extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        CustomResource rule(String name, CourierArgs args, CustomResourceOptions.Builder options) {
          args.port = Output.of(PlannedRule.DNS_PORT);
          return super.rule(name, args, options);
        }
      };
    }
  }

  /** The id is known beforehand, so nothing but the order of the program makes it wait. */
  static class Fwd2DoesNotWaitForTheRule extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        Output<String> reference(
            RulesPlan<PaperNetwork> plan, PlannedRule rule, Ref<CustomResource> added) {
          return Output.of(CourierCloud.RULE + " " + ruleName(plan, rule));
        }
      };
    }
  }

  static class Fwd2DoesNotWaitForTheResolverThatItAsks extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        List<Ref<?>> asked(PlannedRule rule, ServerAddresses servers) {
          return List.of();
        }
      };
    }
  }

  static class Fwd3MakesAnOutputToListIt extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        public ForwardingWalk declare(RulesPlan<PaperNetwork> plan, Registrar registrar) {
          Output<String> unused = Output.of(plan.target().key());
          return super.declare(plan, registrar);
        }
      };
    }
  }

  static class Fwd3RegistersWhatIsNotListed extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        CustomResource rule(String name, CourierArgs args, CustomResourceOptions.Builder options) {
          if (name.endsWith(SHOP)) {
            CustomResource unused =
                new CustomResource(
                    "courier:dns:Copy", name + "/copy", new CourierArgs(), options.build());
          }
          return super.rule(name, args, options);
        }
      };
    }
  }

  static class Fwd4CountsTheRules extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        LogicalName ruleLogicalName(RulesPlan<PaperNetwork> plan, PlannedRule rule) {
          return plan.root().child("rule", String.valueOf(plan.rules().indexOf(rule)));
        }
      };
    }
  }

  static class Fwd4DependsOnTheOrderOfNetworks extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        LogicalName ruleLogicalName(RulesPlan<PaperNetwork> plan, PlannedRule rule) {
          String last = plan.target().networks().get(plan.target().networks().size() - 1).key();
          return super.ruleLogicalName(plan, rule).child(last);
        }
      };
    }
  }

  static class Fwd5IsTheSameInEveryComponent extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        String ruleName(RulesPlan<PaperNetwork> plan, PlannedRule rule) {
          String name = plan.target().key() + "-" + rule.domain().withoutDot().replace('.', '-');
          return name.substring(0, Math.min(40, name.length()));
        }
      };
    }
  }

  static class Fwd5DoesNotShorten extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        String ruleName(RulesPlan<PaperNetwork> plan, PlannedRule rule) {
          return plan.physicalNames().derive(rule.domain().withoutDot(), 200, "rule");
        }
      };
    }
  }

  static class Fwd6GivesOutAnotherAddress extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        String doorAddress() {
          return "10.0.0.11";
        }
      };
    }
  }

  static class Fwd7DoesNotCheckIds extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        Output<String> id(RulesPlan<PaperNetwork> plan, PaperNetwork network) {
          return network.info().id() instanceof Leaf.Known
              ? super.id(plan, network)
              : network.info().id().output();
        }
      };
    }
  }

  static class Fwd7ShowsSecrets extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        Output<List<String>> servers(PlannedRule rule, ServerAddresses servers) {
          return servers.of(rule).asPlaintext();
        }
      };
    }
  }

  /** Its problems end with the first one, and take those of others with them. */
  static class Fwd8ThrowsItsProblems extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        public List<Problem> problems(RulesPlan<PaperNetwork> plan) {
          plan.target()
              .networks()
              .forEach(
                  network -> network.info().id().known().ifPresent(id -> network.canonicalId(id)));
          return super.problems(plan);
        }
      };
    }
  }

  static class Fwd9ForgetsTheOptions extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        CustomResource rule(String name, CourierArgs args, CustomResourceOptions.Builder options) {
          return new CustomResource(CourierCloud.RULE, name, args, null);
        }
      };
    }
  }

  static class Fwd9TiesByTheAccountOfTheRule extends CourierContract {
    @Override
    protected ForwardingTarget<?> target(ForwardingSpec spec) {
      return new CourierForwarding(spec) {
        @Override
        Optional<ProviderResource> owner(PaperNetwork network) {
          return Optional.empty();
        }
      };
    }
  }
}
