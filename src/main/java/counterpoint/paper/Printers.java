package counterpoint.paper;

import java.util.List;

/// The printers that can be reached.
@FunctionalInterface
public interface Printers {
    /// Asks for them, which may take seconds; the usual one first, empty if there is none.
    List<Printer> all();

    /// Those of this machine.
    static Printers ofSystem() {
        return SystemPrinter::all;
    }
}
