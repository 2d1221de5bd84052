package io.github.roadmaplint.links;

import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.links.LinkVerdict.Status;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks another verifier for what the cache does not know, and remembers what that says. */
final class CachingLinkVerifier implements LinkVerifier {
  private final LinkCache cache;
  private final NetworkVerifier verifier;
  private final Function<String, Inquiry> inquiries;
  private final Clock clock;
  private final ProgressBoard progress;

  /**
   * @param inquiries how the other verifier would ask for an address
   */
  CachingLinkVerifier(
      LinkCache cache,
      NetworkVerifier verifier,
      Function<String, Inquiry> inquiries,
      Clock clock,
      ProgressBoard progress) {
    this.cache = cache;
    this.verifier = verifier;
    this.inquiries = inquiries;
    this.clock = clock;
    this.progress = progress;
  }

  @Override
  public LinkVerification verify(Set<String> addresses) {
    List<String> notices = new ArrayList<>();
    Map<String, CachedLink> read = read(notices);
    Map<String, CachedLink> known = read == null ? new HashMap<>() : new HashMap<>(read);
    Instant now = clock.instant();
    known.values().removeIf(link -> !link.isKept(now));
    Map<String, LinkVerdict> verdicts = fresh(addresses, known, now);
    int cached = verdicts.size();
    progress.cached(cached);
    Set<String> unknown = new LinkedHashSet<>(addresses);
    unknown.removeAll(verdicts.keySet());
    NetworkAnswers asked = verifier.verify(unknown, found(verdicts));
    LinkVerification answers = asked.verification();
    notices.addAll(answers.notices());
    Instant then = clock.instant();
    answers
        .verdicts()
        .forEach(
            (address, verdict) -> verdicts.put(address, dated(verdict, then, known.get(address))));
    if (read != null) {
      remember(learned(asked, known, then), notices);
    }
    return new LinkVerification(verdicts, answers.checked(), cached, answers.skipped(), notices);
  }

  private Map<String, LinkVerdict> fresh(
      Set<String> addresses, Map<String, CachedLink> known, Instant now) {
    Map<String, LinkVerdict> fresh = new LinkedHashMap<>();
    for (String address : addresses) {
      CachedLink link = known.get(address);
      if (link != null && link.isFresh(now, inquiries.apply(address))) {
        fresh.put(address, link.verdict());
      }
    }
    return fresh;
  }

  private static Set<String> found(Map<String, LinkVerdict> verdicts) {
    Set<String> found = new LinkedHashSet<>(verdicts.keySet());
    found.removeIf(address -> verdicts.get(address).status() == Status.DEAD);
    return found;
  }

  private Map<String, CachedLink> learned(
      NetworkAnswers answers, Map<String, CachedLink> known, Instant asked) {
    Map<String, CachedLink> learned = new HashMap<>();
    answers
        .verification()
        .verdicts()
        .forEach(
            (address, verdict) -> {
              Inquiry inquiry = inquiries.apply(address);
              CachedLink link =
                  CachedLink.of(
                      verdict,
                      asked,
                      known.get(address),
                      answers.lessKnown().contains(address) ? inquiry.withoutToken() : inquiry);
              if (link != null && !holdsPassword(address)) {
                learned.put(address, link);
              }
            });
    return learned;
  }

  /** What is known; null where there is no place for it. */
  private @Nullable Map<String, CachedLink> read(List<String> notices) {
    try {
      return cache.read();
    } catch (LinkCacheException e) {
      notices.add(
          "The link cache %s is not used: %s; it will be written anew"
              .formatted(cache.file(), e.getMessage()));
      return Map.of();
    } catch (IOException e) {
      notices.add(unusable("read", e));
      return null;
    }
  }

  private void remember(Map<String, CachedLink> learned, List<String> notices) {
    if (learned.isEmpty()) {
      return;
    }
    try {
      cache.merge(learned, clock);
    } catch (IOException e) {
      notices.add(unusable("written", e));
    }
  }

  private String unusable(String what, IOException e) {
    return "The link cache %s cannot be %s (%s), so the next run asks again; another folder can be named with roadmap.cache.directory"
        .formatted(cache.file(), what, FileProblem.reason(cache.file(), e));
  }

  /** The verdict with its time and the last day alive. */
  private static LinkVerdict dated(
      LinkVerdict verdict, Instant asked, @Nullable CachedLink before) {
    return new LinkVerdict(
        verdict.status(),
        verdict.reason(),
        verdict.finalAddress(),
        before == null ? verdict.lastSeenAlive() : before.lastSeenAlive(),
        verdict.gitHub(),
        verdict.privateAddress(),
        verdict.status() == Status.SKIPPED ? null : asked);
  }

  /** User information, RFC 3986 section 3.2.1. */
  private static boolean holdsPassword(String address) {
    int authority = address.indexOf("//") + 2;
    int end = address.length();
    for (char delimiter : new char[] {'/', '?', '#'}) {
      int found = address.indexOf(delimiter, authority);
      end = found < 0 ? end : Math.min(end, found);
    }
    return address.substring(authority, end).contains("@");
  }
}
