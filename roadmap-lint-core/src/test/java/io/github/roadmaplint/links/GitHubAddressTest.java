package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubAddressTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /google/dranet,                             REPOSITORY, google/dranet,          ''
          /google/dranet/,                            REPOSITORY, google/dranet,          ''
          /google/dranet?tab=readme-ov-file#readme,   REPOSITORY, google/dranet,          ''
          /kubernetes/kubernetes/issues,              REPOSITORY, kubernetes/kubernetes,  ''
          /kubernetes/kubernetes/pulls?q=is%3Aopen,   REPOSITORY, kubernetes/kubernetes,  ''
          /kubernetes/kubernetes/releases,            REPOSITORY, kubernetes/kubernetes,  ''
          /octo-org/.github,                          REPOSITORY, octo-org/.github,       ''
          /mona_company/site.js,                      REPOSITORY, mona_company/site.js,   ''
          /kubernetes/kubernetes/issues/32,           ISSUE,      kubernetes/kubernetes,  32
          /o/r/issues/32#issuecomment-1,              ISSUE,      o/r,                    32
          /o/r/pull/7,                                ISSUE,      o/r,                    7
          /o/r/pull/7/files,                          ISSUE,      o/r,                    7
          /o/r/discussions/5,                         DISCUSSION, o/r,                    5
          /o/r/milestone/3?closed=1,                  MILESTONE,  o/r,                    3
          /o/r/labels/good%20first%20issue,           LABEL,      o/r,                    good first issue
          /o/r/labels/area%2Fapi,                     LABEL,      o/r,                    area/api
          /o/r/releases/tag/v1.2,                     RELEASE,    o/r,                    v1.2
          /o/r/releases/tag/sub/v1.2,                 RELEASE,    o/r,                    sub/v1.2
          /o/r/blob/main/docs/a.md#L10,               OBJECT,     o/r,                    main:docs/a.md
          /o/r/blob/main/docs/%E8%B7%AF%20x.md,       OBJECT,     o/r,                    main:docs/路 x.md
          /o/r/tree/main,                             OBJECT,     o/r,                    'main:'
          /o/r/tree/main/docs/,                       OBJECT,     o/r,                    main:docs
          /o/r/commit/7e61e0e,                        OBJECT,     o/r,                    7e61e0e
          """)
  void readsWhatTheApiKnows(
      String path, GitHubAddress.Kind kind, String repository, String subject) {
    assertThat(GitHubAddress.of(HttpUrl.get("https://github.com" + path)))
        .hasValueSatisfying(
            address -> {
              assertThat(address.kind()).isEqualTo(kind);
              assertThat(address.nameWithOwner()).isEqualTo(repository);
              assertThat(address.subject()).isEqualTo(subject);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r?a=b#c,      https://github.com/o/r?a=b#c",
    "http://www.github.com/o/r,         https://github.com/o/r",
    "http://git.kernel.org:80/o/r,      https://git.kernel.org/o/r",
    "http://git.kernel.org:8080/o/r,    https://git.kernel.org/o/r",
    "https://git.kernel.org:8443/o/r#c, https://git.kernel.org:8443/o/r#c"
  })
  void leavesOutWhatGitHubRedirects(String address, String direct) {
    assertThat(GitHubAddress.of(HttpUrl.get(address)).orElseThrow().direct()).hasToString(direct);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/kubernetes",
        "/topics/roadmap",
        "/orgs/kubernetes/projects/1",
        "/marketplace/actions",
        "/o/r.git",
        "/o/r/wiki",
        "/o/r/discussions",
        "/o/r/issues/new",
        "/o/r/issues/0",
        "/o/r/issues/99999999999",
        "/o/r/issues/3/linked",
        "/o/r/actions/workflows/build.yml",
        "/o/r/releases/latest",
        "/o/r/releases/tag",
        "/o/r/releases/download/v1/a.zip",
        "/o/r/commit/main",
        "/o/r/milestones",
        "/o/r/milestone/0",
        "/o/r/labels",
        "/o/r/labels/a/b",
        "/o/r/compare/a...b",
        "/-o/r",
        "/o/r%20s"
      })
  void leavesTheRestToTheWebPages(String path) {
    assertThat(GitHubAddress.of(HttpUrl.get("https://github.com" + path))).isEmpty();
  }
}
