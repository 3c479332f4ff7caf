package counterpoint.search;

/// A passage that was found, in its order.
///
/// @param document its number in the index
/// @param score how well it answers
/// @param found how it was found
record Ranked(int document, double score, SearchHit.Found found) {
    Ranked times(double factor) {
        return new Ranked(document, score * factor, found);
    }

    Ranked notAbove(double most) {
        return new Ranked(document, Math.min(score, most), found);
    }

    Ranked plus(double more) {
        return new Ranked(document, score + more, found);
    }
}
