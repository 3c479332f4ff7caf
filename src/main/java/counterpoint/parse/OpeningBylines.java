package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells the bylines that open opinions from the others: the line-up before the first opinion (`KAGAN, J., filed a
/// dissenting opinion`), the votes below the last one (`LABARGA, C.J., concurs.`), the heads of pages.
final class OpeningBylines {
    private static final int NEAR = 200;
    /// Running text has at least so many small letters.
    private static final int FEWEST_LETTERS = 40;
    private static final Pattern FIRST_PERSON = Pattern
            .compile("\\W*(?:\\d+\\W+)?(?<deed>I (?:\\w+ ){0,3}(?:dissent|concur)\\b[^.]{0,120})");
    /// The votes that may follow `delivered the judgment of the court, with opinion.`
    private static final Pattern VOTE = Pattern.compile(
            "\\s*(?:Chief |Presiding )?Justices? [^.\\n]{3,200} (?:(?<joined>concurred in the judgment and opinion)|concurred|dissented"
                    + "|specially concurred|took no part)[^.]{0,80}\\.");
    private static final int LONGEST_CAPTION = 500;
    /// What stands on a cover between two bylines is shorter.
    private static final int LONGEST_COVER = 4_000;
    private static final Pattern BLANK = Pattern.compile("\\n[ \\t\\f\\r]*\\n");
    private static final Pattern BELOW = Pattern.compile("(?i)\\bappeals?\\s+from\\b");
    private static final Pattern CONCURRING = Pattern.compile("(?i)\\b(?:we|i) concur\\s*:?\\s*$");

    private final String source;
    private final Removals pages;
    private final Span within;
    private final List<BylineForms.Found> found;
    /// Where each judge is last named as the author of a leading opinion, by index.
    private final Map<String, Integer> lastLeading = new HashMap<>();
    /// For each byline the next one of an opinion that leads; its own index if there is none.
    private final int[] nextLeading;
    /// Who is said first to join an opinion of a judge.
    private final Map<Authored, List<String>> joiners = new HashMap<>();

    /// An opinion of one judge, one that leads or another.
    private record Authored(String judge, boolean leads) {
    }

    /// @param found all bylines within a stretch, in order
    OpeningBylines(String source, Removals pages, Span within, List<BylineForms.Found> found) {
        this.source = source;
        this.pages = pages;
        this.within = within;
        this.found = found;
        this.nextLeading = IntStream.range(0, found.size()).toArray();
        for (int i = found.size() - 2; i >= 0; i--) {
            boolean last = nextLeading[i + 1] == i + 1 && !leads(found.get(i + 1));
            nextLeading[i] = leads(found.get(i + 1)) ? i + 1 : last ? i : nextLeading[i + 1];
        }
        for (int i = 0; i < found.size(); i++) {
            Byline byline = found.get(i).byline();
            boolean leads = byline.kind().leads();
            Optional<String> judge = byline.author().map(Judge::name);
            if (judge.isPresent() && leads && found.get(i).manner() != BylineForms.Manner.TELLS) {
                lastLeading.put(judge.get(), i);
            }
            if (judge.isPresent() && !byline.joined().isEmpty()) {
                joiners.putIfAbsent(new Authored(judge.get(), leads), byline.joined());
            }
        }
    }

    private static boolean leads(BylineForms.Found found) {
        return found.byline().kind().leads()
                && (found.manner() == BylineForms.Manner.DELIVERS || found.manner() == BylineForms.Manner.NAMES);
    }

    /// Those that open opinions, with what the others say of them.
    List<Byline> opening() {
        List<Byline> opening = new ArrayList<>();
        boolean voting = false;
        for (int i = 0; i < found.size(); i++) {
            voting = isVote(i, voting);
            if (!voting && opens(i, opening)) {
                add(opening, complete(i, opening));
            }
        }
        return opening.isEmpty()
                ? found.stream().limit(1).map(BylineForms.Found::byline).toList()
                : opening;
    }

