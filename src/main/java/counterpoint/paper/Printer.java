package counterpoint.paper;

import java.io.IOException;
import java.util.Optional;

/// A printer.
public interface Printer {
    /// What the system calls it.
    String name();

    /// What it is loaded with; empty if it does not say, or with another sheet.
    Optional<PaperSize> paper();

    /// Whether it prints on both sides of a sheet.
    boolean printsTwoSided();

    /// Hands a document over to be printed; returns as soon as the system has taken it.
    ///
    /// @throws IOException with a sentence for the reader if it was not taken
    void print(PrintOrder order) throws IOException;
}
