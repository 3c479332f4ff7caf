package counterpoint.ui.model.search;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseFile;
import counterpoint.compare.Treatment;
import counterpoint.doctrine.Doctrine;
import counterpoint.opinion.OpinionKind;
import counterpoint.search.Facet;
import counterpoint.search.SearchResult;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.CourtName;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.TreatmentMark;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The cases that can be searched.
///
/// @param searcher finds passages in them
/// @param cases the cases
/// @param passages how many passages they have
/// @param authorities what they cite by key, their records and own pages left out
/// @param doctrines what their passages discuss, by id
/// @param counts for each facet its values with the number of their passages, most first
/// @param notice a sentence if its index is not kept as it should be; empty if all is well
public record Coverage(
        Searcher searcher,
        List<CaseEntry> cases,
        int passages,
        Map<String, Authority> authorities,
        Map<String, Doctrine> doctrines,
        Map<Facet, Map<String, Integer>> counts,
        Optional<String> notice) {
    /// No case.
    public static final Coverage NONE = new Coverage(
            request -> SearchResult.none(request.words()),
            List.of(), 0, Map.of(), Map.of(), Map.of(), Optional.empty());

    public Coverage {
        cases = List.copyOf(cases);
        authorities = Map.copyOf(authorities);
        doctrines = Map.copyOf(doctrines);
        counts = Map.copyOf(counts);
    }

    /// Indexes cases that are read; takes long.
    static Coverage of(List<CaseEntry> read, Function<List<CaseFile>, Searcher> indexer) {
        List<CaseFile> files = read.stream().flatMap(entry -> entry.model().stream()).map(CaseModel::file).toList();
        Map<String, Authority> authorities = new HashMap<>();
        files.forEach(file -> file.authorities().authorities().stream()
                .filter(one -> one.kind() != AuthorityKind.RECORD && one.kind() != AuthorityKind.INTERNAL)
                .forEach(one -> authorities.putIfAbsent(one.key(), one)));
        int passages = files.stream()
                .flatMap(file -> file.opinions().stream())
                .mapToInt(opinion -> opinion.readingText().passages().size())
                .sum();
        Searcher searcher = indexer.apply(files);
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, Collections.unmodifiableMap(searcher.values(facet)));
        }
        return new Coverage(
                searcher, read, passages, authorities, doctrines(files), counts, searcher.notice());
    }

    private static Map<String, Doctrine> doctrines(List<CaseFile> files) {
        Map<String, Doctrine> doctrines = new HashMap<>();
        files.stream()
                .flatMap(file -> file.opinions().stream())
                .flatMap(opinion -> opinion.readingText().doctrines().all().stream())
                .flatMap(List::stream)
                .forEach(tag -> doctrines.putIfAbsent(tag.id(), tag.doctrine()));
        return doctrines;
    }

    /// The values of a facet with the number of passages that have them, most first.
    Map<String, Integer> values(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /// The doctrine with this id, if a passage discusses it.
    public Optional<Doctrine> doctrine(String id) {
        return Optional.ofNullable(doctrines.get(id));
    }

    /// What a value of a facet is called; empty if it has no name to show.
    public Optional<String> name(Facet facet, String id) {
        return switch (facet) {
            case CASE -> entry(id).map(CaseEntry::name);
            case SIDE -> Optional.of(Side.nameOf(OpinionKind.valueOf(id)));
            case AUTHORITY -> Optional.ofNullable(authorities.get(id)).map(Authority::name);
            case DOCTRINE -> Optional.of(doctrine(id).map(Doctrine::label).orElse(id));
            case COURT -> Optional.of(CourtName.brief(id));
            case TREATMENT -> Optional.of(TreatmentMark.of(Treatment.valueOf(id)).words());
            // The marks are not a case's; see SearchedMarks#name.
            case MARKED -> Optional.empty();
            case YEAR, AUTHOR -> Optional.of(id);
        };
    }

    /// How many opinions they have.
    public int opinions() {
        return cases.stream()
                .flatMap(entry -> entry.model().stream())
                .mapToInt(model -> model.file().opinions().size())
                .sum();
    }

    /// The case with this id.
    Optional<CaseEntry> entry(String id) {
        return cases.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
