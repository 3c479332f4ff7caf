package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the head of one opinion says beside the type that its file states: `Justice Kennedy` on a line, and `delivered
/// the opinion of the Court.` on the next.
///
/// @param words all words of the byline, in order; empty if none is printed
/// @param joined who joined the opinion
/// @param end raw, where the byline ends and the opinion's text begins
record StatedByline(String words, List<String> joined, int end) {
    /// So much text may stand between the names of an author and of the last judge who joined.
    private static final int LONGEST = 900;
    /// What stands before a stop that does not end the byline: an initial, an office, `Mr`.
    private static final String SHORT = "\\b(?:[A-Z]|C\\. ?J|JJ|CJ|M[Rr]|M[Rr][Ss]|M[Ss]|Jr|Sr|St|Dr|[Nn]os?|[Pp]t)";
    private static final String WORDS = "(?:[^.:\u2014]|(?<=" + SHORT + ")\\.)";
    private static final Pattern TAIL = Pattern.compile(
            "[\\s,.:;\u2014(\\[-]{0,6}(?:\\s*(?:Circuit|District|Chief|Associate|Senior)? ?(?:Judge|Justice)s?,?\\s*)?"
                    + "(?:also )?(?:with whom|joined by|join(?:s|ed|ing)\\b|deliver(?:ed|s)|announced|dissent(?:ing|s)|concur(?:ring|s)|specially"
                    + "|respecting|dubitante|writing for|for the [Cc]ourt|filed|, ?in which|after stating|took no part)\\b"
                    + WORDS + "{0,700}?(?:(?<!" + SHORT
                    + ")[.:\u2014][)\\]]?|(?=\\n)(?<!,|\\b(?:of|the|and|in|part|with|whom)(?=\\n))|$)");

    StatedByline {
        joined = List.copyOf(joined);
    }

    /// Reads what goes on after an author's name that ends at `from`.
    ///
    /// @param author the author as stated or printed
    /// @param removals what stands within the text and is not its words
    static StatedByline after(String source, String author, int from, int limit, Removals removals) {
        int end = Math.min(limit, from + LONGEST);
        Matcher tail = TAIL.matcher(source).region(from, end);
        String words = author;
        int at = from;
        int next = removals.skipForward(source, from, end);
        if (tail.lookingAt() || tail.region(next, end).lookingAt()) {
            words = author + " " + tail.group().strip();
            at = tail.end();
        }
        return new StatedByline(words, JoiningJudges.in(words), at);
    }

    /// The byline that was found within an opinion's text.
    static StatedByline of(String source, Byline byline) {
        return new StatedByline(byline.span().of(source), byline.joined(), byline.span().end());
    }

    /// An opinion that begins with its text.
    static StatedByline none(int start) {
        return new StatedByline("", List.of(), start);
    }

    /// The author printed in the byline.
    Optional<Judge> author() {
        return StatedJudges.read(words).judges().stream().findFirst();
    }

    /// The stated kind, made more precise by the byline's words where the file's types are coarse.
    OpinionKind refine(OpinionKind stated) {
        OpinionKind said = BylineKind.of(words);
        boolean delivers = words.contains("opinion of the Court");
        return switch (stated) {
            case CONCURRENCE -> said == OpinionKind.CONCURRENCE_IN_JUDGMENT ? said : stated;
            case LEAD, MAJORITY -> said == OpinionKind.PLURALITY && !delivers ? said : stated;
            case PLURALITY, PER_CURIAM, CONCURRENCE_IN_JUDGMENT, CONCURRENCE_IN_PART, DISSENT, STATEMENT, ADDENDUM,
                    REHEARING, TRIAL_COURT, COMBINED ->
                stated;
        };
    }

    /// Where the text begins: after the byline and white space.
    Span body(String source, int limit, Removals removals) {
        int start = removals.skipForward(source, end, limit);
        return new Span(Math.min(start, limit), limit);
    }
}
