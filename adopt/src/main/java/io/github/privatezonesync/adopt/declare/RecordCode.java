package io.github.privatezonesync.adopt.declare;

import static io.github.privatezonesync.adopt.code.Expression.call;
import static io.github.privatezonesync.adopt.code.Expression.text;

import io.github.privatezonesync.CaaArgs;
import io.github.privatezonesync.DsArgs;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.NaptrArgs;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SrvArgs;
import io.github.privatezonesync.SshfpArgs;
import io.github.privatezonesync.SvcbArgs;
import io.github.privatezonesync.TlsaArgs;
import io.github.privatezonesync.TxtArgs;
import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.data.TxtTexts;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.aws.AliasedName;
import io.github.privatezonesync.aws.AwsRecords;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.InvalidValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A record set as the arguments that declare it. */
final class RecordCode {
  private RecordCode() {}

  /**
   * The record set without its targets.
   *
   * @throws InvalidValue if its data cannot be declared
   */
  static Expression of(ExistingRecordSet set, ExistingZone zone) {
    Expression name = text(name(set, zone));
    if (set.content() instanceof RecordContent.Alias alias) {
      return alias(name, set.type(), alias, zone);
    }
    RecordContent.Values values = (RecordContent.Values) set.content();
    values.values().forEach(value -> checkHost(set.type(), value.data()));
    List<List<String>> words = values.values().stream().map(TxtTexts::words).toList();
    Expression code = code(name, set.type(), words);
    return isDefault(set.ttl())
        ? code
        : code.then(
            "ttl",
            call(
                Duration.class,
                "ofSeconds",
                new Expression.Whole(Math.toIntExact(set.ttl().getAsLong()))));
  }

  /** A byte of a host name that is escaped, such as a dot in a label, cannot be declared. */
  private static void checkHost(String type, String data) {
    boolean escaped =
        switch (RecordType.valueOf(type)) {
          case CNAME, PTR, NS, MX, SRV, SVCB, HTTPS -> data.contains("\\");
          case NAPTR -> data.substring(data.lastIndexOf(' ') + 1).contains("\\");
          default -> false;
        };
    if (escaped) {
      throw new InvalidValue("%s has an escaped byte in a host name", data);
    }
  }

  /** A name that ends like the domain is marked as relative. */
  static String name(ExistingRecordSet set, ExistingZone zone) {
    return ("." + set.name() + ".").endsWith("." + zone.domain()) ? set.name() + ".@" : set.name();
  }

  private static boolean isDefault(OptionalLong ttl) {
    return ttl.isEmpty() || ttl.getAsLong() == PrivateZoneSyncArgs.DEFAULT_TTL.toSeconds();
  }

  private static Expression alias(
      Expression name, String type, RecordContent.Alias alias, ExistingZone zone) {
    boolean inZone =
        zone.place() instanceof ZonePlace.Aws aws
            && aws.hostedZoneId().equals(alias.hostedZoneId());
    String target = alias.target();
    if (target.endsWith(".")) {
      target = target.substring(0, target.length() - 1);
    }
    Expression answered =
        inZone
            ? call(AliasedName.class, "inZone", text(relative(alias.target(), zone.domain())))
            : call(AliasedName.class, "of", text(target), text(alias.hostedZoneId()));
    if (alias.evaluateTargetHealth()) {
      answered = answered.then("evaluateTargetHealth");
    }
    return call(
        AwsRecords.class,
        "alias",
        name,
        new Expression.Constant(RecordType.valueOf(type)),
        answered);
  }

  private static String relative(String name, String domain) {
    if (name.equals(domain)) {
      return "@";
    }
    return name.endsWith("." + domain)
        ? name.substring(0, name.length() - domain.length() - 1)
        : name;
  }

