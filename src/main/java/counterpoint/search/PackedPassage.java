package counterpoint.search;

import org.apache.lucene.util.BytesRef;

/// A passage with all that is written of it, worked out once: it is hashed to see whether its case changed, and written
/// if it did.
///
/// @param passage the passage
/// @param about what is known of it but its words, as [PassageBytes] writes it
/// @param key of its words, see [MeaningKey]
record PackedPassage(IndexedPassage passage, BytesRef about, BytesRef key) {
    static PackedPassage of(IndexedPassage passage) {
        return new PackedPassage(passage, PassageBytes.of(passage), MeaningKey.of(passage.text()));
    }
}
