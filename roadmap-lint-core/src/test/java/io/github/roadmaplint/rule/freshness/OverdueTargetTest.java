package io.github.roadmaplint.rule.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverdueTargetTest {
  private static int findings(String text) {
    return RuleTester.of(new OverdueTarget()).today("2026-04-01").lint(text).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | In progress (all of the UI is done) |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Not released (blocked) |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Deferred |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Mostly complete |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Not fixed |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | To be removed |\n",
        "| Feature | Target | Notes |\n| - | - | - |\n| A | Q1 2026 | Fixed memory for each task |\n",
        "| Feature | Target | Notes |\n| - | - | - |\n| A | Q1 2026 | Removed from Go 2 |\n",
        "- [ ] Fixed in the client (Q1 2026)\n",
        "## Published on 3 channels (Q1 2026)\n\n- A\n",
        "## v1 (Q1 2026)\n\nReleased: 2026-01-10 v0.9 of the API\n\n- [ ] A\n",
        "## v1 (Q1 2026)\n\n**Completed:** 3 of 5\n\n- A\n",
        "## v1 (Q1 2026)\n\n**Completed:** TBD\n\n- A\n",
        "# Plan\n\n**Released:** 2026-01-10\n\n## v1 (Q1 2026)\n\n- A\n",
        "| Milestone | Target Date | Actual Date |\n| - | - | - |\n| A | Q1 2026 | TBD |\n",
        "| Milestone | Target | Actual |\n| - | - | - |\n| A | Q1 2026 | Q4 2027 |\n",
        "| Milestone | Target | Actual |\n| - | - | - |\n| A | Q1 2026 |\n",
        "## Cut by 50 % (Q1 2026)\n\n- A\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Fixed memory for 3 tasks |\n",
        "- [ ] Tasks that are rejected (Q1 2026)\n",
        "## Published documents\n\n- Agents (Q1 2026)\n",
        "| Feature | Target | Notes |\n| - | - | - |\n| A | Q1 2026 | Users of all released packages (many) |\n",
        "## v1.0 (Q1 2026) [INCOMPLETE]\n\n- Agents\n",
        "## v1.0 (Q1 2026)\n\n| Task | Status |\n| - | - |\n| A | ✅ Done |\n| B | Planned |\n",
        "## v1.0 (Q1 2026)\n\n| Task | Status |\n| - | - |\n| A | ✅ |\n\n- [ ] B\n",
        "## v1.0 (Q1 2026)\n\n| Task | Status |\n| - | - |\n",
        "## Live streams (Q1 2026)\n\n- A\n",
        "## v1.0 (Q1 2026) – 80% complete\n\n- A\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | 75% complete |\n",
        "| Feature | Target |\n| - | - |\n| Live streams | Q1 2026 |\n",
        "## v1.0\n\n**Target:** Q1 2026  \n**Goal:** agents\n",
        "## v1.0\n\n**Goal:** agents\n**Timeline**: Q1 2026 (estimated)\n\n- [ ] A\n- [x] B\n",
        "## v1.0\n\nTarget date: mid March 2026\n",
        "## v1.0\n\nTarget date: mid-March 2026\n",
        "## v1.0 (Q1 2026)\n\n**Target:** March 15, 2026\n",
        "## v1.0\n\n**Target:** March 15, 2026 (14 days left) • **Health**: good\n",
        "## v1.0\n\n**Priority:** High | **Target:** Q1 2026\n",
        "## v1.0\n\n**Status:** In progress · **ETA:** Q1 2026 · **Owner:** Kim\n",
        "## v1.0\n\n**Target release:** v2.0 (Q1 2026)\n",
        "## v1.0\n\n**Priority:** High  \n**Status:** Planned for Q1 2026\n\n- [ ] A\n",
        "## v1.0\n\n**Status:** 📋 Planned – Q1 2026\n",
        "## v1.0\n\n**Status:** Planned (Q1 2026)\n",
        "## v1.0\n\n*Planned for Q1 2026.*\n",
        "## v1.0\n\n### Agents\n\n🎯 **Due**: 2026-03-15\n\n## v1.1\n",
        "## v1.0\n\n**预计完成**：2026年3月\n",
        "## v2.8 (Q1 2026)\n",
        "## Q1 2026 – ongoing work on agents\n",
        "## Q1 2026 + hardening\n",
        "## Q1 2026 - Present agents to the board\n",
        "# Roadmap 2025-2026\n\n# H2 2025\n",
        "# Roadmap\n\n# v1\n\n**Target:** Q1 2026\n",
        "## v2.8 (mid Q1 2026)\n",
        "## 2025 Q4 – foundation\n",
        "## H2 2025 Core Focus: storage\n",
        "## v1.6 (to be released around May 15, 2022)\n",
        "## Q1 2026\n\n- [x] one\n- [ ] two\n",
        "- Agents (Q1 2026)\n",
        "- **Q1 2026**: agents\n",
        "- Agents – planned for March 2026\n",
        "- Multi-cluster GA by 2025\n",
        "- Agents (March 2026)\n",
        "- Agents (mid March 2026)\n",
        "- 智能体（2026年3月）\n",
        "- Agents (release end of 2025)\n",
        "- Agents (end of 2025)\n",
        "- Agents (EOY 2025)\n",
        "- 代理（2025年底）\n",
        "## Q1 2026\n\n- ✅ one\n- two\n",
        "- Agents, ETA: 2026-03\n",
        "- [ ] Complete the API (Q3'25)\n",
        "- [ ] Complete the API (Q3 ‘25)\n",
        "- Agents (Q1\u00A02026)\n",
        "- Agents (Q1&nbsp;2026)\n",
        "- Agents (2026\u2011Q1)\n",
        "- 智能体（２０２６年３月）\n",
        "| Feature | Target&nbsp;date |\n| --- | --- |\n| Agents | Q1&nbsp;2026 |\n",
        "## v1 (Q1 2026)\n\n**Status:** In progress\n\n- Agents\n",
        "## v1 (Q1 2026)\n\n**Status:** not yet released\n\n- Agents\n",
        "## v1 (Q1 2026)\n\nThe status: done is what we want\n\n- Agents\n",
        "## v0\n\nStatus: done\n\n## v1 (Q1 2026)\n\n- Agents\n",
        "# Plan\n\nStatus: released\n\n## v1 (Q1 2026)\n\n- Agents\n",
        "## v1\n\n- Tools\n  - Status: done\n- Agents\n  - Target: Q1 2026\n",
        "- [ ] Ship agents by the end of Q1 2026\n",
        "- [ ] Ship agents by end of March 2026\n",
        "### App store (coming Q1 2026)\n",
        "### v0.2.0 (Est. Q1 2026)\n",
        "| Feature | Target | Status |\n| --- | --- | --- |\n| Agents | Q1 2026 | Not implemented |\n",
        "| Feature | Target |\n| --- | --- |\n| Agents | Q1 2026 |\n",
        "| Feature | 🎯 Target: |\n| --- | --- |\n| Agents | Q1 2026 |\n",
        "## ~~v2.7~~ v2.8 (Q1 2026)\n",
        "## A (Q1 2026)\n\n**Status:** In progress (80% complete)\n",
        "## A (Q1 2026)\n\n- B\n\n  Status: done\n- C\n",
        "## A (Q1 2026)\n\n### B\n\nStatus: done\n",
        "## A (Q1 2026)\n\nB\n\n## C (Q1 2026)\n\nStatus: done\n",
        "Status: done\n\n- A (Q1 2026)\n",
        "- A (Q1 2026)\n- Status: done\n",
        "## A (Q1 2026)\n\nThe status: done by half\n",
        "## Not yet implemented\n\n- Agents (Q1 2026)\n",
        "## To be implemented\n\n- Agents (Q1 2026)\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | partially implemented |\n",
        "## Next milestones\n\n### Q1 2026\n",
        "## Recently planned milestones\n\n### Q1 2026\n",
        "## v0.4.0+, 2026 Q1\n",
        "- [ ] Intelligence (v0.8.0, Q1 2026)\n",
        "| Feature | Status | Notes |\n| --- | --- | --- |\n| A | open | Planned for Q1 2026 |\n",
        "| 功能 | 状态 | 说明 |\n| --- | --- | --- |\n| A | 计划中 | 预计 2026 年第一季度 |\n",
        "| Feature | Status |\n| --- | --- |\n| A | Tests pass; GA is planned for Q1 2026. |\n",
        "## Stateful sets (Q1 2026)\n",
        "## v4.0+ (Q1 2026)\n",
        "## v4.0 and beyond (Q1 2026)\n",
        "## Q1 2026 and agents\n",
        "- [ ] Status (Q1 2026)\n",
        "- <kbd>Agents (Q1 2026)</kbd>\n",
        "- [ ] Agents [Q1 2026]\n",
        "## v2.8 [Q1 2026]\n",
        "| Feature | Release timeline | Status |\n| --- | --- | --- |\n| A | v4.3 (Q2 2025) | In progress |\n",
        "- [ ]\tQ1 2026: agents\n",
        "- Agents, ETA: 2026-03[^1]\n\n[^1]: If all goes well.\n",
        "## v2.8, planned for Q1 2026[^1]\n\n[^1]: If all goes well.\n",
        "| Feature | ETA |\n| --- | --- |\n| Agents | 2025 |\n",
        "| Version | Estimated Release Date |\n|:--|:--|\n| v2.21 | 2nd week of March 2026 |\n",
        "| 版本 | 状态 | 预计完成 |\n| --- | --- | --- |\n| v0.3.0 | 🚧 开发中 | 2025-09 |\n",
        "## 近期 / Near term\n\n**目标发布日期 / Target release date**：2026 Q1\n",
        "| 功能 / Feature | 目标 / Target |\n| --- | --- |\n| A | 2026 Q1 |\n"
      })
  void findsWhatIsLate(String text) {
    assertThat(findings(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Complete (Jan 2026) |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Complete – one test is slow |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Released in v2.3 (Mar 2026) |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Resolved |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | ❌ Won't do |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Fixed by PR #12 |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Removed in v2.0 |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Resolved in #12 |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Published on 2026-02-01 |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | ⏭️ Skipped |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Descoped |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Not needed |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | No longer planned |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | √ |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Won’t fix |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | wontfix |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | **Rejected** (see #7) |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Not planned |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | 🟢 In production |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Rolled out, May 2026 |\n",
        "- Agents (Q1 2026) – withdrawn\n",
        "## Out of scope\n\n- Agents (Q1 2026)\n",
        "## A (Q1 2026)\n\n**Status:** Discontinued\n\n- B\n",
        "## v1.0 (Q1 2026) [COMPLETE]\n\n- Agents\n",
        "## v1.0 (Q1 2026)\n\n| Task | Status |\n| - | - |\n| A | ✅ Done |\n| B | Complete (May) |\n",
        "## v1.0 (Q1 2026)\n\n### A\n\n| Task | |\n| - | - |\n| A | ✅ |\n\n### B\n\n| Task | |\n| - | - |\n| B | ✅ |\n",
        "## v1.0 (Q1 2026) – 100% complete\n\n- A\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | 🟢 Live |\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Live in production |\n",
        "# Plan\n\nStatus: completed\n\n## A (Q1 2026)\n",
        "# Plan\n\n# A\n\nStatus: completed\n\n## B (Q1 2026)\n",
        "# Plan\n\n# v1 (Q1 2026)\n\n- [x] A\n",
        "# Roadmap\n\n**Target:** Q1 2026\n",
        "## ✅ v1.0\n\n**Target:** Q1 2026\n",
        "## v1.0\n\n**Target:** Q1 2026\n**Status:** Done\n",
        "## v1.0\n\n**Target Date:** Q1 2026 | **Status:** Complete\n",
        "## v1.0\n\n**Target:** Q1 2026\n\n- [x] A\n- [x] B\n",
        "## v1.0\n\n**Timeline:** Q4 2025 – Q1 2026\n",
        "## v1.0\n\n**Timeline:** Q4 2025 foundation, Q1 2026 the rest\n",
        "## v1.0\n\n**Timeline:** Q1 2026 budget cycle\n",
        "## v1.0\n\n**Target:** Q2 2026\n",
        "## v1.0\n\n**Released:** Q1 2026\n",
        "## v1.0\n\n**Date:** March 2026\n",
        "## Talk\n\n**When:** March 2026\n",
        "## v1.0\n\n**发布时间**：2026年3月\n",
        "## v1.0\n\n> **Target:** Q1 2026\n",
        "## v1.0\n\n**Target:** Q2 2026 | **Started:** Q1 2026\n",
        "## v1.0\n\n**Started:** Q1 2026 | **Target:** Q2 2026\n",
        "## v1.0\n\n**Target:** Q1 2026 (moved to Q2 2026)\n",
        "## v1.0\n\n**Status:** Completed in Q1 2026\n",
        "## v1.0\n\n**Status:** Shipped (planned for Q1 2026)\n",
        "## v1.0\n\n**Status:** Planned for Q1 2026 ✅\n",
        "## v1.0\n\n**Note:** all that was once planned for Q1 2026\n",
        "## v1.0\n\nPlanned for Q1 2026, shipped since\n",
        "## v1.0\n\n> Planned for Q1 2026.\n",
        "## v1.0\n\nAgents for all, of which some were once\nplanned for Q1 2026.\n",
        "## v1.0\n\nAll the agents that the readers of these lines asked for so often\n"
            + "are planned for Q1 2026\n",
        "## Updates\n\n**Next review:** planned for Q1 2026\n",
        "## Updates\n\n- **Next review:** planned for Q1 2026\n",
        "## v1.0\n\n```\nTarget: Q1 2026\n```\n",
        "## Changelog\n\n### v1.0\n\n**Target:** Q1 2026\n",
        "## Current state (January 2026)\n\n**Target:** Q1 2026\n",
        "# Roadmap Q1 2026\n",
        "# dbt: Back to basics (February 2023)\n",
        "- Next review: Q1 2026\n",
        "---\nnext_review: Q2 2026\n---\n\n- Next review: Q1 2026\n",
        "- **Updated**: Q1 2026\n",
        "- Reviewed: Q4 2025\n",
        "## 🌅 AI Native Era: The Second Half (2015–2025)\n",
        "### 🔧 Execution Backlog (Sanitized, 2026 Q1)\n",
        "## v2.8 (Q2 2026)\n",
        "## ✅ v2.8 (Q1 2026)\n",
        "## v1.0 (Released on July 8, 2020)\n",
        "## For 0.3.* series of releases - April 2020\n",
        "## 2025\n",
        "## Q1 2026\n\n- [x] one\n- [x] two\n",
        "## Q1 2026\n\n- [x] one\n\n## Later\n\n- [ ] two\n",
        "## Q1 2026\n\n- [x] one\n- [x] two\n- See the board\n",
        "## Q1 2026\n\n- ✅ one\n- ✅ two\n",
        "## Shipped\n\n- Agents (Q1 2026)\n",
        "## Completed\n\n### Q1 2026\n",
        "## A (Q1 2026)\n\n**Goal:** B\n**Status:** ✅ Complete\n\n- C\n",
        "## A (Q1 2026)\n\n**Status**: Completed\n\n### Q4 2025\n",
        "## A (Q1 2026)\n\n- B\n- C\n\nStatus: done\n",
        "## A (Q1 2026)\n\n- B\n\nStatus: done",
        "## A (Q1 2026)\n\nStatus: done\n\n## B\n\nC\n",
        "## A (Q1 2026)\n\n*Status:* 100% complete  \n*Owner:* B\n",
        "## Phase 1: foundation (Q1 2026) ✓\n\n- Agents\n",
        "- ✓ Agents (Q1 2026)\n",
        "| Feature | Target | |\n| - | - | - |\n| A | Q1 2026 | ✓ |\n",
        "## Implemented Features\n\n- Agents (Q1 2026)\n",
        "| Feature | Target | Status |\n| - | - | - |\n| A | Q1 2026 | Implemented + tested |\n",
        "## Recent Milestones\n\n### Q1 2026\n",
        "## Berlin, Q1 2026\n",
        "- Meeting (room 4.0, Q1 2026)\n",
        "| Feature | Status | Notes |\n| --- | --- | --- |\n| A | Done | Planned for Q1 2026 |\n",
        "| Feature | Notes |\n| --- | --- |\n| A | Planned for Q1 2026 by the old team |\n",
        "| Feature | Notes |\n| --- | --- |\n| A | Planned for Q1 2025, then for Q1 2026 |\n",
        "| Feature | Notes |\n| --- | --- |\n| A | Planned for Q1 2025 (now Q4 2026) |\n",
        "| Feature | Notes |\n| --- | --- |\n| A | Q1 2026 |\n",
        "| Feature | Target | Notes |\n| - | - | - |\n| A | Q4 2026 | First planned for Q1 2026 |\n",
        "## Long-term vision (Q4 2025+)\n",
        "## Q4 2025 and beyond\n",
        "## 2025 H2 onwards\n",
        "## Q4 2025 & Beyond\n",
        "## Phase 3: Operations (Q4 2025 - Ongoing)\n\n- Agents\n",
        "## Q4 2025 &amp; beyond: growth\n",
        "## v2.8\n\n**Target:** Q4 2025 or later\n",
        "- **December 2025 and later:** agents\n",
        "| Phase | Timeline |\n| --- | --- |\n| Standard | Q3 2025+ |\n",
        "## Current State (January 2026)\n\n- It works\n",
        "## 🚀 Current Status: on the way (Dec 2025)\n\n- It works\n",
        "## Development Status (Q1 2026)\n\n- It works\n",
        "## Current project status [Q1 2026]\n",
        "- [x] Agents (Q1 2026)\n",
        "- Agents (Q1\u2011Q2 2025)\n",
        "- ~~Agents (Q1 2026)~~\n",
        "- **~~Agents (Q1 2026)~~**\n",
        "- _**~Agents (Q1 2026)~**_\n",
        "- <del>Agents (Q1 2026)</del>\n",
        "- [ ] <S>Agents (Q1 2026)</S>\n",
        "## ~~v2.8 (Q1 2026)~~\n",
        "## 🚀 **~~v2.8 (Q1 2026)~~** ##\n",
        "## <strike>v2.8 (Q1 2026)</strike>\n",
        "## ~~v2.8~~\n\n- Agents (Q1 2026)\n",
        "## :white_check_mark: v2.8 (Q1 2026)\n",
        "- :heavy_check_mark: Agents (Q1 2026)\n",
        "- [ ] Agents (Q1 2026) :white_check_mark:\n",
        "- Agents for everybody (Q1 2026) [done]\n",
        "- [Shipped][] Agents for everybody (Q1 2026)\n",
        "| Feature | Target | |\n| - | - | - |\n| A | Q1 2026 | :ballot_box_with_check: |\n",
        "| Feature | Target |\n| --- | --- |\n| **~~Agents~~** | Q1 2026 |\n",
        "- ✅ Agents (Q1 2026)\n",
        "- Agents (Q1 2026) — done\n",
        "- Agents (released in March 2026)\n",
        "- [x] Parent\n  - Agents (Q1 2026)\n",
        "- We met in March 2026 and talked\n",
        "- Usage grew in Q1 2026 by a third\n",
        "- By the end of Q1 2026, usage had grown\n",
        "- Usage grew until the end of Q1 2026\n",
        "- The best (Q1 2026 and later)\n",
        "- We planned in Q1 2026 what to do next\n",
        "- Agents – March 2026\n",
        "- Agents (met in March 2026)\n",
        "- Agents (March 2026 edition)\n",
        "- Usage grew (seen end of 2025)\n",
        "- Agents (2025)\n",
        "- Agents (end of 2025 at the latest was said)\n",
        "- Agents (release end of 2025 was late)\n",
        "- Start Date: 2016-10-04\n",
        "- v2026.03 of the parser\n",
        "- Everything from Q1–Q3 2025\n",
        "In Q1 2025 we plan a release.\n",
        "> - Agents (Q1 2026)\n",
        "- `Agents (Q1 2026)`\n",
        "| Feature | Target | Status |\n| --- | --- | --- |\n| Agents | Q1 2026 | Done |\n",
        "| Feature | Target |\n| --- | --- |\n| Agents ✅ | Q1 2026 |\n",
        "| Feature | Target | Status |\n| --- | --- | --- |\n| Agents | Q1 2026 | Implemented |\n",
        "- Agents – implemented (Q1 2026)\n",
        "| Feature | Target |\n| --- | --- |\n| ~~Agents~~ | Q1 2026 |\n",
        "| Feature | Status | Target |\n| --- | --- | --- |\n| Agents | open |\n",
        "| Feature | Target |\n| --- | --- |\n| Agents | Q1 2025, then Q1 2026 |\n",
        "| Version | Release Date |\n| --- | --- |\n| v2.20 | 2026-01-01 |\n",
        "## v1 (Q1 2026)\n\n**Status**: ✅ Complete\n\n- Agents\n",
        "## v1 (Q1 2026)\n\n> Status: Completed on 2026-03-01\n\n- Agents\n",
        "## v1\n\n- **Target**: Q1 2026\n- **Status**: Done\n",
        "## v1 (Q1 2026)\n\n**Scope:** agents\\\n**Status:** COMPLETE (100%)\n\n### Tools (Q1 2026)\n",
        "- Agents\n  - ETA: March 2026\n  - Status: 🟢 shipped\n",
        "- Agents\n\n  Status: done\n  - ETA: March 2026\n",
        "- 智能体\n  - 状态：已完成\n  - 目标：2026年3月\n",
        "## v1 (2026 Q1)\n\n**状态 / Status**：已完成 / Done\n\n- A\n",
        "## v1\n\n**Target:** Q1 2026\n**Completed:** 2026-03-20\n\n- A\n",
        "## v1 (Q1 2026)\n\n**Released:** March 20, 2026 🎉\n\n- A\n",
        "## v1\n\n- **Target Date**: 2026-01-31\n- **Actual Date**: 2026-02-02 (late)\n",
        "- Agents\n  - ETA: March 2026\n  - Shipped: Q2 2026\n",
        "## v1 (2026 Q1)\n\n**Status / 状态**: Done\n\n- A\n",
        "| Milestone | Target Date | Actual Date |\n| - | - | - |\n| A | Q1 2026 | 2026-03-20 |\n",
        "| Release | Planned | Shipped |\n| - | - | - |\n| v1 | Q4 2025 | Q1 2026 |\n",
        "| 里程碑 | 预计时间 | 实际完成时间 |\n| - | - | - |\n| A | 2026 Q1 | 2026-03-20 |\n",
        "| Feature | Planned / Shipped |\n| --- | --- |\n| A | Q1 2026 |\n",
        "| Dimension | First Half (2015–2025) |\n| --- | --- |\n| Core | Pods |\n"
      })
  void leavesAlone(String text) {
    assertThat(findings(text)).isZero();
  }

  /** GitHub makes a paragraph and a table of it. */
  @Test
  void findsARowOnceBelowTextOfAnItem() {
    RuleTester.of(new OverdueTarget())
        .today("2026-04-01")
        .finds("- Plan\n  | Feature | Target |\n  | --- | --- |\n  | Tools | «Q4 2025» |\n");
  }

  @Test
  void marksThePeriodOrItsCell() {
    assertThat(
            RuleTester.of(new OverdueTarget())
                .today("2026-04-01")
                .finds(
                    "## v2.8 («Q1 2026»)\n\n- [ ] Agents – planned for «March 2026»\n\n"
                        + "| Feature | Target |\n| --- | --- |\n| Tools | «mid Q4 2025» |\n"))
        .extracting(Finding::message)
        .contains(
            "The target Q1 2026 ended on 2026-03-31, 1 day ago, and this is not marked done; mark"
                + " it done or move it",
            "The target Q4 2025 ended on 2025-12-31, 91 days ago, and this is not marked done; mark"
                + " it done or move it");
  }

  @Test
  void marksThePeriodOfALabelOnItsLine() {
    RuleTester.of(new OverdueTarget())
        .today("2026-04-01")
        .finds(
            "# Plan\n\n## v1.0\n\nAgents for all.\n**Target:** «Q1 2026» (late)\n\n"
                + "## v1.1\n\n- A\n\n**Owner:** B\n\n**ETA:** «2025年12月»\n");
  }

  @Test
  void readsFiscalQuartersOnlyWithAFiscalYear() {
    String text = "- Agents (Q3 FY25)\n";
    assertThat(findings(text)).isZero();
    assertThat(
            RuleTester.of(new OverdueTarget()).option("freshness.fiscalYearStart", "10").lint(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("ended on 2025-06-30"));
  }
}
