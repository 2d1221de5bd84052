package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SafeFailureTest {
  private static final String HOSTILE = "a\u001B[2Jb\n::stop-commands::x\n##[add-mask]y\u202E";
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\u202E&&[^\\n\\t]]|(?m)^::|##\\[");

  @Test
  void printsNothingThatSteersThroughAllCauses() {
    SafeFailure failure =
        SafeFailure.of(
            new IllegalStateException(HOSTILE, new IllegalArgumentException("inner " + HOSTILE)));

    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed));
    assertThat(printed.toString().replace("\r\n", "\n"))
        .contains("java.lang.IllegalStateException: a␛[2Jb")
        .contains("Caused by: java.lang.IllegalArgumentException: inner a␛[2Jb")
        .doesNotContainPattern(STEERING);
    assertThat(failure).rootCause().message().doesNotContainPattern(STEERING);
  }

  @Test
  void keepsHarmlessMessagesAndStackTraces() {
    Exception original = new IllegalStateException("no such luck\nsecond line");
    SafeFailure failure = SafeFailure.of(original);

    assertThat(failure).hasMessage("no such luck\nsecond line").hasToString(original.toString());
    assertThat(failure.getStackTrace()).isEqualTo(original.getStackTrace());
    assertThat(SafeFailure.of(null)).isNull();
    assertThat(SafeFailure.of(new IllegalStateException())).hasMessage("IllegalStateException");
  }
}
