package counterpoint.ui.model.imports;

import counterpoint.opinion.Correction;
import counterpoint.text.Span;
import java.util.Optional;

/// A stretch of the source that is shown as no part of the decision.
///
/// @param words how it begins
/// @param place where it is
/// @param correction the reader's correction that set it aside; empty if the program did
public record SetAside(String words, Span place, Optional<Correction> correction) {
}
