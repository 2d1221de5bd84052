package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.HtmlComment;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a roadmap folds away, the Markdown within included: {@code <details><summary>v1,
 * shipped</summary>} (HTML, section 4.11.1).
 *
 * @param summary the text that stays visible, empty where there is none
 * @param summaryRange where the text between its tags stands, empty where there is none
 * @param range from the start tag to the end tag, or to the end of the text where that is missing
 */
public record Details(String summary, SourceRange summaryRange, SourceRange range) {
  private static final Pattern TAG =
      Pattern.compile(
          HtmlComment.EXPRESSION + "|<(?<end>/?+)(?<name>details|summary)\\b[^<>]*+>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_TAG = Pattern.compile("<[^<>]*+>");

  private record Open(int start, String summary, SourceRange summaryRange) {
    private Details closedAt(int end) {
      return new Details(summary, summaryRange, new SourceRange(start, end));
    }
  }

  /** In the order of their ends. */
  public static List<Details> in(RoadmapDocument document) {
    SourceText source = document.source();
    List<Details> found = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (TextBlock block : document.blocks()) {
      if (block.kind() == TextBlock.Kind.HTML) {
        addFrom(source.slice(block.range()), block.range().start(), open, found);
      }
    }
    open.forEach(each -> found.add(each.closedAt(source.text().length())));
    return List.copyOf(found);
  }

  private static void addFrom(String html, int offset, Deque<Open> open, List<Details> found) {
    int summary = -1;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      boolean comment = tag.group("name") == null;
      boolean ends = !comment && !tag.group("end").isEmpty();
      if (!comment && tag.group("name").equalsIgnoreCase("details")) {
        if (!ends) {
          int start = offset + tag.start();
          open.push(new Open(start, "", new SourceRange(start, start)));
        } else if (!open.isEmpty()) {
          found.add(open.pop().closedAt(offset + tag.end()));
        }
      } else if (!comment && !ends) {
        summary = tag.end();
      } else if (ends && summary >= 0 && !open.isEmpty()) {
        String words = ANY_TAG.matcher(html.substring(summary, tag.start())).replaceAll(" ");
        SourceRange range = new SourceRange(offset + summary, offset + tag.start());
        open.push(new Open(open.pop().start(), words.strip(), range));
        summary = -1;
      }
    }
  }
}
