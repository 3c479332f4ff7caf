package counterpoint.ui.model.notes;

import counterpoint.casefile.CaseFile;
import counterpoint.session.NoteStore;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.theme.Texts;
import java.io.IOException;
import java.util.List;

/// Cases with what the reader wrote on them: a case that is read has its marks and its brief read, too, so that the window
/// does not stand still for them when it opens the case.
///
/// @param shelf the cases
/// @param store the reader's marks and briefs
public record NotedShelf(Shelf shelf, NoteStore store) implements Shelf {
    @Override
    public List<Entry> entries() {
        return shelf.entries();
    }

    @Override
    public CaseFile read(String id) throws IOException {
        CaseFile file = shelf.read(id);
        store.prepare(file.id());
        int unread = store.of(file.id()).value().others().size();
        return unread == 0 ? file : file.telling(Texts.of("notes.unread", unread));
    }
}
