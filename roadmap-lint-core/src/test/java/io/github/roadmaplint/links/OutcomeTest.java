package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.Answer.Failure;
import io.github.roadmaplint.links.LinkVerdict.Status;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
  private static LinkVerdict verdict(Answer answer) {
    return new Outcome(answer, false, null, "").verdict(true);
  }

  @ParameterizedTest
  @CsvSource({
    "199, UNVERIFIABLE, status 199",
    "200, ALIVE,        ''",
    "299, ALIVE,        ''",
    "300, ALIVE,        ''",
    "301, UNVERIFIABLE, 301 Moved Permanently without an address",
    "304, ALIVE,        ''",
    "399, UNVERIFIABLE, status 399 without an address",
    "400, UNVERIFIABLE, 400 Bad Request",
    "403, UNVERIFIABLE, 403 Forbidden",
    "404, DEAD,         404 Not Found",
    "409, UNVERIFIABLE, status 409",
    "410, DEAD,         410 Gone",
    "411, UNVERIFIABLE, status 411",
    "500, UNVERIFIABLE, 500 Internal Server Error"
  })
  void followsFromTheStatus(int status, Status verdict, String reason) {
    assertThat(verdict(Answer.of(status, null, null))).isEqualTo(LinkVerdict.of(verdict, reason));
  }

  @Test
  void saysNothingOfAnAddressThatWasSent() {
    assertThat(verdict(Answer.of(305, "/x", null)).reason()).isEqualTo("status 305");
  }

  @Test
  void followsFromTheFailure() {
    Answer unknown = Answer.failed(Failure.UNKNOWN_HOST, "there is no host a.org");
    assertThat(verdict(unknown)).isEqualTo(LinkVerdict.of(Status.DEAD, "there is no host a.org"));
    assertThat(new Outcome(unknown, false, null, "").verdict(false).status())
        .isEqualTo(Status.UNVERIFIABLE);
    assertThat(verdict(Answer.failed(Failure.TIMEOUT, "no answer")))
        .isEqualTo(LinkVerdict.of(Status.UNVERIFIABLE, "no answer"));
    assertThat(verdict(Answer.failed(Failure.PRIVATE_ADDRESS, "not public")))
        .isEqualTo(LinkVerdict.privateAddress("not public"));
  }

  @Test
  void tellsOfTheRedirects() {
    HttpUrl home = HttpUrl.get("https://a.org/b");
    assertThat(
            new Outcome(Answer.of(200, null, null), true, home, "308 Permanent Redirect")
                .verdict(true))
        .isEqualTo(LinkVerdict.moved("308 Permanent Redirect", "https://a.org/b"));
    assertThat(new Outcome(Answer.of(404, null, null), true, home, "").verdict(true))
        .isEqualTo(LinkVerdict.of(Status.DEAD, "its redirect ends in: 404 Not Found"));
  }
}
