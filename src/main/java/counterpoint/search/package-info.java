/// Indexes passages, with what is known of each, and finds them; the only home of the index.
///
/// Start with `PassageIndex`.
package counterpoint.search;
