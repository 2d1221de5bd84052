package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.roadmaplint.RealMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {
  private static final Set<Phrase.Kind> ON_REVIEWS =
      Set.of(Phrase.Kind.CADENCE, Phrase.Kind.UPDATED, Phrase.Kind.NEXT);

  private final PhraseBook book = PhraseBook.standard();
  private final DateReader dates = new DateReader(null);
  private final PeriodReader periods = new PeriodReader(null);

  static Iterable<Phrase> phrases() {
    return PhraseBook.standard().phrases();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void everyPhraseFindsItsExample(Phrase phrase) {
    assertThat(phrase.pattern().matcher(phrase.example()).find()).as(phrase.origin()).isTrue();
    String text = phrase.example();
    if (ON_REVIEWS.contains(phrase.kind())) {
      assertThat(book.maySpeakOfReviews(text)).as(phrase.origin()).isTrue();
    }
    switch (phrase.kind()) {
      case CADENCE -> assertThat(book.cadences(text)).as(phrase.origin()).hasSize(1);
      case UPDATED -> assertThat(book.updates(text, dates)).as(phrase.origin()).hasSize(1);
      case NEXT -> assertThat(book.nextReviews(text, periods)).as(phrase.origin()).hasSize(1);
      case CHANGELOG -> assertThat(book.isChangelog(text)).as(phrase.origin()).isTrue();
      case LOG -> assertThat(book.isLog(text)).as(phrase.origin()).isTrue();
      case FACTS -> assertThat(book.listsFacts(text)).as(phrase.origin()).isTrue();
      case SUPPORT -> assertThat(book.tellsOfSupport(text)).as(phrase.origin()).isTrue();
      case UNTIL -> assertThat(book.saysUntil(text, text.length())).as(phrase.origin()).isTrue();
      case AHEAD -> assertThat(book.liesAhead(text)).as(phrase.origin()).isTrue();
      case REPORT -> assertThat(book.isReport(text)).as(phrase.origin()).isTrue();
      case DONE -> assertThat(book.saysDone(text)).as(phrase.origin()).isTrue();
      case UNDONE -> assertThat(book.saysDone(text)).as(phrase.origin()).isFalse();
      case LEGEND -> assertThat(book.isLegend(text)).as(phrase.origin()).isTrue();
      case STATE -> assertThat(book.isOpenState(text)).as(phrase.origin()).isTrue();
      case GIVEN_UP -> assertThat(book.saysGivenUp(text)).as(phrase.origin()).isTrue();
      case PAST -> assertThat(book.isDoneWord(text)).as(phrase.origin()).isTrue();
      case DEED -> assertThat(book.beginsWithDeed(text)).as(phrase.origin()).isTrue();
      case POSTPONED ->
          assertThat(book.postponements(text))
              .as(phrase.origin())
              .anyMatch(end -> periods.at(text, end).isPresent());
      case FORMER -> assertThat(book.saysFormer(text, text.length())).as(phrase.origin()).isTrue();
      case FACT_COLUMN -> assertThat(book.columns().isFact(text)).as(phrase.origin()).isTrue();
      case TIME_COLUMN -> assertThat(book.columns().isTime(text)).as(phrase.origin()).isTrue();
      case TARGET_COLUMN -> assertThat(book.columns().isTarget(text)).as(phrase.origin()).isTrue();
      case END_COLUMN -> assertThat(book.columns().isEnd(text)).as(phrase.origin()).isTrue();
      case ACTUAL_COLUMN -> assertThat(book.columns().isActual(text)).as(phrase.origin()).isTrue();
      case DONE_COLUMN -> assertThat(book.columns().isDone(text)).as(phrase.origin()).isTrue();
      case PERCENT_COLUMN ->
          assertThat(book.columns().isPercent(text)).as(phrase.origin()).isTrue();
      case YES -> assertThat(book.saysYes(text)).as(phrase.origin()).isTrue();
      case TARGET -> assertThat(book.announcesTarget(text)).as(phrase.origin()).isTrue();
      case ANNOUNCING -> assertThat(book.endsAnnouncing(text)).as(phrase.origin()).isTrue();
      case PLAN -> assertThat(book.isPlanTitle(text)).as(phrase.origin()).isTrue();
      case TASK -> assertThat(book.isTaskFor(text)).as(phrase.origin()).isTrue();
      case PERIOD -> assertThat(Cadence.parse(phrase.meaning())).isNotNull();
    }
  }

  static Stream<Arguments> lookAlikes() {
    PhraseBook book = PhraseBook.standard();
    return Stream.of(
        lookAlike("isLog", book::isLog, "Logging for operators"),
        lookAlike("listsFacts", book::listsFacts, "Event bus"),
        lookAlike("tellsOfSupport", book::tellsOfSupport, "Customs"),
        lookAlike("liesAhead", book::liesAhead, "Nexus"),
        lookAlike("isReport", book::isReport, "Theming"),
        lookAlike("isLegend", book::isLegend, "Legendary features"),
        lookAlike("isOpenState", book::isOpenState, "Planned obsolescence of the old API"),
        lookAlike("saysFormer", text -> book.saysFormer(text, text.length()), "(wash "),
        lookAlike("saysUntil", text -> book.saysUntil(text, text.length()), "utility "),
        lookAlike("isFact", book.columns()::isFact, "Decider"),
        lookAlike("isTime", book.columns()::isTime, "Timeout"),
        lookAlike("isEnd", book.columns()::isEnd, "Endpoint"),
        lookAlike("isActual", book.columns()::isActual, "Actuator"),
        lookAlike("isDone", book.columns()::isDone, "Donor"),
        lookAlike("isPercent", book.columns()::isPercent, "Perception"),
        lookAlike("saysYes", book::saysYes, "Yesterday"),
        lookAlike("beginsAsTarget", book::beginsAsTarget, "Tariffs for tenants"),
        lookAlike("beginsWithDeed", book::beginsWithDeed, "Addendum to B"),
        lookAlike("beginsPostponed", book::beginsPostponed, "Posters for "),
        lookAlike("mayNameActual", book.columns()::mayNameActual, "Owner"),
        lookAlike("endsAnnouncing", book::endsAnnouncing, "residue in "),
        lookAlike("isPlanTitle", book::isPlanTitle, "Planar graphs"),
        lookAlike("isTaskFor", book::isTaskFor, "Shipping rates in"));
  }

  private static Arguments lookAlike(String question, Predicate<String> asked, String text) {
    return Arguments.of(Named.of(question, asked), text);
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void sparesWhatOnlyLooksLikeAPhrase(Predicate<String> asked, String text) {
    assertThat(asked).rejects(text);
  }

  @Test
  @Tag("slow")
  void fragmentsSpareOnlySearchesThatFindNothing() throws IOException {
    int found = 0;
    for (Path file : RealMarkdown.files("corpus")) {
      for (String paragraph : Files.readString(file).split("\\R\\s*\\R")) {
        for (Phrase phrase : phrases()) {
          if (phrase.pattern().matcher(paragraph).find()) {
            found++;
            assertThat(phrase.mayOccurIn(paragraph.toLowerCase(Locale.ROOT)))
                .as("%s in: %s", phrase.origin(), paragraph)
                .isTrue();
          }
        }
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This roadmap is reviewed and updated every quarter to ensure it remains | P3M",
        "This roadmap is reviewed and\\nupdated every\\nquarter to | P3M",
        "The roadmap will be reviewed annually. | P1Y",
        "This document is updated on a monthly basis | P1M",
        "Our roadmap is regularly reviewed, at least once a year | P1Y",
        "The maintainers review this roadmap every 6 months | P6M",
        "Every quarter we update this roadmap | P3M",
        "We'll update this roadmap monthly to reflect | P1M",
        "We’ll also review and update our roadmap at least once a year | P1Y",
        "and we aim to update this roadmap every 3 months | P3M",
        "We plan to update this roadmap roughly every three months. | P3M",
        "We plan to update this roadmap approximately every 6 months, in | P6M",
        "The team tries to review this plan monthly | P1M",
        "Every month, we’ll update this roadmap | P1M",
        "Revisit this roadmap every quarter (or after major milestones) | P3M",
        "Quarterly review: Revisit this roadmap every 3 months. | P3M",
        "Review and update the roadmap at least once a year. | P1Y",
        "Next review: Monthly | P1M",
        "This roadmap is a living document, updated quarterly based on | P3M",
        "The roadmap is a living document and is updated quarterly | P3M",
        "A living document that will be reviewed and updated, at least once a year | P1Y",
        "Review Schedule: Quarterly or after major releases | P3M",
        "Update schedule: monthly | P1M",
        "Update frequency: weekly | P7D",
        "本路线图每季度更新一次。 | P3M",
        "每月更新一次。 | P1M",
        "每半年审阅并修订一次 | P6M",
        "我们每半年审阅并修订一次路线图 | P6M",
        "更新周期：每月 | P1M"
      })
  void findsCadences(String text, String period) {
    assertThat(book.cadences(text.translateEscapes()))
        .singleElement()
        .extracting(PhraseMatch::value)
        .isEqualTo(Cadence.parse(period));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Agents. Reviewed quarterly. => Reviewed quarterly",
        "(Review cadence: monthly) => Review cadence: monthly",
        "Version 2 | Last reviewed: 1 December 2025 | Kim => Last reviewed: 1 December 2025",
        "Draft; next review: Q1 2026. => next review: Q1 2026",
        "Last updated by @kim-lee on 2025-12-01. => Last updated by @kim-lee on 2025-12-01",
        "Last reviewed by Kim Lee on 1 December 2025 => Last reviewed by Kim Lee on 1 December 2025",
        "📅 Last updated: 2025-12-01 => Last updated: 2025-12-01",
        "Owner 🗓️ Updated: 2025-12-01 🔄 => Updated: 2025-12-01",
        "🕧 Reviewed quarterly => Reviewed quarterly",
        "Last updated - 2025-12-01 => Last updated - 2025-12-01",
        "Last update – December 2025 => Last update – December 2025",
        "Updated — 1 December 2025 => Updated — 1 December 2025",
        "Next review – Q1 2026 => Next review – Q1 2026",
        "API reference - Last updated: 2025-12-01 => Last updated: 2025-12-01",
        "最后更新 / Last update: 2025-12-01 => Last update: 2025-12-01"
      })
  void takesThePhraseFromItsFirstWordToItsDate(String text, String phrase) {
    Stream<PhraseMatch<?>> found =
        Stream.of(book.cadences(text), book.updates(text, dates), book.nextReviews(text, periods))
            .flatMap(List::stream);
    assertThat(found)
        .singleElement()
        .satisfies(
            match -> assertThat(text.substring(match.start(), match.end())).isEqualTo(phrase));
  }

  @Test
  void keepsTheOrderOfTheText() {
    String text =
        "Review cadence: yearly. This roadmap is reviewed monthly.\n\n"
            + "Updated: 2025-02-01. Last updated: 2025-01-01\n\n"
            + "It will next be reviewed in Q2 2026. Next review: Q3 2026.";
    assertThat(book.cadences(text))
        .extracting(PhraseMatch::value)
        .containsExactly(Cadence.YEARLY, Cadence.MONTHLY);
    assertThat(book.updates(text, dates))
        .extracting(match -> match.value().text())
        .containsExactly("2025-02-01", "2025-01-01");
    assertThat(book.nextReviews(text, periods))
        .extracting(match -> match.value().text())
        .containsExactly("Q2 2026", "Q3 2026");
  }

  @Test
  void takesTheLongerOfTwoPhrasesThatBeginTogether() {
    assertThat(book.cadences("Reviewed quarterly. Reviewed every three months."))
        .extracting(PhraseMatch::value)
        .containsExactly(Cadence.QUARTERLY, Cadence.QUARTERLY);
    assertThat(
            new PhraseBook(
                    PhraseTable.read(
                        "xx.tsv",
                        "updated\tseen\t\tseen\nupdated\tseen on 2025-01-01 and\t\tseen\n"))
                .updates("seen on 2025-01-01 and 2025-02-01", dates))
        .singleElement()
        .satisfies(match -> assertThat(match.value().text()).isEqualTo("2025-02-01"));
    assertThat(
            new PhraseBook(
                    PhraseTable.read(
                        "xx.tsv",
                        "period\tdaily\tP1D\tdaily\n"
                            + "cadence\tseen {period}\t\tseen daily\n"
                            + "cadence\tseen {period} at noon\t\tseen daily at noon\n"))
                .cadences("seen daily at noon"))
        .extracting(PhraseMatch::end)
        .containsExactly(18);
  }

  @Test
  void takesAnAnnouncementFromItsFirstWord() {
    PhraseBook made =
        new PhraseBook(PhraseTable.read("xx.tsv", "next\t{start}again in\t\tagain in Q1 2026\n"));
    assertThat(made.nextReviews("Draft; again in Q1 2026", periods))
        .extracting(PhraseMatch::start)
        .containsExactly(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We want to run a monthly office hours to start addressing that",
        "Experiment running monthly roadmap review as an open call",
        "We'll be releasing a new minor version every 3 months",
        "we are planning to release a new KEDA version every 4 months",
        "OpenEBS follows a release cadence with a new minor release every 3-4 months.",
        "DRA updates: New implementations; weekly learning challenges",
        "Execution rhythm for this quarter",
        "每周更新",
        "每月更新翻译",
        "词典每周更新一次",
        "The dashboard is updated hourly",
        "Review the build plan monthly.",
        "Update the document page weekly.",
        "Review this roadmap with the team every Monday.",
        "Revisit this roadmap every 90 commits.",
        "These will be reviewed when bandwidth permits."
      })
  void promisesNothing(String text) {
    assertThat(book.cadences(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Last updated: 2025-12-01 => 2025-12-01",
        "Status: Active\\nLast updated: 2025-12-01 => 2025-12-01",
        "Status: Active\\nLast-Updated: 2025-12-01\\nOwner: Kim => 2025-12-01",
        "Last updated 16 July 2026. => 2026-07-16",
        "Updated: June, 2021 => 2021-06-30",
        "(last updated on 2025-12-01) => 2025-12-01",
        "Roadmap last refreshed on 2025-12-01 (v7.4.2). => 2025-12-01",
        "Last verified: 2025-12-01 => 2025-12-01",
        "Up to date as of Jan 26, 2022 => 2022-01-26",
        "Current as of: 2025-12-01 => 2025-12-01",
        "This roadmap is current as of March 2025. => 2025-03-31",
        "Version 2 | Last reviewed: 1 December 2025 => 2025-12-01",
        "This roadmap was last updated on December 1, 2025 => 2025-12-01",
        "Roadmap last updated: 2025-12-01 (v1.5 added) => 2025-12-01",
        "Roadmap last updated Dec 2025, next update Apr 2026. => 2025-12-31",
        "Document last updated\uFFFC: 1 December 2025 => 2025-12-01",
        "Created: May 2024\\nRoadmap revised: 2025-12-01 => 2025-12-01",
        "\uFFFCLast updated:\uFFFC 2025-12-01 => 2025-12-01",
        "\uFFFCLast updated\uFFFC: 2025-12-01 => 2025-12-01",
        "Last updated: \uFFFC2025-12-01\uFFFC => 2025-12-01",
        "This roadmap was last updated on the 1st of December 2025 => 2025-12-01",
        "Roadmap last updated: 2025-12-01 => 2025-12-01",
        "Last updated: Monday, December 1, 2025 => 2025-12-01",
        "Roadmap Last Reviewed April 2025; the scorecard => 2025-04-30",
        "Page last reviewed: 1 December 2025 => 2025-12-01",
        "The roadmap was last updated in December 2025. => 2025-12-31",
        "Last roadmap update: 2025-12-01 => 2025-12-01",
        "Last full review: 2025-12-01 => 2025-12-01",
        "Last major update: 2025-12-01 => 2025-12-01",
        "Last comprehensive review on 2025-12-01 => 2025-12-01",
        "As of: 2025-12-01 => 2025-12-01",
        "Status: draft\\n\uFFFCAs of\uFFFC: December 2025\\nOwner: Kim => 2025-12-31",
        "Roadmap updated: 2025-12-01 => 2025-12-01",
        "Roadmap (as of December 2025) => 2025-12-31",
        "Our current roadmap as of the 1st of December 2025 => 2025-12-01",
        "This is the roadmap, as of 2025-12-01: => 2025-12-01",
        "\uFFFCLast updated: v0.4.0-alpha.1 (December 2025).\uFFFC => 2025-12-31",
        "Last Updated: Session #6 (2025-12-01) => 2025-12-01",
        "Last updated: v0.5.0 \u2014 2025-12-01 => 2025-12-01",
        "\uFFFCLast updated:\uFFFC Session 3, Dec 1 2025 => 2025-12-01",
        "Last updated: Sprint 9, after planning (2025-12-01) => 2025-12-01",
        "Last updated: v0.5.0 (2025-12-01), first written: v0.1 (2024-01-01) => 2025-12-01",
        "最后更新：2025-12-01 => 2025-12-01",
        "更新时间：2025-12-01 => 2025-12-01",
        "最近更新于2025年12月1日 => 2025-12-01"
      })
  void findsUpdates(String text, LocalDate last) {
    assertThat(book.updates(text.translateEscapes(), dates))
        .singleElement()
        .satisfies(
            match -> assertThat(match.value().period()).map(TargetPeriod::last).contains(last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The benchmark numbers were last updated 2024-01-01 by Kim",
        "The release plan last updated 2024-01-01 is void",
        "Release plan updated: 2024-01-01",
        "DRA updates: 2025-12-01",
        "We updated the parser in 2024",
        "The stack roadmap last updated 2024-01-01 lists agents",
        "The document was last updated 2024-01-01 by its vendor",
        "Roadmap updated 2024-01-01 items",
        "Parser, last updated 2024-01-01",
        "Parser - updated 2024-01-01",
        "ever-last updated 2024-01-01",
        "Last updated: soon",
        "Roadmap (as of v0.1.0, 2024-01-01)",
        "No PQ on the roadmap as of 2024-01-01",
        "As of 2024-01-01, ten users run it",
        "As of: 2024-01-01 ten users run it in production",
        "Users (as of: 2024-01-01)",
        "Users, as of: 2024-01-01",
        "Last security review: 2024-01-01",
        "Progress snapshot (as of 2024-01-01)",
        "Last updated by the release script on each push of 2024-01-01",
        "Last updated: v1.2.0",
        "Up to date as of v1.2.0",
        "The numbers are current as of 2024-01-01",
        "Last updated: v1.2.0 (the first since 2024-01-01)",
        "Last updated: see the history. Begun (2024-01-01)",
        "Last updated: v1.2.0 | Written (2024-01-01)",
        "Last updated: v1.2.0, Next review: Sprint 9 (2026-03-31)",
        "Last updated: v1.2.0\n(2024-01-01)",
        "Last updated by Kim (2024-01-01)",
        "Note: last updated by Kim (2024-01-01)",
        "Last updated: with each of the releases that the team of the parser has made (2024-01-01)",
        "Last updated:",
        "Last updated: ",
        "Version 2. Last updated:",
        "the plan is no longer updated; 2024-01-01"
      })
  void findsNoUpdate(String text) {
    assertThat(book.updates(text, dates)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The next scheduled review is planned for Q1 2026. | 2026-03-31",
        "The next\\nscheduled review is planned\\nfor Q1\\n2026. | 2026-03-31",
        "Next review: 2026-03-31 | 2026-03-31",
        "\uFFFCNext review:\uFFFC Q1 2026 | 2026-03-31",
        "The next review is planned for the 1st of March 2026 | 2026-03-01",
        "Next review: planned for Q1 2026 | 2026-03-31",
        "Next review – scheduled for: Q1 2026 | 2026-03-31",
        "Next review (planned for Q1 2026) | 2026-03-31",
        "Next review: tentatively Q1 2026 | 2026-03-31",
        "Next review: by the end of Q1 2026 | 2026-03-31",
        "\uFFFCNext Review Date\uFFFC: April 15, 2026 | 2026-04-15",
        "The next review takes place by the end of 2026 | 2026-12-31",
        "Next update due in March 2026 | 2026-03-31",
        "The next review is planned for mid March 2026. | 2026-03-31",
        "Next review late Q1 2026 | 2026-03-31",
        "The next review is planned for mid-March 2026. | 2026-03-31",
        "The next review is planned for the end of Q1 2026. | 2026-03-31",
        "Next review: end of 2026 Q1 | 2026-03-31",
        "Next review: the beginning of March 2026 | 2026-03-31",
        "The next review is planned for the end of 2026. | 2026-12-31",
        "It will next be reviewed at the end of Q2 2026 | 2026-06-30",
        "Next review by the end of 2026 | 2026-12-31",
        "Next Review Date: April 15, 2026 | 2026-04-15",
        "Next review due date is 2026-03-31 | 2026-03-31",
        "Next roadmap review: End of Phase 2 (2026-03-31) | 2026-03-31",
        "\uFFFCNext Review\uFFFC: Q4 planning (March 2026) | 2026-03-31",
        "the next review of this roadmap will be in H1 2026 | 2026-06-30",
        "It will next be reviewed in Q2 2026 | 2026-06-30",
        "下次评审计划于 2026 年第一季度 | 2026-03-31",
        "下一次更新：2026年3月 | 2026-03-31"
      })
  void findsNextReviews(String text, LocalDate last) {
    assertThat(book.nextReviews(text.translateEscapes(), periods))
        .singleElement()
        .satisfies(match -> assertThat(match.value().period().last()).isEqualTo(last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The next release is planned for Q1 2026",
        "Next steps for Q1 2026: review the API",
        "Next review date: quarterly, since Q1 2026",
        "Next review: after v2 (Q1 2026 – Q2 2026)",
        "The next review follows v2 (Q1 2026)",
        "The next review dates from Q1 2026",
        "The next review is planned for Q1–Q2 2026",
        "The next review is planned for Q1 2026 – Q2 2026",
        "The next review dates from 2026-03-31",
        "The next review will be announced"
      })
  void findsNoNextReview(String text) {
    assertThat(book.nextReviews(text, periods)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Completed,true",
    "✅ done,true",
    "已完成,true",
    "Released on July 8,true",
    "✅ Implemented,true",
    "Deployed to production,true",
    "v1 – Complete (March 2026),true",
    "COMPLETE - March 2026,true",
    "Feature complete (March 2026),false",
    "Complete (all) tests (March 2026),false",
    "Complete-rewrite of v2,false",
    "Tests: complete - mostly (March 2026),false",
    "Complete the API (March 2026),false",
    "Not yet implemented,false",
    "Unimplemented,false",
    "How agents will be deployed,false",
    "Implementation,false",
    "Not yet released,false",
    "To Be Released around May,false",
    "In progress,false",
    "进行中,false",
    "未完成,false",
    "2026年3月完成,true",
    "计划已完成,true",
    "提前完成,true",
    "三个月前完成,true",
    "预计 2026 年 3 月完成,false",
    "即将完成,false",
    "计划 Q3 完成,false",
    "计划于下月完成,false",
    "2026年3月前完成,false",
    "9 月底前全部完成,false",
    "Undone,false"
  })
  void tellsDone(String text, boolean done) {
    assertThat(book.saysDone(text)).isEqualTo(done);
    assertThat(!done || book.mayBeDone(text)).as("may be done").isTrue();
  }

  @Test
  void sparesTextsThatSayNothingOfTheSort() {
    assertThat(book.mayBeDone("Write the tests")).isFalse();
    assertThat(book.saysDone("Write the tests")).isFalse();
    assertThat(book.maySpeakOfReviews("Write the tests")).isFalse();
    assertThat(book.maySpeakOfReviews("What the next scheduler leaves out at last")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Released on July 8,true",
    "✅ Agents,true",
    "已完成,true",
    "Agents: released,false",
    "Done when released,false",
    "Agents,false"
  })
  void tellsWhatBeginsDone(String text, boolean begins) {
    assertThat(book.beginsDone(text)).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({
    "Cancelled,true",
    "Won’t do,true",
    "No longer needed,true",
    "Dropped in favour of B,true",
    "Rejected because nobody needs it,true",
    "Dropped support for Windows,false",
    "Cancelled items,false",
    "Not done,false",
    "Dropped,true",
    "Needed,false",
    "已取消,true",
    "已放弃,true",
    "不做了,true",
    "不再需要,true",
    "已被 B 取代,true",
    "由于缺乏人手取消,true",
    "不支持 Windows,false",
    "取消订阅功能,false",
    "取代旧版,false",
    "未完成,false"
  })
  void tellsWhatIsGivenUp(String text, boolean givenUp) {
    assertThat(book.saysGivenUp(text)).isEqualTo(givenUp);
  }

  @ParameterizedTest
  @CsvSource({
    "Shipped,true",
    "done,true",
    "已上线,true",
    "GA,false",
    "Release,false",
    "Planned,false",
    "Shipped in May,false",
    "已开始,false"
  })
  void tellsWordsOfWhatIsDone(String text, boolean done) {
    assertThat(book.isDoneWord(text)).isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource({
    "Changelog,true",
    " Release notes ,true",
    "2. History,true",
    "Release\u00A0notes,true",
    "Ｈｉｓｔｏｒｙ,true",
    "Project history,true",
    "Past milestones (2024),true",
    "Previous roadmaps,true",
    "Key achievements,true",
    "Accomplishments,true",
    "'What''s new',true",
    "What’s New (January 2026),true",
    "Archive,true",
    "Past,true",
    "Previous quarter (Q1 2026),true",
    "Last quarters,true",
    "Lessons learned (Q1 2026),true",
    "What we learned,true",
    "归档,true",
    "历史路线图,true",
    "Archive old mails,false",
    "Pastel colours,false",
    "Last quarter of 2026 and beyond,false",
    "Previous-year budgets,false",
    "归档功能,false",
    "What is next,false",
    "Recent updates,false",
    "Past due,false",
    "Previous roadmap items to carry over,false",
    "Achievements for Q3,false",
    "更新日志,true",
    "Changing the API,false",
    "Historic buildings,false",
    "Roadmap,false"
  })
  void knowsSectionsThatTellOfThePast(String title, boolean changelog) {
    assertThat(book.isChangelog(title)).isEqualTo(changelog);
  }

  @ParameterizedTest
  @CsvSource({
    "planned for,true",
    "ETA:,true",
    "'  ',true",
    "计划于,true",
    "we met in,false",
    "Agents,false"
  })
  void knowsWhatAnnouncesATarget(String words, boolean announces) {
    assertThat(book.announcesTarget(words)).isEqualTo(announces);
  }

  @ParameterizedTest
  @CsvSource({
    "Target,true",
    "Quarter,true",
    "ETA,true",
    "Milestone,true",
    "Due,true",
    "Target Date,true",
    "Release timeline,true",
    "Estimated Release Date,true",
    "Est. Release Date,true",
    "Est. Completion,true",
    "Est. Effort,false",
    "Est. Hours,false",
    "Estimated Release Date\u00A0,true",
    "🎯 Target:,true",
    "—,false",
    "When,true",
    "预计时间,true",
    "目标发布日期,true",
    "目标 / Target,true",
    "目标发布日期／Target release date,true",
    "Target/ETA,true",
    "Planned / Shipped,false",
    "/,false",
    "Release date,false",
    "Description,false",
    "Status,false",
    "Platform Goal,false",
    "Targeted audience,false"
  })
  void knowsTargetColumns(String header, boolean target) {
    assertThat(book.columns().isTarget(header)).isEqualTo(target);
  }

  @Test
  void namesTheLineOfABrokenRow() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> PhraseTable.read("xx.tsv", "# comment\ncadence\t(\t\texample\n").get(0).pattern())
        .withMessageStartingWith("xx.tsv:2: ");
    assertThatIllegalStateException()
        .isThrownBy(() -> PhraseTable.read("xx.tsv", "cadence\tweekly\t\n"))
        .withMessage("xx.tsv:1: 4 or 5 cells separated by tabs expected, not 3");
    assertThatIllegalStateException()
        .isThrownBy(() -> PhraseTable.read("xx.tsv", "\ncadence\ta\t\tb\tc\td\n"))
        .withMessage("xx.tsv:2: 4 or 5 cells separated by tabs expected, not 6");
    assertThatIllegalStateException()
        .isThrownBy(() -> PhraseTable.read("xx.tsv", "promise\tweekly\t\tx\n"))
        .withMessageStartingWith("xx.tsv:1: ");
    assertThatIllegalStateException()
        .isThrownBy(() -> PhraseTable.load("xx"))
        .withMessage("no phrase table phrases/xx.tsv");
  }

  @Test
  void readsPeriodsAndFragmentsOfATable() {
    List<Phrase> read =
        PhraseTable.read(
            "xx.tsv",
            "period\tdaily\tP1D\tdaily\n"
                + "done\tdone\t\tdone\n"
                + "cadence\tlooked at {period}\t\tlooked at daily\tlook|seen\n");
    PhraseBook made = new PhraseBook(read);
    assertThat(made.cadences("We looked at daily and looked at done."))
        .extracting(PhraseMatch::value)
        .containsExactly(new Cadence(Period.ofDays(1)));
    assertThat(read.get(2).mayOccurIn("they look away")).isTrue();
    assertThat(read.get(2).mayOccurIn("done daily")).isFalse();
    assertThat(read.get(1).mayOccurIn("anything")).isTrue();
  }

  @Test
  void loadsATableForEachLanguage() {
    assertThat(PhraseTable.load("en")).hasSizeGreaterThan(20);
    assertThat(PhraseTable.load("zh")).hasSizeGreaterThan(10);
  }
}
