package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the title that may stand above a byline, between rules or alone: `DISSENTING OPINION`, `D I S S E N T`.
final class OpinionTitles {
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?=.*(?:opinion|dissent|concurr|statement))(?:(?:separate|special(?:ly)?|partial(?:ly)?|concurring|dissenting|concurrence|dissent"
                    + "|concur|and|in|part|the|judgment|result|opinion|of|court|statement|memorandum|by)\\b[ ,&-]*)+[.:]?");
    private static final Pattern RULE = Pattern.compile("[\\s_*\u2014\u2013-]*");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu} )+\\p{Lu}");
    private static final int LONGEST = 80;
    /// No title and no rule is in a longer line, whose beginning is not looked for.
    private static final int LONGEST_LINE = 1_000;

    private OpinionTitles() {
    }

    /// A title and where it begins, with the rule above it.
    record Title(OpinionKind kind, int start) {
    }

    /// The title on the line above a place, if there is one.
    static Optional<Title> above(String source, int at, int from) {
        Span line = lineBefore(source, at, from);
        while (!line.isEmpty() && RULE.matcher(line.of(source)).matches()) {
            line = lineBefore(source, line.start(), from);
        }
        String words = line.of(source).strip();
        String whole = SPACED.matcher(words).matches() ? words.replace(" ", "") : words;
        if (words.length() > LONGEST || !TITLE.matcher(whole).matches()) {
            return Optional.empty();
        }
        Span rule = lineBefore(source, line.start(), from);
        boolean ruled = !rule.isEmpty() && rule.of(source).contains("__") && RULE.matcher(rule.of(source)).matches();
        return Optional.of(new Title(BylineKind.of(whole), Texts.trim(source, ruled ? rule : line).start()));
    }

    /// The line above a place that is not blank; empty if there is none, or if it is a paragraph.
    private static Span lineBefore(String source, int at, int from) {
        int end = at;
        while (end > from && Punctuation.isSpace(source.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && end - start <= LONGEST_LINE && source.charAt(start - 1) != '\n') {
            start--;
        }
        return end - start > LONGEST_LINE ? new Span(end, end) : new Span(start, end);
    }
}
