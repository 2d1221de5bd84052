package io.github.roadmaplint.links;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a pattern is with its counted repetitions written out, as RE2 has them: {@code
 * (a{1000}){1000}} a million. RE2 for Java has a limit for each of them, none for what is nested.
 */
final class PatternSize {
  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");
  private static final Pattern NAMED = Pattern.compile("\\\\[xpP]\\{");
  private static final long MOST = Integer.MAX_VALUE;

  /** Groups in groups, for which RE2 uses the stack. */
  private static final int MOST_LEVELS = 1000;

  private final String pattern;

  /** The sizes of what is open, the innermost first: groups, and the pattern itself. */
  private final Deque<Long> open = new ArrayDeque<>();

  /** The size of what a repetition here would repeat. */
  private long last;

  private PatternSize(String pattern) {
    this.pattern = pattern;
    open.push(0L);
  }

  /** In characters; at most {@link Integer#MAX_VALUE}, as where it is nested too deep. */
  static long of(String pattern) {
    return new PatternSize(pattern).size();
  }

  private long size() {
    int at = 0;
    while (at < pattern.length()) {
      at = read(at);
    }
    return Math.min(MOST, open.stream().mapToLong(Long::longValue).sum());
  }

  /** Reads what stands at a place, and says where the next begins. */
  private int read(int at) {
    Matcher count = matcher(COUNT, at);
    if (count.lookingAt()) {
      repeat(count);
      return count.end();
    }
    int end = end(at);
    switch (pattern.charAt(at)) {
      case '(' -> open.push(open.size() > MOST_LEVELS ? MOST : 0L);
      case ')' -> close();
      default -> add(end - at);
    }
    return end;
  }

  private Matcher matcher(Pattern wanted, int at) {
    return wanted.matcher(pattern).region(at, pattern.length());
  }

  private void repeat(Matcher count) {
    String most = count.group(2);
    long times = Long.parseLong(most == null || most.isEmpty() ? count.group(1) : most);
    long once = last;
    add(once * Math.max(0, times - 1));
    last = Math.min(MOST, once * Math.max(1, times));
  }

  private void close() {
    if (open.size() == 1) {
      last = open.peek();
    } else {
      add(open.pop() + 1);
    }
  }

  private void add(long size) {
    last = Math.min(MOST, size);
    open.push(Math.min(MOST, open.pop() + last));
  }

  private int end(int at) {
    if (pattern.charAt(at) == '[') {
      return endOfClass(at + 1);
    }
    if (pattern.startsWith("\\Q", at)) {
      return after("\\E", at);
    }
    if (matcher(NAMED, at).lookingAt()) {
      return after("}", at);
    }
    return Math.min(pattern.length(), at + (pattern.charAt(at) == '\\' ? 2 : 1));
  }

  private int endOfClass(int start) {
    int first = pattern.startsWith("^", start) ? start + 1 : start;
    int at = first;
    while (at < pattern.length() && (at == first || pattern.charAt(at) != ']')) {
      if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at + 2) > 0) {
        at = after(":]", at + 2);
      } else {
        at += pattern.charAt(at) == '\\' ? 2 : 1;
      }
    }
    return Math.min(pattern.length(), at + 1);
  }

  private int after(String end, int from) {
    int found = pattern.indexOf(end, from);
    return found < 0 ? pattern.length() : found + end.length();
  }
}
