package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of inline content, without what takes it time out of all proportion: its
 * patterns for labels, titles and addresses try each backslash in two ways, so that sixty of them
 * take hours; it looks for the end of a comment or of code again and again where there is none; it
 * looks for the delimiters within a link through all those before it, and for what opens emphasis
 * through all that does not; after each link it looks at all brackets that are open; and with each
 * match it copies the whole paragraph. It knows no address that stands in the text. Of definitions
 * below one another in a quote or list, it reads all and not the first one alone. Comments may hold
 * two hyphens.
 */
class LinearInlineParser extends CommonmarkInlineParser {
  private static final int NONE = -1;

  /** More stay open in no text of a person's; flexmark looks at all of them after each link. */
  private static final int MOST_OPEN_BRACKETS = 1000;

  private final LinkPartScanner links = new LinkPartScanner();
  private final InlineHtmlEnds htmlEnds = new InlineHtmlEnds();
  private final BacktickRuns backticks = new BacktickRuns();

  private int openBrackets;

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    stopIfNobodyWaits();
    htmlEnds.beginBlock();
    backticks.beginBlock();
    openBrackets = 0;
    super.parse(content, block);
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (isStraightAboveTable(block) || followsBox(block)) {
      return 0;
    }
    BasedSequence withMarks = block.getChars();
    block.setChars(DefinitionLines.of(block));
    int read = super.preProcessBlock(block, state);
    block.setChars(withMarks);
    return read;
  }

  /** The box of a task is the first text of its paragraph, as which a definition is none. */
  private static boolean followsBox(Paragraph block) {
    return block.getParent() instanceof ListItem item
        && item.getMarkerSuffix().isNotEmpty()
        && item.getFirstChild() == block;
  }

  /** GitHub shows definitions there as text, since it makes a table of their paragraph. */
  private static boolean isStraightAboveTable(Paragraph block) {
    return block.getNext() instanceof TableBlock table
        && block
                .getChars()
                .baseSubSequence(block.getEndOffset(), table.getStartOffset())
                .indexOfAny(CharPredicate.ANY_EOL)
            < 0;
  }

  /** Nobody waits any more for what has run out of time. */
  static void stopIfNobodyWaits() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted while parsing");
    }
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    return matcher.find() ? upTo(matcher.start(), matcher.end()) : null;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter stackBottom) {
    if (lastDelimiter != stackBottom) {
      new DelimiterPairing(this, delimiterProcessors, stackBottom).pair(lastDelimiter);
    }
  }

  @Override
  protected boolean parseOpenBracket() {
    return opensBracket() && super.parseOpenBracket();
  }

  @Override
  protected boolean parseBang() {
    return (peek(1) != '[' || opensBracket()) && super.parseBang();
  }

  private boolean opensBracket() {
    boolean opens = openBrackets < MOST_OPEN_BRACKETS;
    openBrackets += opens ? 1 : 0;
    return opens;
  }

  @Override
  protected boolean parseCloseBracket() {
    openBrackets = Math.max(0, openBrackets - 1);
    return super.parseCloseBracket();
  }

  @Override
  public int parseLinkLabel() {
    int end = links.labelEnd(input, index);
    if (end < 0) {
      return 0;
    }
    Bracket before = getLastBracket();
    if (before != null && isTextOfLink(end)) {
      // What stands before it is no reference by its own label either (GFM 0.29, section 6.6).
      before.setBracketAfter(true);
      return 0;
    }
    return upTo(index, end).length();
  }

  /** Whether brackets whose label nobody defines are the text of an inline link. */
  private boolean isTextOfLink(int end) {
    return links.inlineTargetEnd(input, end) >= 0
        && !referenceRepository.containsKey(
            Escaping.normalizeReferenceChars(input.subSequence(index, end), true));
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return upTo(links.destinationEnd(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return upTo(links.titleEnd(input, index));
  }

  /** What belongs to an address that stands in the text has no other meaning there. */
  @Override
  protected boolean parseString() {
    int begin = index;
    while (index < input.length()) {
      char next = input.charAt(index);
      if (specialCharacters.get(next)) {
        break;
      }
      index++;
      if ((next == '/' || next == '.') && endsMark()) {
        index = Math.max(index, addressEnd(begin));
      }
    }
    if (begin < index) {
      appendText(input, begin, index);
    }
    return begin < index;
  }

  private boolean endsMark() {
    return endsWith("://") || endsWith("www.");
  }

  private boolean endsWith(String mark) {
    int start = index - mark.length();
    return start >= 0 && input.matchChars(mark, start);
  }

  /** As in cmark-gfm, none begins in brackets, which may be those of a link. */
  private int addressEnd(int begin) {
    if (getLastBracket() != null) {
      return NONE;
    }
    int mark = index - (input.charAt(index - 1) == '/' ? "://" : "www.").length();
    SourceRange address = BareAddress.at(input, mark, begin, input.length());
    return address == null ? NONE : address.end();
  }

  @Override
  protected boolean parseBackticks() {
    int length = input.countLeading(BacktickRuns.BACKTICK, index);
    if (backticks.follows(length, input, index + length)) {
      return super.parseBackticks();
    }
    appendText(upTo(index + length));
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    String end = InlineHtmlEnds.of(peek(1), peek(2));
    if (end.isEmpty()) {
      return parseTag();
    }
    return htmlEnds.follows(end, input, index)
        && (peek(2) == '-' ? parseComment() : super.parseHtmlInline());
  }

  private boolean parseTag() {
    BasedSequence tag = match(HtmlTag.PATTERN);
    if (tag == null) {
      return false;
    }
    appendNode(new HtmlInline(tag));
    return true;
  }

  private boolean parseComment() {
    BasedSequence comment = upTo(htmlEnds.commentEnd(input, index));
    if (comment == null) {
      return false;
    }
    appendNode(new HtmlInlineComment(comment));
    return true;
  }

  private @Nullable BasedSequence upTo(int end) {
    return end < 0 ? null : upTo(index, end);
  }

  private BasedSequence upTo(int start, int end) {
    index = end;
    return input.subSequence(start, end);
  }
}
