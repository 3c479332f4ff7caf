package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.PassageMarks;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.Marks;
import counterpoint.search.IndexedPassage;
import counterpoint.search.MarkedPassages;
import counterpoint.session.NoteStore;
import counterpoint.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The passages of all cases on which the reader marked something, and what the reader wrote on authorities.
///
/// @param passages the passages with their marks
/// @param searched the same as a search knows them, and the notes on authorities
/// @param colors what the reader calls the colors
record MarkedLibrary(List<PassageMarks> passages, MarkedPassages searched, ColorNames colors) {
    static final MarkedLibrary NONE = new MarkedLibrary(List.of(), MarkedPassages.NONE, ColorNames.STANDARD);

    MarkedLibrary {
        passages = List.copyOf(passages);
    }

    /// Reads the marks as they are on disk, without the lock, which a window may hold; only cases that have some are read.
    ///
    /// @param cases reads the case with an id; empty if it is gone
    static MarkedLibrary of(Library library, Function<String, Optional<CaseFile>> cases, Path workspace) {
        try (Workspace reading = Workspace.openReadOnly(workspace)) {
            NoteStore store = new NoteStore(reading);
            List<PassageMarks> passages = new ArrayList<>();
            for (Library.Entry entry : library.cases()) {
                Marks marks = store.read(entry.id());
                if (!marks.marks().isEmpty()) {
                    cases.apply(entry.id())
                            .ifPresent(file -> passages.addAll(PassageMarks.of(file, MarkPlaces.of(file, marks))));
                }
            }
            MarkedPassages searched = MarkedPassages.of(
                    passages.stream().map(PassageMarks::marked).toList(),
                    PassageMarks.onAuthorities(store.authorities().value()));
            return new MarkedLibrary(passages, searched, store.colors().value());
        }
    }

    /// The marks on a passage that was found.
    List<Mark> on(IndexedPassage found) {
        return passages.stream()
                .filter(marked -> marked.caseId().equals(found.caseId())
                        && marked.opinion().id().equals(found.opinion())
                        && marked.passage().span().equals(found.span()))
                .flatMap(marked -> marked.marks().stream())
                .toList();
    }

    /// A line for each mark on a passage: its color, tags and note.
    List<String> lines(IndexedPassage found) {
        return on(found).stream().map(this::line).toList();
    }

    private String line(Mark mark) {
        String says = String.join("; ", Stream.of(
                mark.color().map(colors::name).stream(),
                mark.tags().stream().map(tag -> "#" + tag),
                Stream.of(mark.note().replaceAll("\\s+", " ").strip()).filter(note -> !note.isEmpty()))
                .flatMap(part -> part)
                .toList());
        return says.isEmpty() ? "Marked by you" : "Marked by you: " + says;
    }
}
