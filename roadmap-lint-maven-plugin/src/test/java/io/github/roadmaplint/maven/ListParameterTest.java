package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ListParameterTest {
  @Test
  void leavesOutWhatIsEmpty() {
    assertThat(ListParameter.items(Arrays.asList("json", null, " ", " html ")))
        .containsExactly("json", "html");
    assertThat(ListParameter.items("json,, html ,")).containsExactly("json", "html");
  }

  @Test
  void isEmptyWhereNobodySetIt() {
    assertThat(ListParameter.items("")).isEmpty();
  }
}
