package counterpoint.doctrine;

import counterpoint.language.StoredQuery;

/// A query by which a doctrine is recognised.
///
/// @param query what it looks for
/// @param weight how much it says that a passage has it
public record DoctrineQuery(StoredQuery query, Weight weight) {
}
