package io.github.privatezonesync.adopt.write;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.declare.AdoptedDomain;
import io.github.privatezonesync.adopt.declare.AdoptedProvider;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import java.util.ArrayList;
import java.util.List;

/** The source of the program: one method for each domain. */
final class AppSource {
  private final AdoptedStack stack;
  private final JavaPrinter printer = new JavaPrinter();

  AppSource(AdoptedStack stack) {
    this.stack = stack;
  }

  /** The text of {@code App.java}. */
  String source() {
    StringBuilder methods = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    for (AdoptedProvider provider : stack.providers()) {
      calls.append(provider(provider));
    }
    for (int i = 0; i < stack.domains().size(); i++) {
      AdoptedDomain domain = stack.domains().get(i);
      String method = "domain" + (i + 1);
      calls.append(component(domain, method));
      methods.append(method(domain, method));
    }
    String context = printer.type(Context.class);
    String pulumi = printer.type(Pulumi.class);
    return """
        package %s;

        %s
        /** Private zones that existed before this program: report.md says how it takes them over. */
        public final class App {
          private App() {}

          /** Runs the program for the Pulumi engine. */
          public static void main(String[] args) {
            %s.run(App::stack);
          }

          /** Declares every domain. */
          public static void stack(%s ctx) {
        %s  }
        %s}
        """
        .formatted(ProjectFiles.PACKAGE, printer.imports(), pulumi, context, calls, methods);
  }

  private String provider(AdoptedProvider provider) {
    Expression code = provider.code();
    String start =
        "    %s %s =".formatted(printer.type(((Expression.New) code).type()), provider.variable());
    return start + "\n        " + printer.print(code, 8) + ";\n";
  }

  private String component(AdoptedDomain domain, String method) {
    String args = "%s(%s)".formatted(method, String.join(", ", variables(domain)));
    Expression component =
        new Expression.New(
            PrivateZoneSync.class,
            List.of(Expression.text(domain.component()), new Expression.Variable(args)));
    return "    var "
        + method
        + " =\n        "
        + printer.print(component, 8)
        + ";\n"
        + "    ctx.export(\"zones of \" + "
        + printer.print(Expression.text(domain.component()), 0)
        + ", "
        + method
        + ".zones());\n";
  }

  /** The providers that the code of a domain names, with their types. */
  private List<String> variables(AdoptedDomain domain) {
    List<String> used = new ArrayList<>();
    for (AdoptedProvider provider : stack.providers()) {
      if (domain.targets().stream()
          .anyMatch(target -> Expression.uses(target.code(), provider.variable()))) {
        used.add(provider.variable());
      }
    }
    return used;
  }

  private String method(AdoptedDomain domain, String method) {
    List<String> parameters = new ArrayList<>();
    for (AdoptedProvider provider : stack.providers()) {
      if (variables(domain).contains(provider.variable())) {
        String type = printer.type(((Expression.New) provider.code()).type());
        parameters.add(type + " " + provider.variable());
      }
    }
    return "\n  private static %s %s(%s) {\n    return %s;\n  }\n"
        .formatted(
            printer.type(PrivateZoneSyncArgs.class),
            method,
            String.join(", ", parameters),
            printer.print(domain.args(), 4));
  }
}