    private boolean opens(int i, List<Byline> opening) {
        Byline byline = found.get(i).byline();
        return switch (found.get(i).manner()) {
            case TELLS -> false;
            case VOTES -> hasText(i);
            case NAMES -> !isStray(byline) && (opening.isEmpty() ? !isBelow(byline) : hasText(i));
            case DELIVERS -> !(byline.kind().leads() && isNamedAgain(i)) && !isListed(i) && !isTitle(i);
            case SIGNS -> !isListed(i) && !(opening.isEmpty() && isAnnounced(i));
        };
    }

    /// The court as a signature closes an order, and opens an opinion only before long text.
    private boolean isStray(Byline byline) {
        return byline.kind() == OpinionKind.PER_CURIAM && within.end() - byline.span().end() < 1_500;
    }

    /// The judge below is named by the caption of an appeal: `Appeal from the United States District Court for the Eastern
    /// District of Virginia, at Richmond. / Richard L. Williams, Senior District Judge.`
    private boolean isBelow(Byline byline) {
        int end = byline.span().start();
        int line = source.lastIndexOf('\n', end);
        if (line < 0 || !source.substring(line, end).isBlank()) {
            return false;
        }
        int start = Math.max(within.start(), end - LONGEST_CAPTION);
        Matcher blank = BLANK.matcher(source).region(start, end);
        while (blank.find() && blank.end() < end) {
            start = blank.end();
        }
        return BELOW.matcher(source).region(start, end).find();
    }

    /// Whether the byline of the same judge follows at once, above which this one is a title: `Dissent by Barron`.
    private boolean isTitle(int i) {
        return i + 1 < found.size()
                && isSameJudge(found.get(i).byline(), found.get(i + 1).byline())
                && isNext(i + 1);
    }

    private static boolean isSameJudge(Byline one, Byline other) {
        Optional<String> name = one.author().map(Judge::name);
        return name.isPresent() && name.equals(other.author().map(Judge::name));
    }

    private boolean isNext(int i) {
        int start = found.get(i).byline().span().start();
        return pages.skipForward(source, found.get(i - 1).byline().span().end(), start) == start;
    }

    /// `WE CONCUR:` and the names below it are votes, as are names one below the other.
    private boolean isVote(int i, boolean voting) {
        BylineForms.Found here = found.get(i);
        if (i == 0 || here.manner() != BylineForms.Manner.NAMES) {
            return false;
        }
        int start = here.byline().span().start();
        String before = source.substring(Math.max(within.start(), start - 40), start);
        int last = found.get(i - 1).byline().span().end();
        return CONCURRING.matcher(before).find()
                || (voting && start - last < NEAR && !hasText(last, start));
    }

    /// Whether the first opinion would have no text before this one, which is therefore listed with it on a cover.
    private boolean isListed(int i) {
        if (i == 0 || found.get(i).byline().kind().leads()) {
            return false;
        }
        BylineForms.Found before = found.get(i - 1);
        return before.manner() == BylineForms.Manner.DELIVERS
                && before.byline().kind().leads()
                && !isSameJudge(before.byline(), found.get(i).byline())
                && isNext(i);
    }

    /// Whether a separate writing has no running text before the opinion that leads: the cover says of it that there is one.
    private boolean isAnnounced(int i) {
        Byline byline = found.get(i).byline();
        if (byline.kind().leads() || nextLeading[i] == i) {
            return false;
        }
        int leading = found.get(nextLeading[i]).byline().caption().start();
        Span between = new Span(byline.span().end(), leading);
        return between.length() < LONGEST_COVER && new UnsignedOpening(source).in(between).isEmpty();
    }

    private boolean isNamedAgain(int i) {
        return found.get(i).byline().author()
                .map(judge -> lastLeading.getOrDefault(judge.name(), i) > i)
                .orElse(false);
    }

    private boolean hasText(int i) {
        int end = i + 1 < found.size() ? found.get(i + 1).byline().caption().start() : within.end();
        return hasText(found.get(i).byline().span().end(), end);
    }

