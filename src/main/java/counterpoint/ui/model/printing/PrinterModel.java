package counterpoint.ui.model.printing;

import counterpoint.paper.Printer;
import counterpoint.paper.Printers;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which printer prints, which pages, how often; to be used on the UI thread.
public final class PrinterModel {
    private static final String LANE = "print-printers";

    private final TaskRunner tasks;
    private Printers printers;
    private final ReadOnlyObjectWrapper<Optional<List<Printer>>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Printer>> printer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper lacking = new ReadOnlyStringWrapper("");
    private final StringProperty pageWords = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty twoSided = new SimpleBooleanProperty();

    PrinterModel(TaskRunner tasks, Printers printers) {
        this.tasks = tasks;
        this.printers = printers;
    }

    /// Asks for these printers from now on, such as one for a picture.
    public void reach(Printers others) {
        printers = others;
    }

    /// Asks for the printers, and begins with one copy of all pages. The printer of the last time is kept if it is there.
    void open() {
        pageWords.set("");
        copies.set(1);
        tasks.<List<Printer>>run(
                LANE,
                printers::all,
                all -> offer(all, all.isEmpty() ? Texts.of("print.noPrinter") : ""),
                Texts.of("print.notAsked"),
                sentence -> offer(List.of(), sentence));
    }

    private void offer(List<Printer> all, String whyNone) {
        lacking.set(whyNone);
        found.set(Optional.of(all));
        printer.get()
                .flatMap(before -> all.stream().filter(one -> one.name().equals(before.name())).findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(this::choose, () -> printer.set(Optional.empty()));
    }

    void close() {
        tasks.cancel(LANE);
    }

    /// The printers, the usual one first; empty while they are asked for.
    public ReadOnlyObjectProperty<Optional<List<Printer>>> found() {
        return found.getReadOnlyProperty();
    }

    /// Why there is no printer: none was found, or it could not be asked for them; empty if there is one.
    public ReadOnlyStringProperty lacking() {
        return lacking.getReadOnlyProperty();
    }

    /// The printer that will print; empty if there is none.
    public ReadOnlyObjectProperty<Optional<Printer>> printer() {
        return printer.getReadOnlyProperty();
    }

    /// Prints on another printer.
    public void choose(Printer now) {
        printer.set(Optional.of(now));
        twoSided.set(twoSided.get() && now.printsTwoSided());
    }

    /// Which pages, as the reader writes it: `1-3, 8`; empty for all.
    public StringProperty pageWords() {
        return pageWords;
    }

    /// How many copies.
    public IntegerProperty copies() {
        return copies;
    }

    /// Whether both sides of each sheet are printed.
    public BooleanProperty twoSided() {
        return twoSided;
    }
}
