package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the bylines of opinions where a file states its lines, and so where a byline may begin: `MR. JUSTICE STEWART
/// delivered the opinion of the Court.`, which within a line is a sentence about another decision.
final class StatedLines {
    private static final Pattern JUSTICE = Pattern.compile(
            "(?:(?:MR|Mr|MRS|Mrs|MS|Ms)\\.?|MADAM|Madam)\\s+(?<name>(?:(?:CHIEF|Chief) )?(?:JUSTICE|Justice)"
                    + " \\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)?)");
    /// Words of a sentence about an opinion, which the opinion's own byline has not.
    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:argued?|wrote|said|thought|would|noted?|stated|observed?|agreed|believed?|concluded?|found|reasoned|suggested|explained)\\b");

    private final BylineFinder bylines = new BylineFinder();
    private final String source;
    private final MarkIndex marks;
    private final Removals removals;

    StatedLines(String source, MarkIndex marks, Removals removals) {
        this.source = source;
        this.marks = marks;
        this.removals = removals;
    }

    /// The bylines within a stretch, in order.
    List<Byline> bylines(Span within) {
        List<Byline> found = new ArrayList<>();
        for (Span line : lines(within)) {
            byline(line).ifPresent(found::add);
        }
        Removals taken = Removals.NONE.with(found.stream().map(Byline::span).toList());
        for (Byline other : bylines.find(source, within, removals)) {
            boolean note = !marks.overlapping(Mark.Kind.NOTE, other.span()).isEmpty();
            if (!note && !taken.overlaps(other.span())) {
                found.add(other);
            }
        }
        found.sort(Comparator.comparing(Byline::span));
        return found;
    }

    private List<Span> lines(Span within) {
        List<Span> stated = new ArrayList<>();
        for (Mark.Kind kind : List.of(Mark.Kind.PARAGRAPH, Mark.Kind.CENTERED, Mark.Kind.HEADING)) {
            marks.within(kind, within).forEach(mark -> stated.add(mark.span()));
        }
        return stated.isEmpty()
                ? Layout.lines(source, within, removals).stream().map(Layout.Line::span).toList()
                : stated;
    }

    private Optional<Byline> byline(Span line) {
        int start = removals.skipForward(source, line.start(), line.end());
        Matcher justice = JUSTICE.matcher(source).region(start, line.end());
        if (!justice.lookingAt()) {
            return Optional.empty();
        }
        String name = justice.group("name");
        StatedByline byline = StatedByline.after(source, name, justice.end(), line.end(), removals);
        Optional<Judge> judge = StatedJudges.read(name).judges().stream().findFirst();
        boolean said = byline.words().length() > name.length() && !SAYING.matcher(byline.words()).find();
        if (!said || judge.isEmpty()) {
            return Optional.empty();
        }
        Span span = Texts.trim(source, new Span(start, byline.end()));
        OpinionKind kind = BylineKind.of(byline.words());
        return Optional.of(new Byline(kind, judge, byline.joined(), span, span));
    }
}
