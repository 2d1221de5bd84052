package io.github.roadmaplint.rule.freshness;

import java.util.regex.Pattern;

/**
 * Tells titles in which a period is that of a report: {@code Current state (January 2026)}, {@code
 * Q1 2026 Review}.
 */
final class ReportTitle {
  /** No words such as "planned for" stand before it. */
  private static final String PERIOD =
      "(?:[QH]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*+\\.? )?\\d";

  /** Of what has been, unlike one that is planned as an event. */
  private static final String REVIEW_OF_A_TIME =
      "(?:(?:(?:mid|half|end[- ]of)[- ]?year(?:ly)?|year[- ]end|yearly|annual|quarterly|monthly) review"
          + "|year in review)";

  private static final Pattern REPORT =
      Pattern.compile(
          "\\bcurrent (?:\\w+ )?(?:state|status|baseline|progress)\\b"
              + "|\\b(?:state|status|progress) ?[(（\\[【]|\\b(?:status|progress) update\\b"
              + "|\\b(?:recent|latest) (?:changes|updates|progress|improvements|additions)\\b"
              + "|\\d (?:(?:progress|status|project|roadmap|community|quarterly|monthly) )?"
              + "(?:updates?|review|recap|report|summary|results|wrap-up|status|progress|in review)\\P{L}*$"
              + "|\\b(?:20\\d\\d|[QH]\\d)(?:[:：]| [-–—])? "
              + "(?:highlights|recap|achievements|accomplishments)\\P{L}*$"
              + "|^\\P{L}*(?:highlights|recap|achievements|accomplishments)[^\\p{L}\\d]*"
              + PERIOD
              + "[\\P{L}QH]*+$|^[^\\p{L}\\d]*(?:(?:progress|status|project|roadmap|community|quarterly|monthly) )?"
              + "review(?:[:：]| [-–—]) ?"
              + PERIOD
              + "[\\P{L}QH]*+$|^[^\\p{L}\\d]*"
              + REVIEW_OF_A_TIME
              + "(?:[:：,，]| ?[(（\\[【]| [-–—])? ?"
              + PERIOD
              + "[\\P{L}QH]*+$|\\d(?:[:：]| [-–—])? "
              + REVIEW_OF_A_TIME
              + "\\P{L}*$|\\bwhere (?:we|things) (?:are|stand)(?: now| today)?"
              + "(?: ?[(（\\[【]|(?:[:：]| [-–—]) ?"
              + PERIOD
              + ")|^\\P{L}*state of (?:the|our) \\w+ ?[(（\\[【]"
              + "|(?:当前|目前)(?:状态|进展|进度)|现状 ?[(（\\[【]|(?:最近|最新)(?:更新|进展|变更)"
              + "|(?:20\\d\\d|[QH]\\d|[年月度]) ?(?:回顾|总结)\\P{L}*$|^\\P{L}*(?:回顾|总结)[^\\p{L}\\d]*"
              + PERIOD,
          Pattern.CASE_INSENSITIVE);

  private ReportTitle() {}

  static boolean is(String title) {
    return REPORT.matcher(title).find();
  }
}
