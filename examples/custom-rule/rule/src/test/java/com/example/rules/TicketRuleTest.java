package com.example.rules;

import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;

class TicketRuleTest {
  private final RuleTester tester =
      RuleTester.of(new TicketRule()).option("acme.ticket.project", "TIDE");

  @Test
  void findsItemsWithoutATicket() {
    tester.finds("## Next\n\n- Faster start, TIDE-41\n«- A plug-in»\n«- A board, ACME-7»\n");
  }

  @Test
  void leavesOtherSectionsAlone() {
    tester.leavesAlone("## Next\n\nSoon.\n\n## Later\n\n- A plug-in\n");
  }

  @Test
  void writesTheKeyInCapitals() {
    tester.fixes("## Next\r\n\r\n- A plug-in, tide-57", "## Next\r\n\r\n- A plug-in, TIDE-57");
  }

  @Test
  void itsPageHolds() {
    tester.pageHolds();
  }
}
