package counterpoint.search;

import java.util.List;

/// A case as it goes into the index.
///
/// @param id the case's folder, as its passages name it
/// @param name the case's name
/// @param fingerprint of all from which its passages were read, so that a case of which nothing changed need not be read
///     again; empty if that is not known
/// @param passages its passages, of reading texts only: opinion after opinion, each in its order
/// @param problems what could not be read of it, a sentence each
public record IndexedCase(
        String id, String name, String fingerprint, List<IndexedPassage> passages, List<String> problems) {
    public IndexedCase {
        passages = List.copyOf(passages);
        problems = List.copyOf(problems);
    }
}
