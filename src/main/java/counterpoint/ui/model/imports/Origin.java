package counterpoint.ui.model.imports;

import counterpoint.ui.theme.Texts;
import java.nio.file.Path;

/// Where a source comes from.
public sealed interface Origin {
    /// How it is called.
    String name();

    /// A file on disk, which is only read.
    record FromFile(Path path) implements Origin {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    /// Text that was pasted or dropped.
    record Pasted(String text) implements Origin {
        @Override
        public String name() {
            return Texts.of("import.pasted");
        }
    }

    /// A source of a case that the reader has.
    ///
    /// @param caseId the case
    /// @param source which of its sources, counted from 0
    /// @param name the source's name
    record Saved(String caseId, int source, String name) implements Origin {
    }
}
