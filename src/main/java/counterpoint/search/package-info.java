/// Indexes passages, with what is known of each, and finds them; the only home of the index.
///
/// Start with [counterpoint.search.PassageIndex]: [counterpoint.search.IndexedPassage]s go in, a
/// [counterpoint.search.SearchRequest] is answered by a [counterpoint.search.SearchResult].
///
/// The index is kept by `PassageStore` in an `IndexFolder`, a case at a time, and goes on in memory where the disk refuses
/// (`KeptPassages`); a search works on one `Snapshot` of it and reads what it needs by `StoredPassages`.
///
/// On the way, led by `PassageSearch`: `QueryReader` (or `AdvancedReader`) makes a `ReadQuery` of `Clause`s and fields, `Filters` makes `Filter`s;
/// `Ranker` adds what words (`WordScores`, `Density`, `Feedback`, `Hints`) and meaning (`MeaningIndex`) say by `Ranking`'s
/// weights, and `PassageMeanings` reads what passages mean into a `MeaningFolder`; `PassageFinder` finds what
/// matches while `FacetCounter` counts it; `PassageHighlighter` (`SentenceBreaks`, `SnippetFormatter`) chooses what to
/// show, and `Why` says why. What the reader marked and wrote ([counterpoint.search.MarkedPassages]) comes with the request;
/// `SoughtNotes` finds the words in it. `PinCite` says how a brief cites a passage. Comes after [counterpoint.compare];
/// [counterpoint.casefile] says what is indexed.
package counterpoint.search;
