package counterpoint.parse;

import counterpoint.text.Span;
import java.util.OptionalInt;

/// One page of a source whose pages are marked.
///
/// @param span raw, from its first character to its last
/// @param head its head, all lines above the text; empty at its start if it has none
/// @param content the lines between its head and its foot
/// @param number the number printed in its head or foot; empty if it has none
/// @param title the running title below the number, on one line: `ALITO, J., concurring`; empty if it has none
record PrintedPage(Span span, Span head, Span content, OptionalInt number, String title) {
    /// Whether the opinions of a slip opinion count their pages anew from this one on.
    boolean isFirst() {
        return number.isPresent() && number.getAsInt() == 1;
    }
}
