package io.github.privatezonesync.adopt.write;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.declare.AdoptedDomain;
import io.github.privatezonesync.adopt.declare.AdoptedResolver;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    StringBuilder body = new StringBuilder();
    stack.variables().forEach((name, code) -> body.append(variable(name, code)));
    boolean data = false;
    for (int i = 0; i < stack.domains().size(); i++) {
      AdoptedDomain domain = stack.domains().get(i);
      ZoneFiles files = new ZoneFiles(domain, i + 1);
      data |= files.isUsed();
      body.append(component(domain, AdoptedDomain.variable(i), files.isUsed()));
      methods.append(method(domain, AdoptedDomain.variable(i), files));
    }
    stack.resolvers().forEach(resolver -> body.append(resolver(resolver)));
    if (data) {
      body.insert(0, zones());
      methods.append(only());
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
        .formatted(ProjectFiles.PACKAGE, printer.imports(), pulumi, context, body, methods);
  }

  private String zones() {
    String path = printer.type(Path.class);
    return "    %s zones = %s.of(ctx.config().get(\"zones\").orElse(\"zones\"));\n"
        .formatted(path, path);
  }

  private String only() {
    return """

          /** Record sets that only some targets have. */
          private static %1$s<%2$s> only(%1$s<%2$s> sets, String... targets) {
            return sets.stream().map(set -> set.only(targets)).toList();
          }
        """
        .formatted(printer.type(List.class), printer.type(RecordSetArgs.class));
  }

  private String variable(String name, Expression code) {
    return "    %s %s =\n        %s;\n".formatted(type(code), name, printer.print(code, 8));
  }

  private String type(Expression code) {
    return printer.type(
        code instanceof Expression.New made ? made.type() : ((Expression.Call) code).owner());
  }

  private String resolver(AdoptedResolver resolver) {
    return "    " + printer.print(resolver.component(), 4) + ";\n";
  }

  private String component(AdoptedDomain domain, String method, boolean data) {
    List<String> arguments = new ArrayList<>();
    if (data) {
      arguments.add("zones");
    }
    arguments.addAll(used(domain).keySet());
    Expression args =
        new Expression.Variable("%s(%s)".formatted(method, String.join(", ", arguments)));
    Expression name = Expression.text(domain.component());
    String code = printer.print(new Expression.New(PrivateZoneSync.class, List.of(name, args)), 8);
    return """
            var %1$s =
                %2$s;
            ctx.export(%3$s, %1$s.zones());
        """
        .formatted(method, code, printer.print(name, 0));
  }

  /** The variables that the code of a domain names. */
  private Map<String, Expression> used(AdoptedDomain domain) {
    Map<String, Expression> used = new LinkedHashMap<>(stack.variables());
    used.keySet().removeIf(name -> !Expression.uses(domain.args(List.of()), name));
    return used;
  }

  private String method(AdoptedDomain domain, String method, ZoneFiles files) {
    List<String> parameters = new ArrayList<>();
    if (files.isUsed()) {
      parameters.add(printer.type(Path.class) + " zones");
    }
    used(domain).forEach((used, code) -> parameters.add(type(code) + " " + used));
    String name =
        files.isUsed()
            ? "    String domain = " + printer.print(Expression.text(domain.component()), 0) + ";\n"
            : "";
    return """

          private static %s %s(%s) {
        %s    return %s;
          }
        """
        .formatted(
            printer.type(PrivateZoneSyncArgs.class),
            method,
            String.join(", ", parameters),
            name,
            printer.print(files.isUsed() ? files.args(printer) : domain.args(), 4));
  }
}