  private static Expression code(Expression name, String type, List<List<String>> words) {
    return switch (RecordType.valueOf(type)) {
      case A -> set("a", name, firsts(words));
      case AAAA -> set("aaaa", name, firsts(words));
      case CNAME -> set("cname", name, firsts(words));
      case PTR -> set("ptr", name, firsts(words));
      case NS -> set("ns", name, firsts(words));
      case TXT -> textSet(name, words);
      case SPF ->
          set("spf", name, Expression.texts(words.stream().map(RecordCode::joined).toList()));
      case MX ->
          set("mx", name, each(words, 2, w -> made(MxArgs.class, w, whole(w, 0), host(w, 1))));
      case SRV ->
          set(
              "srv",
              name,
              each(
                  words,
                  4,
                  w -> made(SrvArgs.class, w, whole(w, 0), whole(w, 1), whole(w, 2), host(w, 3))));
      case CAA ->
          set(
              "caa",
              name,
              each(
                  words,
                  3,
                  w -> made(CaaArgs.class, w, whole(w, 0), text(w.get(1)), text(w.get(2)))));
      case DS -> set("ds", name, each(words, 4, w -> digest(DsArgs.class, w, 3)));
      case SSHFP -> set("sshfp", name, each(words, 3, w -> digest(SshfpArgs.class, w, 2)));
      case TLSA -> set("tlsa", name, each(words, 4, w -> digest(TlsaArgs.class, w, 3)));
      case NAPTR -> set("naptr", name, each(words, 6, RecordCode::naptr));
      case SVCB -> set("svcb", name, each(words, 2, RecordCode::binding));
      case HTTPS -> set("https", name, each(words, 2, RecordCode::binding));
    };
  }

  private interface Reading {
    Expression of(List<String> words);
  }

  private static List<Expression> each(List<List<String>> words, int least, Reading reading) {
    List<Expression> values = new ArrayList<>();
    for (List<String> value : words) {
      if (value.size() < least) {
        throw new InvalidValue("%s is incomplete", String.join(" ", value));
      }
      values.add(reading.of(value));
    }
    return values;
  }

  private static Expression set(String method, Expression name, List<Expression> values) {
    List<Expression> arguments = new ArrayList<>(List.of(name));
    arguments.addAll(values);
    return new Expression.Call(RecordSetArgs.class, method, arguments);
  }

  private static Expression made(Class<?> type, List<String> words, Expression... arguments) {
    if (words.size() != arguments.length) {
      throw new InvalidValue("%s has too many fields", String.join(" ", words));
    }
    return Expression.call(type, "of", arguments);
  }

  private static List<Expression> firsts(List<List<String>> words) {
    return each(words, 1, value -> text(value.get(0)));
  }

  private static Expression host(List<String> words, int index) {
    return text(words.get(index));
  }

  private static Expression whole(List<String> words, int index) {
    try {
      return new Expression.Whole(Integer.parseInt(words.get(index)));
    } catch (NumberFormatException e) {
      throw new InvalidValue("%s is not a whole number", words.get(index));
    }
  }

  /** Texts that are cut where the component cuts them are written whole. */
  private static Expression textSet(Expression name, List<List<String>> words) {
    boolean usual =
        words.stream()
            .allMatch(
                strings ->
                    !joined(strings).isEmpty()
                        && new Txt(RecordType.TXT, joined(strings))
                            .strings(Txt.LONGEST_STRING)
                            .equals(strings));
    return set(
        "txt",
        name,
        usual
            ? Expression.texts(words.stream().map(RecordCode::joined).toList())
            : words.stream()
                .<Expression>map(
                    strings ->
                        new Expression.Call(TxtArgs.class, "strings", Expression.texts(strings)))
                .toList());
  }

  private static String joined(List<String> strings) {
    return String.join("", strings);
  }

  /** Hexadecimal digits may stand in several groups. */
  private static Expression digest(Class<?> type, List<String> words, int numbers) {
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < numbers; i++) {
      arguments.add(whole(words, i));
    }
    arguments.add(text(joined(words.subList(numbers, words.size()))));
    return new Expression.Call(type, "of", arguments);
  }

  private static Expression naptr(List<String> w) {
    return new Expression.New(
        NaptrArgs.class,
        List.of(
            whole(w, 0),
            whole(w, 1),
            text(w.get(2)),
            text(w.get(3)),
            text(w.get(4)),
            call(HostName.class, "absolute", text(w.get(5)))));
  }

  private static Expression binding(List<String> w) {
    Expression binding = call(SvcbArgs.class, "of", whole(w, 0), text(w.get(1)));
    for (String parameter : w.subList(2, w.size())) {
      int sign = parameter.indexOf('=');
      binding =
          binding.then(
              "with",
              text(sign < 0 ? parameter : parameter.substring(0, sign)),
              text(sign < 0 ? "" : parameter.substring(sign + 1)));
    }
    return binding;
  }
}
