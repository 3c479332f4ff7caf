package counterpoint.ui.model.search;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseFile;
import counterpoint.search.SearchResult;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
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
public record Coverage(
        Searcher searcher, List<CaseEntry> cases, int passages, Map<String, Authority> authorities) {
    /// No case.
    public static final Coverage NONE = new Coverage(
            request -> SearchResult.none(request.words()),
            List.of(), 0, Map.of());

    public Coverage {
        cases = List.copyOf(cases);
        authorities = Map.copyOf(authorities);
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
        return new Coverage(indexer.apply(files), read, passages, authorities);
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
