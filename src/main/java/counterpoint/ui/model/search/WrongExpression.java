package counterpoint.ui.model.search;

import counterpoint.text.Span;

/// What is wrong in an expression of the advanced syntax.
///
/// @param sentence says what
/// @param place where it stands in the box
public record WrongExpression(String sentence, Span place) {
}
