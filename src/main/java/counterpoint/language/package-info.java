/// What any part of the program needs to know of legal prose: sentences, words, the analysis chain.
///
/// Start with [counterpoint.language.Sentences]; [counterpoint.language.Words] and
/// [counterpoint.language.Punctuation] are what it is made of. [counterpoint.language.LegalAnalyzer] says which words
/// count as the same one when opinions are searched. [counterpoint.language.PlainTable] reads the lists of words and
/// other tables that ship with the program. [counterpoint.language.StoredQuery] is a query that is asked of one
/// [counterpoint.language.AskedText] after another. Comes after [counterpoint.text]; used by all that read text.
package counterpoint.language;
