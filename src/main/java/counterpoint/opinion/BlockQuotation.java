package counterpoint.opinion;

import counterpoint.text.CleanText;

/// A quotation set apart from the running text.
///
/// @param text the words quoted
/// @param number the number of the paragraph in which it stands
/// @param inferred whether the source does not set it apart, so that its extent was worked out
public record BlockQuotation(CleanText text, int number, boolean inferred) implements Block {
}
