package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the first lines of footnotes, which begin with a mark, from the others in the foot of a page.
///
/// ```
///   4 The dissent posits a different reliance interest: “the public’s interest
/// in knowing that counsel, once secured, may be reasonably relied upon
/// ```
/// Numbers count up within an opinion, so a line that begins with another number (`5 U. S. C. §552`) begins no note.
final class NoteLabels {
    private static final Pattern LABEL = Pattern
            .compile("(?<mark>\\d{1,3}|\\*{1,4}(?![*\\d])|\u2020{1,3}|\u2021{1,3})(?<gap>[.)]?\\s*)");
    private static final Pattern REPORTER = Pattern
            .compile(
                    "(?:[A-Z]\\. ?){2,}(?! ?(?!App)[A-Z][a-z])|F\\. ?(?:\\d|Supp)|S\\. ?Ct|L\\. ?Ed|Fed\\. ?Reg|Stat\\.|Cong\\. ?Rec");

    private final String source;
    private final SpanSet superscripts;

    NoteLabels(String source, SpanSet superscripts) {
        this.source = source;
        this.superscripts = superscripts;
    }

    /// The mark that opens a note on this line; empty if it goes on with the note before.
    ///
    /// @param expected the number of the next note
    /// @param margin the indent of the zone's lines that begin no paragraph; negative if all lines are alike
    Optional<Span> at(TextLine line, int expected, int margin) {
        Span printed = line.printed(source);
        Matcher label = LABEL.matcher(source).region(printed.start(), printed.end());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        Span mark = new Span(label.start("mark"), label.end("mark"));
        boolean raised = superscripts.overlaps(mark);
        boolean symbol = !Texts.isDigit(source.charAt(mark.start()));
        boolean next = symbol || Integer.parseInt(mark.of(source)) == expected;
        boolean alone = label.end() == printed.end();
        boolean set = raised || symbol || alone || line.indent(source) > margin;
        boolean cites = !raised && !symbol && isCitation(source, label.end(), printed.end());
        boolean opens = alone || opensWords(label.end(), printed.end());
        return next && set && !cites && opens ? Optional.of(mark) : Optional.empty();
    }

    /// `5 U. S. C.`, `4 F. 3d`: a volume and its reporter; `5 U.S. Bank` is a note that begins with a name.
    private static boolean isCitation(String source, int from, int to) {
        return REPORTER.matcher(source).region(from, to).lookingAt();
    }

    private boolean opensWords(int from, int to) {
        int at = from;
        while (at < to && (Punctuation.isOpener(source.charAt(at)) || source.charAt(at) == '§')) {
            at++;
        }
        return at < to && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.'
                || source.charAt(at) == '\u2014');
    }
}
