package counterpoint.opinion;

import counterpoint.text.CleanText;

/// A paragraph of the body, or its continuation after a block quotation.
///
/// @param text the words
/// @param number counts the paragraphs of its opinion from 1; a continuation keeps its paragraph's number
/// @param continued whether it goes on after a block quotation
/// @param inferred whether the source has no paragraph break where this one begins
public record Paragraph(CleanText text, int number, boolean continued, boolean inferred) implements Block {
}
