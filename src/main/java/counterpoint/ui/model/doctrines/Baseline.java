package counterpoint.ui.model.doctrines;

import counterpoint.casefile.CaseFile;
import counterpoint.opinion.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cases with the tags that they had when the reader began to edit a doctrine, so that all that the changes gain and
/// lose together stays marked, also after they are kept. Immutable.
record Baseline(Map<String, CaseFile> files) {
    static final Baseline NONE = new Baseline(Map.of());

    /// The cases as they are now.
    static Baseline of(List<CaseFile> now) {
        return NONE.with(now);
    }

    /// The same cases with those tags, as far as their passages are the same; others as they are now.
    Baseline with(List<CaseFile> now) {
        Map<String, CaseFile> kept = new LinkedHashMap<>();
        now.forEach(file -> kept.put(
                file.id(),
                Optional.ofNullable(files.get(file.id()))
                        .filter(before -> passages(before).equals(passages(file)))
                        .orElse(file)));
        return new Baseline(kept);
    }

    /// The cases in their order.
    List<CaseFile> list() {
        return List.copyOf(files.values());
    }

    private static List<List<Passage>> passages(CaseFile file) {
        return file.opinions().stream().map(opinion -> opinion.readingText().passages()).toList();
    }
}
