package counterpoint.note;

import counterpoint.note.Refinding.Found;
import counterpoint.note.Refinding.How;
import counterpoint.note.Refinding.Orphan;
import counterpoint.note.Refinding.Why;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the place of an anchor in a source that may have changed, or says that it cannot be certain.
///
/// In the same source the position stands. In another one, the letters of prefix, quote and suffix are searched for
/// as a whole: line ends, hyphens, quotation marks and spaces do not count, some misread or lost letters and
/// inserted text are borne. A place is certain if the quote is there, with what stood before it or after it, and no
/// other place is nearly as good. A place is never guessed: what is not certain is an orphan.
///
/// The work is one pass over the source, and a table for each of at most four places, so that twice the source
/// takes at most twice the time.
public final class AnchorFinder {
    /// Quotes with fewer letters must be there exactly: there is nothing to be like.
    private static final int FEWEST_LETTERS = 4;
    /// The letters that a quote without anything around it must have: some words.
    private static final int FEWEST_ALONE = 12;
    /// Quotes longer than this are found by their two ends.
    private static final int LONGEST = 700;
    private static final int END = 300;
    private static final int END_CONTEXT = 200;
    /// Quotes of this length are tried by their two ends if a passage may have come between.
    private static final int DIVISIBLE = 160;
    private static final int LONGEST_INSERTION = 4000;
    private static final int MOST_CANDIDATES = 4;

    /// How many more letters than any other place the best one must share.
    private static final double LEAD = 0.06;
    private static final int LEAST_LEAD = 8;
    /// Of places that are equally good the nearest is taken only if it is this many times nearer than the next.
    private static final int NEARER = 20;

    /// Finds the place of an anchor.
    public Refinding find(Anchor anchor, SourceText source) {
        return find(anchor, new SoughtText(source));
    }

    /// Finds the place of one of many anchors in the same source.
    public Refinding find(Anchor anchor, SoughtText sought) {
        if (stands(anchor, sought)) {
            return new Found(anchor.position(), How.POSITION);
        }
        return findUnchanged(anchor, sought.text()).orElseGet(() -> find(anchor, sought.text(), sought.letters()));
    }

    /// Most of a text that changed is as it was. An anchor keeps as much context as tells its place from every other of
    /// its source; one that keeps the most that there is may still be repeated, and is not found in this way, since the
    /// place that did not change may be another one.
    private static Optional<Refinding> findUnchanged(Anchor anchor, String text) {
        String whole = anchor.prefix() + anchor.exact() + anchor.suffix();
        int context = whole.length() - anchor.exact().length();
        if (anchor.exact().length() > LONGEST
                || Math.max(anchor.prefix().length(), anchor.suffix().length()) >= Anchors.MOST_CONTEXT
                || context < Anchors.CONTEXT / 2) {
            return Optional.empty();
        }
        int at = text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at + anchor.prefix().length();
        return Optional.of(new Found(new Span(start, start + anchor.exact().length()), How.QUOTE));
    }

    /// Whether several places of the text in which an anchor was made could be taken for its place, since text is
    /// repeated there.
    static boolean isRepeated(Anchor anchor, Skeleton letters) {
        QuotePattern pattern = QuotePattern.of(anchor.prefix(), anchor.exact(), anchor.suffix());
        // Where only the place itself shares enough with it, nothing need be laid side by side, which takes long.
        return new Grams(pattern).candidates(letters, MOST_CANDIDATES).size() > 1
                && candidates(pattern, letters).stream().filter(Candidate::alike).count() > 1;
    }

    private static boolean stands(Anchor anchor, SoughtText sought) {
        Span position = anchor.position();
        return position.end() <= sought.text().length()
                && sought.text().startsWith(anchor.exact(), position.start())
                && position.length() == anchor.exact().length()
                && anchor.sourceHash().equals(sought.hash());
    }

    private Refinding find(Anchor anchor, String text, Skeleton letters) {
        if (anchor.prefix().isBlank() && anchor.suffix().isBlank()) {
            return findAlone(anchor, text, letters);
        }
        if (anchor.exact().length() > LONGEST) {
            return findEnds(anchor, text, letters);
        }
        QuotePattern pattern = QuotePattern.of(anchor.prefix(), anchor.exact(), anchor.suffix());
        if (pattern.quoteLength() == 0) {
            return findVerbatim(anchor, text);
        }
        List<Candidate> all = candidates(pattern, letters);
        List<Candidate> certain = certain(all);
        if (certain.isEmpty()) {
            if (anchor.exact().length() >= DIVISIBLE && findEnds(anchor, text, letters) instanceof Found found) {
                return found;
            }
            return new Orphan(all.stream().anyMatch(Candidate::quoted) ? Why.ELSEWHERE : Why.GONE);
        }
        if (isRivalled(certain, pattern, letters, anchor)) {
            return new Orphan(Why.SEVERAL);
        }
        Span span = Edges.widen(certain.getFirst().span(letters), text, anchor.exact());
        boolean same = span.of(text).equals(anchor.exact());
        if (pattern.quoteLength() < FEWEST_LETTERS && !sameLetters(span.of(text), anchor.exact())) {
            return new Orphan(Why.GONE);
        }
        return new Found(span, same ? How.QUOTE : How.LIKENESS);
    }

