package counterpoint.parse;

import counterpoint.text.Mark;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows the form in which Westlaw hands out an opinion for pasting, and says of its text what that form means.
///
/// Lines of their own part it: `Synopsis` and `West Headnotes` before the opinion, `Attorneys and Law Firms`, `Opinion`,
/// `All Citations` with those of the case, and `Footnotes`, whose marks stand on lines of their own. Its publisher's
/// words are head matter, not the court's.
final class WestPaste {
    /// Fewer of its titles may stand in any text.
    private static final int FEWEST = 2;
    private static final Set<String> TITLES = Set.of(
            "Synopsis", "Attorneys and Law Firms", "Opinion", "All Citations", "Footnotes", "End of Document",
            "OPINION");
    /// Its own titles; without one of them a text has another form.
    private static final List<String> SIGNS = List.of("All Citations", "Attorneys and Law Firms", "West Headnotes");
    private static final Pattern HEADNOTES = Pattern.compile("West Headnotes(?: \\(\\d+\\))?");
    private static final Pattern NOTE = Pattern.compile("(?:FN)?(?<mark>\\d{1,3}|[*\u2020\u2021]{1,4}|[a-z]\\d?)\\.?");
    private static final Pattern REFERENCE = Pattern.compile("\\[FN(?<mark>\\d{1,3}|\\*{1,3})\\]");
    private static final Pattern RUN_IN_NOTE = Pattern.compile("(?:FN(?<mark>\\d{1,3}|\\*{1,3})\\.)\\s.*");

    private final SourceText text;
    private final List<Span> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private List<String> citations = List.of();

    private WestPaste(SourceText text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = Texts.lineEnd(text.text(), at);
            Span line = Texts.trim(text.text(), new Span(at, end));
            if (!line.isEmpty()) {
                lines.add(line);
            }
            at = end + 1;
        }
    }

    /// How a text of this form is read; empty if it has another.
    static Optional<StatedDecision> in(SourceText text, Guidance guidance) {
        if (SIGNS.stream().noneMatch(text.text()::contains)) {
            return Optional.empty();
        }
        WestPaste paste = new WestPaste(text);
        return paste.isWest() ? Optional.of(paste.read(guidance)) : Optional.empty();
    }

    private boolean isWest() {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = words(i);
            if (TITLES.contains(words)) {
                found.add(words);
            }
            if (HEADNOTES.matcher(words).matches()) {
                found.add("West Headnotes");
            }
        }
        boolean wests = found.contains("All Citations") || found.contains("Attorneys and Law Firms")
                || found.contains("West Headnotes");
        return wests && found.size() >= FEWEST;
    }

    private String words(int line) {
        Span span = lines.get(line);
        return span.length() < 60 ? text.at(span) : "";
    }

    private StatedDecision read(Guidance guidance) {
        int opinion = first(0, "Opinion", "OPINION");
        if (opinion >= 0) {
            marks.add(new Mark(Mark.Kind.HEAD_MATTER, new Span(0, lines.get(opinion).end()), ""));
        }
        int from = Math.max(0, opinion + 1);
        int all = first(from, "All Citations");
        int notes = first(from, "Footnotes");
        int end = first(from, "End of Document");
        if (all >= 0) {
            allCitations(all, List.of(notes, end));
        }
        if (notes >= 0) {
            title(notes);
            int last = all > notes ? all : end > notes ? end : lines.size();
            notes(notes + 1, last);
        }
        if (end >= 0) {
            marks.add(new Mark(
                    Mark.Kind.CHROME, lines.get(end).cover(lines.getLast()), ""));
        }
        Matcher reference = REFERENCE.matcher(text.text());
        while (reference.find()) {
            marks.add(new Mark(
                    Mark.Kind.NOTE_REFERENCE, new Span(reference.start(), reference.end()), reference.group("mark")));
        }
        marks.sort(Comparator.comparing(Mark::span));
        return new StatedDecision(text, marks, text.facts().reportedAt(citations), guidance);
    }

    private int first(int from, String... titles) {
        Set<String> sought = Set.of(titles);
        for (int i = from; i < lines.size(); i++) {
            if (sought.contains(words(i))) {
                return i;
            }
        }
        return -1;
    }

    private void title(int line) {
        marks.add(new Mark(Mark.Kind.RUNNING_HEAD, lines.get(line), ""));
    }

    /// The line or lines below `All Citations`, up to the next title.
    private void allCitations(int line, List<Integer> titles) {
        int next = lines.size();
        for (int title : titles) {
            next = title > line ? Math.min(next, title) : next;
        }
        next = Math.min(next, line + 4);
        StringBuilder words = new StringBuilder();
        for (int i = line + 1; i < next; i++) {
            words.append(text.at(lines.get(i))).append(' ');
        }
        citations = List.of(words.toString().strip().split("\\s*[,;]\\s+(?=\\d)"));
        Span last = lines.get(Math.max(line, next - 1));
        marks.add(new Mark(Mark.Kind.RUNNING_HEAD, lines.get(line).cover(last), ""));
    }

    /// The notes between two lines: each goes from the line with its mark to the next such line.
    private void notes(int from, int to) {
        int start = -1;
        String mark = "";
        for (int i = from; i <= to; i++) {
            Optional<String> next = i < to ? mark(i) : Optional.of("");
            if (next.isPresent()) {
                if (start >= 0) {
                    marks.add(new Mark(
                            Mark.Kind.NOTE,
                            lines.get(start).cover(lines.get(i - 1)),
                            mark));
                }
                start = i;
                mark = next.get();
            }
        }
    }

    private Optional<String> mark(int line) {
        Matcher alone = NOTE.matcher(words(line));
        if (alone.matches()) {
            return Optional.of(alone.group("mark"));
        }
        Matcher runIn = RUN_IN_NOTE.matcher(text.at(lines.get(line)));
        return runIn.matches() ? Optional.of(runIn.group("mark")) : Optional.empty();
    }
}
