package counterpoint.ui;

import counterpoint.paper.PaperSize;
import counterpoint.paper.PrintOrder;
import counterpoint.paper.Printer;
import java.io.IOException;
import java.util.Optional;

/// A printer for pictures, the same on every machine; it prints nothing.
final class SamplePrinter implements Printer {
    @Override
    public String name() {
        return "Chambers";
    }

    @Override
    public Optional<PaperSize> paper() {
        return Optional.of(PaperSize.LETTER);
    }

    @Override
    public boolean printsTwoSided() {
        return true;
    }

    @Override
    public void print(PrintOrder order) throws IOException {
        throw new IOException("A printer of pictures has no paper.");
    }
}
