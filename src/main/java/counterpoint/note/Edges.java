package counterpoint.note;

import counterpoint.text.Span;

/// Gives a place back the quotation marks, stops and brackets with which its quote begins and ends.
final class Edges {
    private Edges() {
    }

    /// The span, which begins and ends with a letter, widened by what stands beside it both in the text and in the
    /// quote.
    static Span widen(Span span, String text, String quote) {
        int before = 0;
        while (before < quote.length() && !Character.isLetterOrDigit(quote.charAt(before))) {
            before++;
        }
        int after = quote.length();
        while (after > before && !Character.isLetterOrDigit(quote.charAt(after - 1))) {
            after--;
        }
        int start = span.start();
        while (before > 0 && start > 0 && text.charAt(start - 1) == quote.charAt(before - 1)) {
            start--;
            before--;
        }
        int end = span.end();
        while (after < quote.length() && end < text.length() && text.charAt(end) == quote.charAt(after)) {
            end++;
            after++;
        }
        return new Span(start, end);
    }
}
