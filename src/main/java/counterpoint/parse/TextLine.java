package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A line of a source as printed, blank ones too.
///
/// @param span raw, without its line break and without the form feed before it
/// @param opensPage whether a form feed stands before it
record TextLine(Span span, boolean opensPage) {
    /// The lines of a span, in order.
    static List<TextLine> in(String source, Span within) {
        List<TextLine> lines = new ArrayList<>();
        int at = within.start();
        boolean fed = false;
        while (at < within.end()) {
            if (source.charAt(at) == '\f') {
                fed = true;
                at++;
                continue;
            }
            int end = at;
            while (end < within.end() && source.charAt(end) != '\n' && source.charAt(end) != '\f') {
                end++;
            }
            lines.add(new TextLine(new Span(at, end), fed));
            fed = false;
            at = end < within.end() && source.charAt(end) == '\n' ? end + 1 : end;
        }
        return lines;
    }

    /// The line without white space at its ends.
    Span printed(String source) {
        return Texts.trim(source, span);
    }

    boolean isBlank(String source) {
        return printed(source).isEmpty();
    }

    /// The columns before its first character, also those before the span if it begins within the white space at the
    /// line's beginning; a tab counts for eight.
    int indent(String source) {
        int from = span.start();
        while (from > 0 && (source.charAt(from - 1) == ' ' || source.charAt(from - 1) == '\t')) {
            from--;
        }
        int columns = 0;
        for (int i = from; i < span.end() && Punctuation.isSpace(source.charAt(i)); i++) {
            columns = source.charAt(i) == '\t' ? (columns / 8 + 1) * 8 : columns + 1;
        }
        return columns;
    }
}
