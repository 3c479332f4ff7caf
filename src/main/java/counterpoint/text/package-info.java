/// Reads a file of any supported format into one immutable text, and names places in it by span.
///
/// Start with [counterpoint.text.SourceReader], which reads a [counterpoint.text.SourceText];
/// [counterpoint.text.CleanText] is what is left of it after cleaning, and still knows where each character was printed.
/// Nothing comes before this package; [counterpoint.parse] reads what it hands over.
package counterpoint.text;
