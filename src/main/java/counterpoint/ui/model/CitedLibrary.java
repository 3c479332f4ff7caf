package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.casefile.CitedCases;
import java.util.Optional;

/// The authorities that are themselves cases of the library.
public final class CitedLibrary {
    private final WorkbenchModel workbench;

    public CitedLibrary(WorkbenchModel workbench) {
        this.workbench = workbench;
    }

    /// The case that an authority is; empty if the library does not have it, or it is the case that cites it.
    ///
    /// @param citing the id of the case that cites it
    public Optional<CaseEntry> of(Authority authority, String citing) {
        CitedCases library = new CitedCases(workbench.cases().stream().map(CaseEntry::listed).toList());
        return library.of(authority)
                .map(entry -> entry.id())
                .filter(id -> !id.equals(citing))
                .flatMap(workbench::entry);
    }

    /// Opens a case that is cited, at the page that is cited if one of its prints marks it.
    public void open(CaseEntry cited, Authority authority, Optional<String> pin) {
        workbench.open(cited, model -> pin.flatMap(page -> CitedCases.page(model.file(), authority, page))
                .ifPresent(page -> model.file()
                        .opinion(page.opinion())
                        .ifPresent(opinion -> KeptPlace.at(opinion.readingText(), page.page().span().start())
                                .ifPresent(place -> model.read(opinion, place)))));
    }
}
