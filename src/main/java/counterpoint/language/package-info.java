/// What any part of the program needs to know of legal prose: sentences and words.
///
/// Comes after [counterpoint.text]; used by all that read text.
package counterpoint.language;
