package counterpoint.ui;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.ui.model.Shelf;
import java.nio.file.Path;
import java.util.List;

/// A made-up case with six opinions, and one with a single opinion.
final class SmallShelf implements Shelf {
    static final String SIX = "six-opinions";
    static final String ONE = "one-opinion";

    private static final Path CASES = Path.of("src/test/resources/cases");

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(SIX, read(SIX).caption()), new Entry(ONE, read(ONE).caption()));
    }

    @Override
    public CaseFile read(String id) {
        return new CaseReader().read(id, CASES.resolve(id));
    }
}
