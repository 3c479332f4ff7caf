package counterpoint.casefile;

import counterpoint.search.IndexedOpinion;
import counterpoint.search.IndexedPassage;
import counterpoint.search.PassageIndex;
import counterpoint.search.PinCite;
import java.util.ArrayList;
import java.util.List;

/// Makes the index over the passages of several cases; of each opinion its reading text only, so that two editions of
/// one opinion count once.
public final class LibraryIndex {
    private LibraryIndex() {
    }

    /// Indexes the reading texts of `files`.
    public static PassageIndex of(List<CaseFile> files) {
        List<IndexedPassage> passages = new ArrayList<>();
        for (CaseFile file : files) {
            for (CaseOpinion opinion : file.opinions()) {
                passages.addAll(indexed(file, opinion).indexed());
            }
        }
        return PassageIndex.of(passages);
    }

    /// How a brief cites a stretch of an opinion's reading text.
    ///
    /// @param first where it begins, raw
    /// @param last where its last character stands, raw
    public static PinCite cite(CaseFile file, CaseOpinion opinion, int first, int last) {
        return PinCite.of(indexed(file, opinion), first, last);
    }

    private static IndexedOpinion indexed(CaseFile file, CaseOpinion opinion) {
        Edition text = opinion.readingText();
        List<String> reprints = opinion.editions().stream().skip(1).map(Edition::file).toList();
        return new IndexedOpinion(
                file.id(),
                file.caption(),
                text.file(),
                reprints,
                opinion.id(),
                opinion.kind(),
                opinion.author(),
                text.pages(),
                text.passages(),
                text.mentions(),
                text.doctrines().all());
    }
}
