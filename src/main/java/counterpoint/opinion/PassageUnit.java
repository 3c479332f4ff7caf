package counterpoint.opinion;

import counterpoint.text.Span;

/// A sentence as a part of passages.
///
/// @param place where it stands
/// @param block the block in which it stands
/// @param words how many words it has
/// @param opensBlock whether it is the first of its block
record PassageUnit(Place place, Block block, int words, boolean opensBlock) {
    Span raw() {
        return block.text().rawSpan(place.clean());
    }
}
