package counterpoint.ui;

import counterpoint.authority.AuthorityResolver;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.LibraryIndex;
import counterpoint.citation.CitationFinder;
import counterpoint.compare.Comparison;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Passages;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceReader;
import counterpoint.text.UnreadableSourceException;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The two bundled cases, and one that cannot be read, without a library on disk.
public final class BundledShelf implements Shelf {
    public static final String MEDINA = "medina-v-cram";
    public static final String SMITH = "smith-v-finkley";
    public static final String BROKEN = "broken-v-file";
    public static final String SENTENCE = "broken.txt is empty; put the opinion’s text into it and open the case again.";

    private static final Map<String, CaseFile> READ = new ConcurrentHashMap<>();
    private static final AtomicReference<Optional<Searcher>> INDEXED = new AtomicReference<>(Optional.empty());

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(MEDINA, caption("Medina v. Cram", "Tenth", 2001, List.of("252 F.3d 1124"))),
                new Entry(SMITH, caption("Smith v. Finkley", "Seventh", 2021, List.of())),
                new Entry(BROKEN,
                        caption("A Very Long Name of a Case v. Department of Revenue", "Federal", 1999, List.of())));
    }

    @Override
    public CaseFile read(String id) throws IOException {
        if (id.equals(BROKEN)) {
            throw new UnreadableSourceException(SENTENCE);
        }
        CaseFile known = READ.get(id);
        if (known == null) {
            known = id.equals(MEDINA) ? medina() : smith();
            READ.put(id, known);
        }
        return known;
    }

    /// A search through these cases, in an index that is made once for all windows; other cases get one of their own.
    static SearchModel search(WorkbenchModel model) {
        return new SearchModel(model, files -> isBoth(files)
                ? INDEXED.updateAndGet(known -> known.isPresent() ? known : Optional.of(index(files))).orElseThrow()
                : index(files));
    }

    /// Whether they are the very cases that were read here, since an equal one would take long to tell.
    private static boolean isBoth(List<CaseFile> files) {
        IdentityHashMap<CaseFile, CaseFile> these = new IdentityHashMap<>();
        files.forEach(file -> these.put(file, file));
        return files.size() == 2 && READ.size() == 2 && READ.values().stream().allMatch(these::containsKey);
    }

    private static Searcher index(List<CaseFile> files) {
        return Searcher.over(LibraryIndex.of(files));
    }

    private CaseFile medina() throws IOException {
        List<Edition> slip = editions(MEDINA + "/slip-opinion.txt", "Slip opinion");
        Edition reprint = editions(MEDINA + "/f3d-dissent.txt", "F.3d").getFirst();
        return file(
                entries().get(0),
                List.of(
                        opinion("majority", OpinionKind.MAJORITY, List.of(slip.get(0))),
                        opinion("dissent", OpinionKind.DISSENT, List.of(slip.get(1), reprint))));
    }

    private CaseFile smith() throws IOException {
        List<Edition> slip = editions(SMITH + "/slip-opinion.txt", "Slip opinion");
        return file(
                entries().get(1),
                List.of(
                        opinion("majority", OpinionKind.MAJORITY, List.of(slip.get(0))),
                        opinion("dissent", OpinionKind.DISSENT, List.of(slip.get(1)))));
    }

    private static CaseOpinion opinion(String id, OpinionKind kind, List<Edition> editions) {
        return new CaseOpinion(id, kind, editions.getFirst().opinion().author(), editions);
    }

    private static CaseFile file(Entry entry, List<CaseOpinion> opinions) {
        Edition left = opinions.get(0).readingText();
        Edition right = opinions.get(1).readingText();
        return new CaseFile(
                entry.id(),
                entry.caption(),
                List.of(left.decision()),
                opinions,
                left.authorities(),
                Optional.of(new CaseFile.Sides("majority", "dissent")),
                Comparison.of(left.side(), right.side()),
                List.of());
    }

    private static List<Edition> editions(String path, String label) throws IOException {
        Decision decision = new DecisionParser().parse(new SourceReader().read(Path.of("opinions", path), path));
        TableOfAuthorities table = new AuthorityResolver().resolve(decision, new CitationFinder().find(decision));
        return decision.opinions().stream()
                .map(opinion -> new Edition(path, label, decision, opinion, table, new Passages().of(opinion)))
                .toList();
    }

    private static Caption caption(String name, String circuit, int year, List<String> citations) {
        return new Caption(
                Optional.of(name),
                Optional.empty(),
                Optional.of("United States Court of Appeals for the " + circuit + " Circuit"),
                Optional.empty(),
                Optional.of(CourtDate.ofYear(year)),
                citations,
                List.of());
    }
}
