package io.github.privatezonesync.adopt.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.draft.Fact;
import io.github.privatezonesync.adopt.draft.RecordSetDraft;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnedSetsTest {
  private static final String EXTERNAL_DNS =
      "heritage=external-dns,external-dns/owner=eu,external-dns/resource=ingress/a/b";

  private static RecordSetDraft set(String type, String name, String... texts) {
    List<Fact> facts = new ArrayList<>();
    for (String text : texts) {
      facts.add(new Fact(Fact.Subject.TXT, text));
    }
    return new RecordSetDraft(
        name,
        type,
        OptionalLong.of(60),
        new RecordContent.Values(List.of()),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Verdict.adoptable(),
        facts,
        new Origin("f", "$"));
  }

  @ParameterizedTest
  @CsvSource({
    "a-db, A, db",
    "aaaa-db, AAAA, db",
    "cname-www.shop, CNAME, www.shop",
    "cname-db, A, db",
    "db, A, db",
    "ext-a-db, A, db",
    "ext-db, A, db",
    "ext.a-db, A, db",
    "a-db-ext.shop, A, db.shop",
    "db-ext.shop, A, db.shop",
    "a-any.apps, A, *.apps",
    "a-*.apps, A, *.apps",
  })
  void findsWhatExternalDnsOwnsByTheNameOfItsText(String txt, String type, String owned) {
    RecordSetDraft set = set(type, owned);
    RecordSetDraft other = set("A", "other");
    RecordSetDraft claim = set("TXT", txt, EXTERNAL_DNS);
    OwnedSets sets = new OwnedSets(List.of(set, other, claim));
    assertThat(sets.of(set)).hasValue(new OwnedSets.Claim("external-dns 'eu'", txt));
    assertThat(sets.of(other)).isEmpty();
  }

  @Test
  void takesTheTypeInTheNameForWhatItIs() {
    RecordSetDraft v4 = set("A", "db");
    RecordSetDraft v6 = set("AAAA", "db");
    OwnedSets sets = new OwnedSets(List.of(v4, v6, set("TXT", "aaaa-db", EXTERNAL_DNS)));
    assertThat(sets.of(v4)).isEmpty();
    assertThat(sets.of(v6)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "_owner.a.db, A, db",
    "_owner.CNAME._wildcard.apps, CNAME, *.apps",
    "_owner.mx, MX, @"
  })
  void findsWhatOctoDnsOwns(String txt, String type, String owned) {
    RecordSetDraft set = set(type, owned);
    OwnedSets sets = new OwnedSets(List.of(set, set("TXT", txt, "*octodns*")));
    assertThat(sets.of(set)).hasValue(new OwnedSets.Claim("octoDNS", txt));
  }

  @Test
  void findsNothingWithoutAText() {
    RecordSetDraft set = set("A", "db");
    assertThat(new OwnedSets(List.of(set, set("TXT", "a-db", "owner=me"))).of(set)).isEmpty();
  }
}
