package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.ui.model.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cases of a library as the window wants them, and a case that was read from elsewhere.
///
/// @param library the cases
/// @param guest a case already read; shown first if the library does not have it
record LibraryShelf(Library library, Optional<CaseFile> guest) implements Shelf {
    static LibraryShelf of(Library library) {
        return new LibraryShelf(library, Optional.empty());
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        library.cases().forEach(entry -> entries.add(new Entry(entry.id(), entry.caption())));
        guest.filter(file -> entries.stream().noneMatch(entry -> entry.id().equals(file.id())))
                .ifPresent(file -> entries.addFirst(new Entry(file.id(), file.caption())));
        return List.copyOf(entries);
    }

    @Override
    public CaseFile read(String id) throws IOException {
        if (guest.filter(file -> file.id().equals(id)).isPresent()) {
            return guest.get();
        }
        CaseFile file = library.find(id)
                .map(library::read)
                .orElseThrow(() -> new IOException("The case " + id + " is no longer in the library."));
        if (file.opinions().isEmpty()) {
            throw new IOException(String.join(" ", file.problems()));
        }
        return file;
    }
}