    private boolean hasText(int from, int to) {
        int at = pages.skipForward(source, from, to);
        if (source.startsWith("I ", at) && at < to) {
            return true;
        }
        int letters = 0;
        while (at < to && letters < FEWEST_LETTERS) {
            letters += Character.isLowerCase(source.charAt(at)) ? 1 : 0;
            at = pages.skipForward(source, at + 1, to);
        }
        return letters >= FEWEST_LETTERS;
    }

    /// A byline that repeats the one before is the header of a page; if it says more, and stands just below, it is
    /// the byline and the one before was a header.
    private static void add(List<Byline> opening, Byline next) {
        if (opening.isEmpty() || !next.repeats(opening.getLast())) {
            opening.add(next);
        } else if (next.span().start() - opening.getLast().span().end() < NEAR && next.says(opening.getLast())) {
            opening.set(opening.size() - 1, next);
        }
    }

    /// A byline with the title above it and what its first words, the line-up and the votes say.
    private Byline complete(int i, List<Byline> opening) {
        BylineForms.Found here = found.get(i);
        Byline byline = here.byline();
        OpinionKind kind = byline.kind();
        Span caption = byline.caption();
        Optional<OpinionTitles.Title> title = opening.isEmpty() && here.manner() != BylineForms.Manner.NAMES
                ? Optional.empty()
                : OpinionTitles.above(source, caption.start(), within.start());
        if (i > 0 && found.get(i - 1).manner() == BylineForms.Manner.DELIVERS && isTitle(i - 1)) {
            Byline above = found.get(i - 1).byline();
            kind = kind == OpinionKind.LEAD ? above.kind() : kind;
            caption = above.caption().cover(caption);
        }
        if (title.isPresent() && !title.get().kind().leads()) {
            kind = kind == OpinionKind.LEAD ? title.get().kind() : kind;
            caption = new Span(title.get().start(), caption.end());
        }
        if (kind == OpinionKind.LEAD && !opening.isEmpty()) {
            kind = firstWords(byline.span().end());
        }
        List<String> joined = byline.joined().isEmpty() ? joinedElsewhere(byline) : byline.joined();
        Span span = byline.span();
        if (here.manner() == BylineForms.Manner.DELIVERS) {
            int end = lineUpEnd(i);
            Matcher vote = VOTE.matcher(source).region(end, within.end());
            boolean voted = false;
            int votesEnd = end;
            while (vote.lookingAt()) {
                voted |= vote.group("joined") != null;
                votesEnd = vote.end();
                vote.region(votesEnd, within.end());
            }
            joined = joined.isEmpty() && voted ? voters(source.substring(end, votesEnd)) : joined;
            end = votesEnd;
            span = new Span(span.start(), end);
        }
        return new Byline(kind, byline.author(), joined, caption.cover(span), span);
    }

    private static List<String> voters(String votes) {
        String names = votes.substring(0, votes.indexOf(" concurred in the judgment and opinion"));
        return StatedJudges.names(names.substring(names.lastIndexOf('.') + 1)).stream().map(Judge::name).toList();
    }

    private OpinionKind firstWords(int from) {
        Matcher words = FIRST_PERSON.matcher(source).region(from, within.end());
        return words.lookingAt() ? BylineKind.of(words.group("deed")) : OpinionKind.LEAD;
    }

    private List<String> joinedElsewhere(Byline byline) {
        return byline.author()
                .map(judge -> joiners.getOrDefault(new Authored(judge.name(), byline.kind().leads()), List.of()))
                .orElse(List.of());
    }

    /// The end of the line-up that goes on after a byline.
    private int lineUpEnd(int i) {
        int end = found.get(i).byline().span().end();
        for (BylineForms.Found next : found.subList(i + 1, found.size())) {
            boolean goesOn = next.manner() == BylineForms.Manner.TELLS
                    && !hasText(end, next.byline().span().start());
            if (!goesOn) {
                return end;
            }
            end = next.byline().span().end();
        }
        return end;
    }
}
