package counterpoint.ui.model.printing;

import counterpoint.paper.PaperSize;

/// What is printed, and on what.
///
/// @param scope what of the case
/// @param withNotes whether with the reader's highlights and notes
/// @param paper the sheet
public record PrintChoice(PrintScope scope, boolean withNotes, PaperSize paper) {
    PrintChoice of(PrintScope other) {
        return new PrintChoice(other, withNotes, paper);
    }

    PrintChoice on(PaperSize other) {
        return new PrintChoice(scope, withNotes, other);
    }

    PrintChoice notes(boolean with) {
        return new PrintChoice(scope, with, paper);
    }
}
