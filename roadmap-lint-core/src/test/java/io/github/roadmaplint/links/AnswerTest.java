package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.Answer.Failure;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What statuses ask of a client: RFC 9110, sections 10.2.3 and 15; RFC 6585, section 4. */
class AnswerTest {
  private static final Duration LATER = Duration.ofSeconds(5);

  private static Answer at(int status) {
    return Answer.of(status, null, null);
  }

  private static Answer failed(Failure failure) {
    return Answer.failed(failure, "the connection broke: reset");
  }

  private static List<Integer> statuses(Predicate<Answer> predicate) {
    return IntStream.rangeClosed(100, 999)
        .mapToObj(status -> Answer.of(status, "/elsewhere", null))
        .filter(predicate)
        .map(Answer::status)
        .toList();
  }

  private static List<Failure> failures(Predicate<Answer> predicate) {
    return Stream.of(Failure.values()).filter(failure -> predicate.test(failed(failure))).toList();
  }

  @Test
  void aFailureIsNoLongerThanAPersonReads() {
    String reason = Answer.failed(Failure.CONNECTION, "not HTTP: " + "x".repeat(100_000)).reason();

    assertThat(reason).startsWith("not HTTP: x").endsWith("x…").hasSizeLessThan(400);
  }

  /** Half a character shows as none. */
  @ParameterizedTest
  @ValueSource(ints = {298, 299, 300})
  void aFailureIsCutBetweenCharacters(int before) {
    String reason = Answer.failed(Failure.CONNECTION, "x".repeat(before) + "🚀".repeat(9)).reason();

    assertThat(reason).endsWith("…");
    assertThat(reason.codePoints()).allMatch(each -> each == 'x' || each == '…' || each == 0x1F680);
  }

  @Test
  void fiveStatusesSendElsewhere() {
    assertThat(statuses(Answer::isRedirect)).containsExactly(301, 302, 303, 307, 308);
    assertThat(at(301).isRedirect()).isFalse();
    assertThat(statuses(Answer::isPermanent)).containsExactly(301, 308);
  }

  @Test
  void threeStatusesAskForAPause() {
    assertThat(statuses(Answer::asksForPause)).containsExactly(429);
    assertThat(Answer.of(503, null, LATER).asksForPause()).isTrue();
    assertThat(Answer.of(403, null, LATER).asksForPause()).isTrue();
    assertThat(Answer.of(500, null, LATER).asksForPause()).isFalse();
  }

  @Test
  void anErrorThatDoesNotAskForAPauseIsWorthAGet() {
    assertThat(statuses(Answer::isWorthAGet))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(400, 999).filter(status -> status != 429).boxed().toList());
    assertThat(Answer.of(503, null, LATER).isWorthAGet()).isFalse();
    assertThat(Answer.of(403, null, LATER).isWorthAGet()).isFalse();
    assertThat(failures(Answer::isWorthAGet)).containsExactly(Failure.CONNECTION, Failure.TIMEOUT);
    assertThat(Answer.failed(Failure.CONNECTION, "no connection: refused").isWorthAGet()).isFalse();
  }

  @Test
  void whatMayPassIsWorthARetry() {
    assertThat(statuses(Answer::isWorthARetry))
        .startsWith(408, 425, 429, 500, 502, 503, 504, 506)
        .endsWith(598, 599)
        .hasSize(3 + 98)
        .doesNotContain(501, 505);
    assertThat(Answer.of(403, null, LATER).isWorthARetry()).isTrue();
    assertThat(failures(Answer::isWorthARetry))
        .containsExactly(Failure.CONNECTION, Failure.TIMEOUT);
  }

  @Test
  void aStatusOrABadCertificateComesFromTheHost() {
    assertThat(at(100).cameFromHost()).isTrue();
    assertThat(at(599).cameFromHost()).isTrue();
    assertThat(failures(Answer::cameFromHost)).containsExactly(Failure.TLS);
  }
}
