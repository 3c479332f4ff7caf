/// What any part of the program needs to know of legal prose: sentences and words.
///
/// Start with [counterpoint.language.Sentences]; [counterpoint.language.WordList] reads the lists of words that ship
/// with the program. Comes after [counterpoint.text]; used by all that read text.
package counterpoint.language;