    private static boolean sameLetters(String one, String other) {
        return one.replaceAll("\\W+", "").equals(other.replaceAll("\\W+", ""));
    }

    private static List<Candidate> candidates(QuotePattern pattern, Skeleton letters) {
        int slack = 200 + pattern.length() / 4;
        List<Candidate> candidates = new ArrayList<>();
        for (int start : new Grams(pattern).candidates(letters, MOST_CANDIDATES)) {
            int from = Math.clamp(start - slack, 0, letters.length());
            int to = Math.clamp(start + pattern.length() + slack, 0, letters.length());
            Candidate one = judge(pattern, letters, from, to);
            Optional<Candidate> known = candidates.stream().filter(one::overlaps).findFirst();
            if (known.isPresent()) {
                // The window shows a place seen before; what else is in it may be a place as good.
                boolean behind = start > known.get().first() - pattern.quoteStart();
                one = behind
                        ? judge(pattern, letters, known.get().last() + 1, Math.max(to, known.get().last() + 1))
                        : judge(pattern, letters, Math.min(from, known.get().first()), known.get().first());
            }
            candidates.add(one);
        }
        return candidates;
    }

    private static Candidate judge(QuotePattern pattern, Skeleton letters, int from, int to) {
        return Candidate.judge(
                new LaidPattern(pattern, letters, Alignment.lay(pattern.letters(), letters, from, to)));
    }

    private static List<Candidate> certain(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::certain)
                .sorted(Comparator.comparingInt(Candidate::same).reversed())
                .toList();
    }

    /// Whether another place is nearly as good as the first and not much farther from where the anchor was.
    private static boolean isRivalled(List<Candidate> certain, QuotePattern pattern, Skeleton letters, Anchor anchor) {
        Candidate best = certain.getFirst();
        int lead = Math.max(LEAST_LEAD, (int) (pattern.length() * LEAD));
        return certain.stream()
                .skip(1)
                .filter(other -> best.same() - other.same() < lead)
                .anyMatch(other -> distance(best, letters, anchor) * NEARER > distance(other, letters, anchor));
    }

    private static long distance(Candidate candidate, Skeleton letters, Anchor anchor) {
        return Math.abs(candidate.span(letters).start() - anchor.position().start());
    }

    /// A quote without anything around it, as other programs may give one, is found if its letters are there once.
    private static Refinding findAlone(Anchor anchor, String text, Skeleton letters) {
        Skeleton quote = Skeleton.of(anchor.exact());
        int at = quote.length() < FEWEST_ALONE ? -1 : letters.indexOf(quote, 0);
        if (at < 0) {
            return new Orphan(quote.length() < FEWEST_ALONE ? Why.SEVERAL : Why.GONE);
        }
        if (letters.indexOf(quote, at + 1) >= 0) {
            return new Orphan(Why.SEVERAL);
        }
        Span span = Edges.widen(letters.span(at, at + quote.length() - 1), text, anchor.exact());
        return new Found(span, span.of(text).equals(anchor.exact()) ? How.QUOTE : How.LIKENESS);
    }

    /// A quote without letters, such as a dash, is found only if all around it is as it was.
    private static Refinding findVerbatim(Anchor anchor, String text) {
        String whole = anchor.prefix() + anchor.exact() + anchor.suffix();
        int at = text.indexOf(whole);
        if (at < 0 || whole.length() < anchor.exact().length() + END_CONTEXT / 10) {
            return new Orphan(Why.GONE);
        }
        if (text.indexOf(whole, at + 1) >= 0) {
            return new Orphan(Why.SEVERAL);
        }
        int start = at + anchor.prefix().length();
        return new Found(new Span(start, start + anchor.exact().length()), How.QUOTE);
    }

    private Refinding findEnds(Anchor anchor, String text, Skeleton letters) {
        String exact = anchor.exact();
        int end = Math.min(END, exact.length() / 2);
        int tail = exact.length() - end;
        int context = Math.min(END_CONTEXT, tail);
        Refinding first = find(
                part(anchor, 0, anchor.prefix(), end, exact.substring(end, end + context)), text, letters);
        Refinding last = find(
                part(anchor, tail, exact.substring(tail - context, tail), exact.length(), anchor.suffix()),
                text,
                letters);
        if (first instanceof Found(Span head, How _) && last instanceof Found(Span foot, How _)) {
            return join(head, foot, text, exact);
        }
        return first instanceof Orphan ? first : last;
    }

    /// Both ends are certain; so is the whole, unless too much of it is gone or has come between.
    private static Refinding join(Span head, Span foot, String text, String exact) {
        int length = foot.end() - head.start();
        if (length < exact.length() * 3 / 4 || length > exact.length() + LONGEST_INSERTION) {
            return new Orphan(Why.GONE);
        }
        Span span = new Span(head.start(), foot.end());
        return new Found(span, span.of(text).equals(exact) ? How.QUOTE : How.LIKENESS);
    }

    private static Anchor part(Anchor whole, int start, String prefix, int end, String suffix) {
        Span position = new Span(whole.position().start() + start, whole.position().start() + end);
        return new Anchor(
                whole.opinion(),
                whole.file(),
                whole.sourceHash(),
                position,
                whole.exact().substring(start, end),
                prefix,
                suffix);
    }
}
