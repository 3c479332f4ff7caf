package counterpoint.search;

/// A field with its value, as typed: `author:sykes`.
///
/// @param field the field
/// @param value without quotation marks
record FieldTerm(SearchField field, String value) {
}
